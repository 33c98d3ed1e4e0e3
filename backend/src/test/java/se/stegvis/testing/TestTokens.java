package se.stegvis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.ConfigProvider;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Access tokens as our realm writes them, signed with the key whose public half the program was given. */
public final class TestTokens {
    public static final String ISSUER = "https://id.example.org/realms/stegvis";
    public static final String ORGANISATION = "skr";
    public static final String AUDIENCE = "stegvis-api";
    public static final Duration LIFE = Duration.ofMinutes(5);
    static final String PRIVATE_KEY = "stegvis.test.private-key";

    private final JwtClaimsBuilder claims = Jwt.claims();
    private String issuer = ISSUER;
    private String audience = AUDIENCE;
    private Instant issuedAt = Instant.now();
    private Duration life = LIFE;
    private PrivateKey key = privateKey();

    private TestTokens() {}

    public static TestTokens aToken() {
        return new TestTokens();
    }

    public TestTokens of(Person person) {
        claims.subject(person.subject()).claim("name", person.name()).claim("stegvis_roles", person.roles());
        return in(person.municipality()).at(person.department()).coordinating(person.municipality());
    }

    public TestTokens of(SystemClient client) {
        claims.subject(client.subject()).claim("name", client.name()).claim("actor_kind", "system")
                .claim("scope", String.join(" ", client.scopes()));
        return in(client.municipality()).coordinating(client.municipality());
    }

    public TestTokens in(String municipality) {
        return with("municipality", municipality);
    }

    /** Who is no municipality's belongs to the organisation that coordinates. */
    private TestTokens coordinating(String municipality) {
        return municipality == null ? with("organisation", ORGANISATION) : this;
    }

    public TestTokens at(String department) {
        return with("department", department);
    }

    public TestTokens with(String claim, Object value) {
        if (value != null) {
            claims.claim(claim, value);
        }
        return this;
    }

    public TestTokens withRoles(String... roles) {
        return with("stegvis_roles", List.of(roles));
    }

    public TestTokens issuedBy(String other) {
        issuer = other;
        return this;
    }

    public TestTokens meantFor(String other) {
        audience = other;
        return this;
    }

    /** Begins to live that much later than now; a negative time lies in the past. */
    public TestTokens issuedIn(Duration later) {
        issuedAt = Instant.now().plus(later);
        return this;
    }

    public TestTokens notBefore(Instant instant) {
        return with("nbf", instant.getEpochSecond());
    }

    public TestTokens signedWith(PrivateKey other) {
        key = other;
        return this;
    }

    public JwtClaimsBuilder claims() {
        return claims.issuer(issuer).audience(audience).issuedAt(issuedAt).expiresAt(issuedAt.plus(life)).claim("jti", UUID.randomUUID().toString());
    }

    public String signed() {
        return claims().jws().keyId("test").sign(key);
    }

    public static PrivateKey privateKey() {
        try {
            var encoded = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
