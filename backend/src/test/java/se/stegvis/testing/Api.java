package se.stegvis.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import java.util.Map;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Requests to the API, each answer held against the contract. */
public final class Api {
    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {}

    public static RequestSpecification anonymously() {
        // NB: Quarkus' own configuration prints every body beforehand, in case the test fails; ours are too large for that.
        return RestAssured.given()
                // Known from the start of the program on; rest-assured itself is told before each test only.
                .port(ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class))
                .config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .basePath("/api/v1")
                .filter(CONTRACT);
    }

    public static RequestSpecification as(Caller caller) {
        return withToken(caller.token());
    }

    public static RequestSpecification withToken(String token) {
        return anonymously().header("Authorization", "Bearer " + token);
    }

    /** Sends a body; every POST has a key of its own. */
    public static Response post(Caller caller, String path, Map<String, ?> body) {
        return keyed(caller).contentType(ContentType.JSON).body(body).post(path);
    }

    /** Sends a change of what the caller has just read there. */
    public static Response postCurrent(Caller caller, String resource, String step, Map<String, ?> body) {
        return keyed(caller).header("If-Match", etag(caller, resource)).contentType(ContentType.JSON).body(body).post(resource + step);
    }

    public static Response get(Caller caller, String path) {
        return as(caller).get(path);
    }

    /** The entity tag that the caller gets with the resource. */
    public static String etag(Caller caller, String resource) {
        return expect(200, get(caller, resource)).getHeader("ETag");
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.path("id"));
    }

    /** The answer, if it has that status; else the test fails and shows the answer. */
    public static Response expect(int status, Response response) {
        assertEquals(status, response.statusCode(), response::asString);
        return response;
    }

    private static RequestSpecification keyed(Caller caller) {
        return as(caller).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
