package se.stegvis.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for some seconds which bearer tokens were found genuine: a program that asks often shows the same one each time, and
 * checking its signature is a third of the work of a read. Asked before Quarkus, which decides on every token not known here.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int REMEMBERED_AT_MOST = 2_000;

    private final Clock clock = Clock.systemUTC();
    private final Cache<String, JsonWebToken> genuine = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).expireAfterWrite(REMEMBERED).build();

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** NB: Quarkus asks the lowest number first, whatever its constants are called. */
    @Override
    public int priority() {
        return SYSTEM_LAST;
    }

    /** Null, and so the next provider's to decide, where the token is not known or has expired since. */
    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var known = request.getToken() instanceof AccessTokenCredential token ? genuine.getIfPresent(token.getToken()) : null;
        if (known == null || known.getExpirationTime() <= clock.instant().getEpochSecond()) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(known).build());
    }

    /** Called with whom the other providers have recognised. A person's session has an ID token, and an access token without a text: not for us. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var bearer = identity.getCredential(AccessTokenCredential.class);
        if (bearer != null && identity.getPrincipal() instanceof JsonWebToken token && token.getRawToken().equals(bearer.getToken())) {
            genuine.put(bearer.getToken(), token);
        }
        return Uni.createFrom().item(identity);
    }
}
