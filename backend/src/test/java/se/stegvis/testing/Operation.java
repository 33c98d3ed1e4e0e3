package se.stegvis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import se.stegvis.testing.Contract.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One operation of the contract. */
public record Operation(String method, String path, Place place) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    public String id() {
        return place.node().get("operationId").textValue();
    }

    public String tag() {
        return place.node().get("tags").get(0).textValue();
    }

    public boolean isOpen() {
        return place.node().path("security").isArray() && place.node().path("security").isEmpty();
    }

    /** Roles that may do it. */
    public Set<String> roles() {
        var roles = new TreeSet<String>();
        place.node().get("x-allowed-roles").forEach(role -> roles.add(role.textValue()));
        return roles;
    }

    /** The scope with which a system client may do it. */
    public Optional<String> scope() {
        for (var alternative : place.node().path("security")) {
            if (alternative.has("oauth2")) {
                return Optional.of(alternative.get("oauth2").get(0).textValue());
            }
        }
        return Optional.empty();
    }

    public List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(one -> one.group(1)).toList();
    }

    boolean matches(String actual) {
        return FORMS.computeIfAbsent(path, one -> Pattern.compile(PARAMETER.matcher(one).replaceAll("[^/]+"))).matcher(actual).matches();
    }

    /** Parameters of a kind: path, query or header. */
    public List<Place> parameters(String in) {
        var found = new ArrayList<Place>();
        var all = place.child("parameters");
        for (int i = 0; i < all.node().size(); i++) {
            var parameter = all.child(String.valueOf(i));
            if (parameter.node().get("in").textValue().equals(in)) {
                found.add(parameter);
            }
        }
        return found;
    }

    public boolean takes(String in, String name) {
        return parameters(in).stream().anyMatch(one -> one.node().get("name").textValue().equals(name));
    }

    public boolean isGuarded() {
        return takes("header", "If-Match");
    }

    public boolean isList() {
        return takes("query", "page");
    }

    public boolean hasBody() {
        return place.child("requestBody").exists();
    }

    public boolean hasJsonBody() {
        return bodySchema().exists();
    }

    /** Media type of the body. */
    public String bodyType() {
        return place.child("requestBody", "content").names().get(0);
    }

    public Place bodySchema() {
        return place.child("requestBody", "content", "application/json", "schema");
    }

    /** The request body of the contract's own example. */
    public JsonNode exampleBody() {
        var examples = place.child("requestBody", "content", "application/json", "examples");
        return examples.child(examples.names().get(0)).node().get("value").deepCopy();
    }

    public Place response(int status) {
        return place.child("responses", String.valueOf(status));
    }

    @Override
    public String toString() {
        return id();
    }
}
