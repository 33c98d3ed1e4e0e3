package se.stegvis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import se.stegvis.testing.Contract.Place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds every answer against the contract: status, headers, media type, and the body by its schema. */
public final class ContractFilter implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/api/v1";
    /** Names of classes, SQL, stack traces, and whose server this is. */
    private static final Pattern INTERNALS = Pattern.compile(
            "\\b(java|javax|jakarta|org|io|com|se)\\.[a-z]+\\.[A-Za-z.]+|[A-Za-z]+Exception|\\tat |(?i)select .+ from|insert into|quarkus|jackson|hibernate|postgres");
    private static final int FIRST_PROBLEM = 400;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        var faults = faults(request.getMethod(), path, response);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s -> %d breaks the contract:%n  %s%n%s".formatted(
                    request.getMethod(), path, response.statusCode(), String.join("\n  ", faults), response.asString()));
        }
        return body(response).map(body -> PlainReading.of(response, body)).orElse(response);
    }

    private static List<String> faults(String method, String path, Response response) {
        var operation = Contract.find(method, path.startsWith(BASE) ? path.substring(BASE.length()) : path);
        if (operation.isEmpty()) {
            return response.statusCode() < FIRST_PROBLEM ? List.of("no such operation") : problemFaults(response);
        }
        var documented = operation.get().response(response.statusCode());
        if (!documented.exists()) {
            return List.of("status " + response.statusCode() + " is not documented for " + operation.get().id());
        }
        var faults = new ArrayList<>(headerFaults(documented, response));
        faults.addAll(response.statusCode() < FIRST_PROBLEM ? bodyFaults(documented, response) : problemFaults(response));
        return faults;
    }

    private static List<String> headerFaults(Place documented, Response response) {
        return documented.child("headers").names().stream()
                .filter(name -> response.getHeader(name) == null)
                .map(name -> "header " + name + " is missing")
                .toList();
    }

    private static List<String> bodyFaults(Place documented, Response response) {
        var body = response.asByteArray();
        if (!documented.child("content").exists()) {
            return body.length == 0 ? List.of() : List.of("a body that is not documented");
        }
        var actual = String.valueOf(response.getContentType()).split(";")[0];
        return documented.child("content").names().contains(actual) && !actual.equals("application/json")
                ? List.of()
                : mediaTypeFaults("application/json", response, documented.child("content", "application/json", "schema"));
    }

    private static List<String> problemFaults(Response response) {
        var schema = Contract.root().child("components", "schemas", "Problem");
        var faults = new ArrayList<>(mediaTypeFaults("application/problem+json", response, schema));
        body(response).map(body -> body.get("status")).filter(status -> status.intValue() != response.statusCode())
                .ifPresent(status -> faults.add("status in the body is " + status));
        INTERNALS.matcher(response.asString()).results().forEach(found -> faults.add("it shows " + found.group()));
        return faults;
    }

    private static List<String> mediaTypeFaults(String mediaType, Response response, Place schema) {
        var actual = response.getContentType();
        if (actual == null || !actual.split(";")[0].equals(mediaType)) {
            return List.of("media type is " + actual + ", not " + mediaType);
        }
        return body(response).map(body -> Contract.faults(schema, body)).orElse(List.of("the body is no JSON"));
    }

    /** Empty where it is no JSON. */
    private static Optional<JsonNode> body(Response response) {
        try {
            return Optional.of(JSON.readTree(response.asByteArray())).filter(body -> !body.isMissingNode());
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
