package se.stegvis.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/**
 * Refuses parameters that the contract does not know, repeated ones, and values that are not of the contract's type, each by its
 * name: a filter misspelt must not become no filter.
 */
@Provider
@Priority(Priorities.USER)
class KnownParameters implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final Map<Method, Map<String, KnownParameter>> known = new ConcurrentHashMap<>();

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var inPath = uri.getPathParameters();
        var inQuery = uri.getQueryParameters();
        if (inPath.isEmpty() && inQuery.isEmpty()) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), KnownParameter::of);
        var refusals = Stream.concat(inPath.entrySet().stream(), inQuery.entrySet().stream())
                .flatMap(given -> refusal(given.getKey(), given.getValue(), parameters))
                .toArray(Refusal[]::new);
        if (refusals.length > 0) {
            throw ProblemException.invalid(refusals);
        }
    }

    private static Stream<Refusal> refusal(String name, List<String> values, Map<String, KnownParameter> parameters) {
        var parameter = parameters.get(name);
        if (parameter == null) {
            return Stream.of(Refusal.of(name.replace("\0", ""), "unknown-parameter"));
        }
        if (values.size() > 1) {
            return Stream.of(Refusal.of(name, "repeated"));
        }
        var value = values.get(0);
        var reason = UsableTexts.reasonAgainst(value);
        if (reason != null) {
            return Stream.of(Refusal.of(name, reason));
        }
        return parameter.accepts(value) ? Stream.empty() : Stream.of(new Refusal(name, "wrong-form", value));
    }
}
