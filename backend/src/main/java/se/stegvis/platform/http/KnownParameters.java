package se.stegvis.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;

/** Refuses query parameters that the contract does not know, and repeated ones: a filter misspelt must not become no filter. */
@Provider
@Priority(Priorities.USER)
class KnownParameters implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() && !hasNul(request.getUriInfo().getPath())) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        var refusals = given.entrySet().stream().flatMap(entry -> refusal(entry, names)).toArray(Refusal[]::new);
        if (refusals.length > 0) {
            throw ProblemException.invalid(refusals);
        }
        if (hasNul(request.getUriInfo().getPath())) {
            throw ProblemException.invalid(Refusal.of("path", "nul-character"));
        }
    }

    private static Stream<Refusal> refusal(Map.Entry<String, List<String>> entry, Set<String> names) {
        var name = entry.getKey();
        if (!names.contains(name)) {
            return Stream.of(Refusal.of(name.replace("\0", ""), "unknown-parameter"));
        }
        if (entry.getValue().size() > 1) {
            return Stream.of(Refusal.of(name, "repeated"));
        }
        var reason = UsableTexts.reasonAgainst(entry.getValue().get(0));
        return reason == null ? Stream.empty() : Stream.of(Refusal.of(name, reason));
    }

    private static boolean hasNul(String path) {
        return path.indexOf(0) >= 0;
    }

    /** The annotations stand on the generated interface, whose method has the same name and parameters. */
    private static Set<String> namesOf(Method implementation) {
        return Stream.concat(Stream.of(implementation), Arrays.stream(implementation.getDeclaringClass().getInterfaces())
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.getName().equals(implementation.getName())))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
