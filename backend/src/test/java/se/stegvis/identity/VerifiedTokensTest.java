package se.stegvis.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What is remembered of tokens must never make one good that Quarkus would refuse. */
class VerifiedTokensTest {
    private static final float MINUTE = 1;

    private final VerifiedTokens verified = new VerifiedTokens();

    @Test
    void aTokenOnceRecognisedIsRecognisedAgain() {
        var anna = recognised("token-of-anna", new AccessTokenCredential("token-of-anna"), MINUTE);

        assertEquals(anna.getPrincipal(), shown(new AccessTokenCredential("token-of-anna")).getPrincipal());
    }

    @Test
    void anyOtherTokenIsLeftToQuarkus() {
        recognised("token-of-anna", new AccessTokenCredential("token-of-anna"), MINUTE);

        assertNull(shown(new AccessTokenCredential("token-of-annA")));
        assertNull(shown(new IdTokenCredential("token-of-anna")));
    }

    @Test
    void anExpiredTokenIsLeftToQuarkus() {
        recognised("token-of-anna", new AccessTokenCredential("token-of-anna"), -MINUTE);

        assertNull(shown(new AccessTokenCredential("token-of-anna")));
    }

    @Test
    void theTokensOfASessionAreNotRemembered() {
        recognised("id-token-of-anna", new AccessTokenCredential(), MINUTE);
        recognised("id-token-of-anna", new AccessTokenCredential("token-of-anna"), MINUTE);
        recognised("id-token-of-anna", new IdTokenCredential("id-token-of-anna"), MINUTE);

        assertNull(shown(new AccessTokenCredential("token-of-anna")));
        assertNull(shown(new AccessTokenCredential("id-token-of-anna")));
    }

    private SecurityIdentity recognised(String raw, TokenCredential credential, float expiresInMinutes) {
        var claims = new JwtClaims();
        claims.setExpirationTimeMinutesInTheFuture(expiresInMinutes);
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(raw, "JWT", claims))
                .addCredential(credential)
                .build();
        return verified.augment(identity, null).await().indefinitely();
    }

    private SecurityIdentity shown(TokenCredential token) {
        return verified.authenticate(new TokenAuthenticationRequest(token), null).await().indefinitely();
    }
}
