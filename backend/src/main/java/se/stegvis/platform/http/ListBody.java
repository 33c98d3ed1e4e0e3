package se.stegvis.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import se.stegvis.api.model.Link;
import se.stegvis.api.model.ListLinks;
import se.stegvis.api.model.ListMeta;
import se.stegvis.platform.page.Page;

/** The one form of all the contract's lists. */
record ListBody<T>(List<T> items, @JsonProperty("_meta") ListMeta meta, @JsonProperty("_links") ListLinks links) {
    static <T> ListBody<T> of(Page<T> page, UriInfo uri) {
        var number = page.request().page();
        var meta = new ListMeta()
                .count(page.items().size())
                .limit(page.request().limit())
                .page(number)
                .totalRecords((int) page.total())
                .totalIsExact(page.exact());
        var links = new ListLinks()
                .self(link("self", uri.getRequestUriBuilder().build()))
                .first(link("first", uri.getRequestUriBuilder().replaceQueryParam("page").replaceQueryParam("cursor").build()));
        if (page.next() != null) {
            links.next(link("next", neighbour(uri, number + 1, page.next())));
        }
        if (page.prev() != null) {
            links.prev(link("prev", neighbour(uri, Math.max(1, number - 1), page.prev())));
        }
        return new ListBody<>(page.items(), meta, links);
    }

    private static URI neighbour(UriInfo uri, int page, String cursor) {
        return uri.getRequestUriBuilder().replaceQueryParam("page", page).replaceQueryParam("cursor", cursor).build();
    }

    private static Link link(String rel, URI absolute) {
        var query = absolute.getRawQuery();
        var path = absolute.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query);
        return new Link().href(path).rel(rel).method("GET");
    }
}
