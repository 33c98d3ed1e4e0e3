package se.stegvis.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where pictures are kept, and the key of their addresses. */
@ConfigMapping(prefix = "stegvis.pictures")
interface PictureSettings {
    /** The same on all servers, 32 characters or more; with another one the addresses that were given out lead nowhere. */
    String key();

    Store store();

    /** Where the files are, for the store DIRECTORY. */
    Optional<Path> directory();

    S3 s3();

    /** The three stores. */
    enum Store {
        DATABASE,
        DIRECTORY,
        S3
    }

    /** For the store S3, and what speaks like it. */
    interface S3 {
        /** Left out: that of the region at Amazon. */
        Optional<URI> endpoint();

        @WithDefault("eu-north-1")
        String region();

        Optional<String> bucket();

        /** Left out, both: what the surroundings give, such as the role of the machine. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path; else in the name of the host. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
