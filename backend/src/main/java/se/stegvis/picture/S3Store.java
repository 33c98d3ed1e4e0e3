package se.stegvis.picture;

import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** In a store that speaks S3: Amazon's, or one of the municipality's own. */
class S3Store implements PictureStore, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    /** Two files are put in one transaction, which must not stand idle for fifteen seconds. */
    private static final Duration ONE_CALL = Duration.ofSeconds(5);

    private final S3Client client;
    private final String bucket;

    S3Store(PictureSettings.S3 settings) {
        bucket = settings.bucket().orElseThrow(() -> new IllegalStateException("STEGVIS_PICTURES_S3_BUCKET is missing"));
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(ONE_CALL))
                .overrideConfiguration(calls -> calls.apiCallTimeout(ONE_CALL))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                // Stores other than Amazon's do not all know the newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    @Override
    public void put(PictureKey key, byte[] content) {
        try {
            client.putObject(request -> request.bucket(bucket).key(key.path()), RequestBody.fromBytes(content));
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    @Override
    public Optional<byte[]> get(PictureKey key) {
        try {
            return Optional.of(client.getObjectAsBytes(request -> request.bucket(bucket).key(key.path())).asByteArrayUnsafe());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    @Override
    public void delete(PictureKey key) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key.path()));
        } catch (SdkException failed) {
            throw away(failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static AwsCredentialsProvider credentials(PictureSettings.S3 settings) {
        return settings.accessKey().isPresent() && settings.secretKey().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey().get(), settings.secretKey().get()))
                : DefaultCredentialsProvider.builder().build();
    }

    private static ProblemException away(SdkException failed) {
        LOG.warnf("The S3 store of pictures is away or refuses: %s", failed.getMessage());
        return ProblemException.of(ProblemType.UNAVAILABLE);
    }
}
