package se.stegvis.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import se.stegvis.api.model.Link;

/** The {@code _links} of a resource: what this caller may do next. */
public final class Links {
    /** Where the API begins. */
    public static final String BASE = "/api/v1";

    private final Map<String, Link> links = new LinkedHashMap<>();

    private Links() {}

    /** Starts with the resource itself, a path below the base. */
    public static Links self(String path) {
        return new Links().add("self", "GET", path);
    }

    public Links add(String rel, String method, String path) {
        links.put(rel, new Link().href(BASE + path).rel(rel).method(method));
        return this;
    }

    public Links when(boolean allowed, String rel, String method, String path) {
        return allowed ? add(rel, method, path) : this;
    }

    public Map<String, Link> toMap() {
        return links;
    }
}
