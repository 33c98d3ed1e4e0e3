package se.stegvis.picture;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import se.stegvis.platform.tenancy.TenantQueries;

/** Chooses the store. */
@ApplicationScoped
class PictureStores {
    private static final Logger LOG = Logger.getLogger(PictureStores.class);

    @Produces
    @Singleton
    PictureStore configured(PictureSettings settings, TenantQueries queries) {
        return switch (settings.store()) {
            case DATABASE -> new DatabaseStore(queries);
            case DIRECTORY -> new DirectoryStore(
                    settings.directory().orElseThrow(() -> new IllegalStateException("STEGVIS_PICTURES_DIRECTORY is missing")));
            case S3 -> new S3Store(settings.s3());
        };
    }

    /** A store that is half configured is told at once, not with the first picture. */
    void atStart(@Observes StartupEvent started, PictureStore store) {
        LOG.debugf("Pictures are kept by %s", store.getClass().getSimpleName());
    }

    void close(@Disposes PictureStore store) {
        if (store instanceof S3Store s3) {
            s3.close();
        }
    }
}
