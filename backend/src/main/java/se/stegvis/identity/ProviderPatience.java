package se.stegvis.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How long we wait for the identity provider. Quarkus limits only the time to connect: a provider that took the connection and fell
 * silent would keep our callers waiting for a minute.
 */
@ApplicationScoped
@Unremovable
class ProviderPatience implements OidcRequestFilter {
    private static final long MILLIS = 2500;

    @Override
    public Uni<Void> filter(OidcRequestFilterContext call) {
        call.request().timeout(MILLIS);
        return Uni.createFrom().voidItem();
    }
}
