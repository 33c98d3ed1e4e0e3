package se.stegvis.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.testing.Api;
import se.stegvis.testing.TestTokens;
import se.stegvis.testing.Town;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stegvis.testing.Api.expect;
import static se.stegvis.testing.TestTokens.aToken;

/** Which tokens are believed. */
@QuarkusTest
class TokenTest {
    private static final Town TOWN = Town.olofstrom();

    @Test
    void aGoodTokenIsBelieved() {
        expect(200, ask(annas().signed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YW5uYTpzdGVndmlz", "Digest x", "bearer null", "Negotiate abc"})
    void whatIsNoTokenIsNotBelieved(String header) {
        refused(Api.anonymously().header("Authorization", header).get("/persons/me"));
    }

    @Test
    void anEndlessTokenIsNotBelieved() {
        refused(ask("x".repeat(6000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void aTokenWithoutASignatureIsNotBelieved(String algorithm) {
        refused(ask(encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + payloadOf(annas().signed()) + "."));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsNotBelieved() throws GeneralSecurityException {
        var publicKey = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        for (var secret : List.of(publicKey.getBytes(StandardCharsets.US_ASCII), Base64.getDecoder().decode(publicKey))) {
            var content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payloadOf(annas().signed());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(ask(content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)))));
        }
    }

    @Test
    void aTokenOfAnotherKeyIsNotBelieved() throws GeneralSecurityException {
        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();

        refused(ask(annas().signedWith(stranger).signed()));
    }

    @Test
    void aTokenThatWasChangedIsNotBelieved() {
        var parts = annas().signed().split("\\.");
        var promoted = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("EMPLOYEE", "ADMINISTRATOR");

        refused(ask(parts[0] + "." + encoded(promoted) + "." + parts[2]));
        refused(ask(parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() - 8)));
        refused(ask(parts[0] + "." + parts[1]));
    }

    @Test
    void anExpiredTokenIsNotBelieved() {
        refused(ask(annas().issuedIn(TestTokens.LIFE.plusMinutes(1).negated()).signed()));
    }

    @Test
    void aSkewOfHalfAMinuteIsForgiven() {
        expect(200, ask(annas().issuedIn(TestTokens.LIFE.plusSeconds(20).negated()).signed()));
    }

    @Test
    void aTokenForLaterIsNotBelievedYet() {
        refused(ask(annas().notBefore(Instant.now().plusSeconds(600)).signed()));
    }

    @Test
    void aTokenOfTomorrowIsNotBelieved() {
        refused(ask(annas().issuedIn(Duration.ofDays(1)).signed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example.org/realms/other", "https://id.example.org/realms/stegvis/", "https://evil.example.org/realms/stegvis", ""})
    void aTokenOfAnotherIssuerIsNotBelieved(String issuer) {
        refused(ask(annas().issuedBy(issuer).signed()));
    }

    /** An ID token and a refresh token are meant for the client, not for the API. */
    @ParameterizedTest
    @ValueSource(strings = {"stegvis-web", "account", "https://id.example.org/realms/stegvis", "stegvis-api2"})
    void aTokenMeantForAnotherIsNotBelieved(String audience) {
        refused(ask(annas().meantFor(audience).signed()));
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        var response = Api.anonymously().queryParam("access_token", annas().signed()).get("/persons/me");

        assertTrue(List.of(400, 401).contains(response.statusCode()), response::asString);
    }

    @Test
    void twoTokensAreNone() {
        var response = Api.anonymously().header("Authorization", "Bearer " + annas().signed(), "Bearer x").get("/persons/me");

        assertTrue(List.of(400, 401).contains(response.statusCode()), response::asString);
    }

    /** Headers that name keys are advice from whoever wrote the token. */
    @Test
    void aKeyThatTheTokenItselfNamesIsNotFetched() throws IOException, GeneralSecurityException {
        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(500);
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/keys";
            refused(ask(aToken().of(TOWN.anna).claims().jws().header("jku", address).header("x5u", address).keyId("../../etc/passwd").sign(stranger)));
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @Test
    void anExtensionThatIsNotUnderstoodIsNotIgnored() {
        refused(ask(aToken().of(TOWN.anna).claims().jws().header("crit", List.of("unheard-of")).header("unheard-of", true).sign(TestTokens.privateKey())));
    }

    @Test
    void thePersonIsIssuerAndSubjectAndNotTheName() {
        var anna = Api.get(TOWN.anna, "/persons/me").path("id");
        var namesake = expect(200, ask(aToken().of(TOWN.anna).with("sub", "another." + TOWN.anna.subject()).signed())).path("id");

        assertNotEquals(anna, namesake);
        assertEquals(anna, Api.get(TOWN.anna, "/persons/me").path("id"));
    }

    @Test
    void whoBelongsToNoMunicipalityMayNothing() {
        expect(403, ask(aToken().with("sub", "nobody").withRoles("EMPLOYEE", "ADMINISTRATOR").signed()));
    }

    @Test
    void aMunicipalityThatIsNotActiveHasNoCallers() {
        expect(403, ask(aToken().with("sub", "early").in(Town.inactiveCode()).withRoles("EMPLOYEE").signed()));
    }

    @Test
    void aRoleOfAnotherWorldIsNone() {
        var stranger = aToken().with("sub", "stranger").in(TOWN.code).withRoles("SUPERUSER", "administrator", "").signed();

        expect(200, Api.withToken(stranger).get("/persons/me"));
        expect(403, Api.withToken(stranger).get(TOWN.path("/role-assignments")));
    }

    @Test
    void theNetworksRoleGivesAMunicipalitysPersonNothing() {
        expect(403, Api.withToken(aToken().of(TOWN.anna.withRoles("NETWORK_COORDINATOR")).signed()).post("/municipalities/{code}/activations", TOWN.code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Tenant-ID", "X-Municipality", "municipality", "X-Forwarded-Host"})
    void theMunicipalityIsNotTakenFromAHeader(String header) {
        assertEquals(TOWN.code, Api.as(TOWN.anna).header(header, Town.vimmerby().code).get("/persons/me").path("municipality.code"));
    }

    private static TestTokens annas() {
        return aToken().of(TOWN.anna);
    }

    private static Response ask(String token) {
        return Api.withToken(token).get("/persons/me");
    }

    private static void refused(Response response) {
        assertEquals("urn:stegvis:problem:unauthenticated", expect(401, response).path("type"));
    }

    private static String payloadOf(String token) {
        return token.split("\\.")[1];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
