package se.stegvis.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import se.stegvis.platform.page.Page;

/** Answers as every operation gives them: entity tag, cache rule, 304 where the caller has it already. */
@RequestScoped
public class Answers {
    private static final int MOST_PER_PAGE = 100;

    /** May be kept by the one who asked, and must be checked each time. */
    private static final String CHECK_EACH_TIME = "private, no-cache";

    private final ObjectMapper json;
    private final HttpServerRequest request;
    private final UriInfo uri;

    Answers(ObjectMapper json, HttpServerRequest request, UriInfo uri) {
        this.json = json;
        this.request = request;
        this.uri = uri;
    }

    /** A single resource with its version. */
    public Response ok(Object resource, int version) {
        var body = bytes(resource);
        return conditional(body, EntityTags.of(version, body));
    }

    public Response ok(Versioned<?> resource) {
        return ok(resource.resource(), resource.version());
    }

    /** Something without a version of its own. */
    public Response ok(Object resource) {
        var body = bytes(resource);
        return conditional(body, EntityTags.of(body));
    }

    /** A list that is no longer than it makes sense to look at, whole. */
    public Response all(List<?> items) {
        return page(Page.only(items, Math.min(MOST_PER_PAGE, Math.max(1, items.size()))));
    }

    /** A page of a list, with links to its neighbours. */
    public Response page(Page<?> page) {
        return ok(ListBody.of(page, uri));
    }

    /** Something new, at a path below the API's base. */
    public Response created(Versioned<?> resource, String path) {
        var body = bytes(resource.resource());
        // Not created(uri): that would put the API's base before the path a second time.
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Links.BASE + path)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .header(HttpHeaders.ETAG, EntityTags.of(resource.version(), body))
                .build();
    }

    /** A file to be saved. Whatever it is, a browser that showed it would give it none of the rights of our pages. */
    public Response attachment(String name, byte[] content, int version) {
        return attachment(name, MediaType.APPLICATION_OCTET_STREAM_TYPE, content, version);
    }

    /** A file to be saved, of a type that programs other than the browser know what to do with. */
    public Response attachment(String name, MediaType type, byte[] content, int version) {
        var tag = EntityTags.of(version, content);
        if (hasAlready(tag)) {
            return notModified(tag);
        }
        giveNoRights();
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CHECK_EACH_TIME)
                .build();
    }

    /**
     * A picture to be shown, under a name that stands for this content alone.
     *
     * @param fresh how long it may be kept without asking again
     * @param content read only where the caller does not have it
     */
    public Response shown(String name, MediaType type, Duration fresh, Supplier<byte[]> content) {
        var tag = EntityTags.of(name.getBytes(StandardCharsets.UTF_8));
        var cache = "private, max-age=" + fresh.toSeconds();
        if (hasAlready(tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, cache).build();
        }
        var found = content.get();
        giveNoRights();
        return Response.ok(found, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(name))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .build();
    }

    /**
     * A picture that everybody may see, wherever it is shown: in mails too, which programs of others show.
     *
     * @param lasting whether its address stands for this content alone
     */
    public Response shownToAll(String name, MediaType type, byte[] content, boolean lasting) {
        var tag = EntityTags.of(content);
        var cache = lasting ? "public, max-age=31536000, immutable" : "public, max-age=300";
        if (hasAlready(tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, cache).build();
        }
        giveNoRights();
        request.response().putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(name))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .build();
    }

    /**
     * Something to be saved as a file, or read at once.
     *
     * @param madeOf what it was put together from: while that is the same, so is the file, whenever it was put together
     */
    public Response download(String name, Object resource, List<?> madeOf) {
        var tag = EntityTags.of(bytes(madeOf));
        if (hasAlready(tag)) {
            return notModified(tag);
        }
        return Response.ok(bytes(resource), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CHECK_EACH_TIME)
                .build();
    }

    /**
     * A file of rows, written while it is read.
     *
     * @param version what the rows depend on: while it is the same, so are they
     */
    public Response csv(String version, StreamingOutput rows) {
        var tag = EntityTags.of((uri.getRequestUri() + version).getBytes(StandardCharsets.UTF_8));
        if (hasAlready(tag)) {
            return notModified(tag);
        }
        return Response.ok(rows, "text/csv; charset=utf-8; header=present")
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CHECK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }

    /** Heads of an answer that has no end yet, and so goes past JAX-RS and what that adds. */
    public void beginStream() {
        var headers = request.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        TraceHeaders.present().ifPresent(trace -> headers.set(TraceHeaders.NAME, trace));
    }

    public Response noContent() {
        return Response.noContent().build();
    }

    /** A browser that opened the file would give it none of the rights of our pages. */
    private void giveNoRights() {
        // Past JAX-RS, which would add it to the one that every answer has.
        request.response().putHeader("Content-Security-Policy", "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    private Response conditional(byte[] body, String tag) {
        var reading = request.method().name().equals("GET") || request.method().name().equals("HEAD");
        if (reading && hasAlready(tag)) {
            return notModified(tag);
        }
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, reading ? CHECK_EACH_TIME : "no-store")
                .build();
    }

    private static Response notModified(String tag) {
        return Response.notModified().header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, CHECK_EACH_TIME).build();
    }

    private boolean hasAlready(String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private byte[] bytes(Object resource) {
        try {
            return json.writeValueAsBytes(resource);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
