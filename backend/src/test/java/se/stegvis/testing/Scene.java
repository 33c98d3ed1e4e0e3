package se.stegvis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request that succeeds as it is: what it names exists, in the state that the operation asks for. Tests change one thing about it
 * and see what happens.
 *
 * @param owner somebody who may do it; the caller where the caller may
 * @param headers fields beside those that every request has
 * @param guarded path of the resource whose entity tag the request carries; null where it carries none
 */
public record Scene(Operation operation, Town town, Person owner, Caller caller, Map<String, String> path, Map<String, String> query, Map<String, String> headers, Object body, String guarded) {
    public Scene by(Caller other) {
        return new Scene(operation, town, owner, other, path, query, headers, body, guarded);
    }

    public Scene withBody(Object other) {
        return new Scene(operation, town, owner, caller, path, query, headers, other, guarded);
    }

    public Scene withPath(String name, String value) {
        var others = new HashMap<>(path);
        others.put(name, value);
        return new Scene(operation, town, owner, caller, others, query, headers, body, guarded);
    }

    public Scene withQuery(String name, String value) {
        var others = new HashMap<>(query);
        others.put(name, value);
        return new Scene(operation, town, owner, caller, path, others, headers, body, guarded);
    }

    /** The current entity tag; null where the operation takes none. */
    public String etag() {
        return guarded == null ? null : Api.etag(owner, guarded);
    }

    public Response send() {
        return send(Api.as(caller), etag(), key());
    }

    public Response sendAnonymously() {
        return send(Api.anonymously(), etag(), key());
    }

    public Response sendWithToken(String token) {
        return send(Api.withToken(token), etag(), key());
    }

    public Response sendWithKey(String key) {
        return send(Api.as(caller), etag(), key);
    }

    /** Sends it with the given entity tag, or with none. */
    public Response sendGuardedBy(String tag) {
        return send(Api.as(caller), tag, key());
    }

    /** Sends it on a prepared request. */
    public Response send(RequestSpecification request, String tag, String key) {
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body instanceof byte[] file) {
            request.contentType(contentType()).body(file);
        } else if (body != null) {
            request.contentType(contentType()).body(body instanceof JsonNode json ? json.toString() : body);
        }
        return sendBare(request);
    }

    /** Sends only what the request has already, to the operation's address. */
    public Response sendBare(RequestSpecification request) {
        return request.headers(headers).pathParams(path).queryParams(query).request(operation.method(), operation.path());
    }

    public String contentType() {
        return operation.bodyType();
    }

    private String key() {
        return operation.takes("header", "Idempotency-Key") ? UUID.randomUUID().toString() : null;
    }
}
