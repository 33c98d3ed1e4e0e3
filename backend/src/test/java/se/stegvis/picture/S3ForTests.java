package se.stegvis.picture;

import java.net.URI;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** A server that speaks S3 and checks signatures, on loopback, with its files in memory. */
final class S3ForTests implements AutoCloseable {
    private static final String BUCKET = "pictures";
    private static final String ACCESS_KEY = "stegvis";

    private final TransientNio2BlobStore files = new TransientNio2BlobStore();
    private final S3Proxy server;

    S3ForTests() throws Exception {
        files.createContainer(BUCKET);
        server = S3Proxy.builder()
                .blobStore(files)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, "a-secret-of-tests")
                .build();
        server.start();
        while (!server.getState().equals("STARTED")) {
            Thread.sleep(10);
        }
    }

    PictureSettings.S3 settings(String secret) {
        return new Settings(Optional.of(URI.create("http://127.0.0.1:" + server.getPort())), "us-east-1", Optional.of(BUCKET), Optional.of(ACCESS_KEY), Optional.of(secret), true);
    }

    PictureSettings.S3 settings() {
        return settings("a-secret-of-tests");
    }

    boolean holds(PictureKey key) {
        return files.blobExists(BUCKET, key.path());
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private record Settings(Optional<URI> endpoint, String region, Optional<String> bucket, Optional<String> accessKey, Optional<String> secretKey, boolean pathStyle)
            implements PictureSettings.S3 {}
}
