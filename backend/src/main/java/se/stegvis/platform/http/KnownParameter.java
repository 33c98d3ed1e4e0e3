package se.stegvis.platform.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A query or path parameter as the generated interface declares it.
 *
 * @param type of one value
 * @param list whether values are separated by commas
 */
record KnownParameter(Class<?> type, boolean list) {
    /** The parameters of an operation, by name. The annotations stand on the interface, not on the class that implements it. */
    static Map<String, KnownParameter> of(Method implementation) {
        var parameters = new LinkedHashMap<String, KnownParameter>();
        Arrays.stream(implementation.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(implementation.getName()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .forEach(parameter -> {
                    var name = nameOf(parameter);
                    if (name != null) {
                        parameters.put(name, of(parameter));
                    }
                });
        return Map.copyOf(parameters);
    }

    /** An empty value is none of any type; who means no filter leaves it out. */
    boolean accepts(String value) {
        if (value.isEmpty()) {
            return false;
        }
        return list
                ? Arrays.stream(value.split(",", -1)).allMatch(one -> StrictValues.read(type, one) != null)
                : StrictValues.read(type, value) != null;
    }

    private static KnownParameter of(Parameter parameter) {
        return parameter.getParameterizedType() instanceof ParameterizedType collection
                ? new KnownParameter((Class<?>) collection.getActualTypeArguments()[0], true)
                : new KnownParameter(parameter.getType(), false);
    }

    private static String nameOf(Parameter parameter) {
        var query = parameter.getAnnotation(QueryParam.class);
        var path = parameter.getAnnotation(PathParam.class);
        return query != null ? query.value() : path != null ? path.value() : null;
    }
}
