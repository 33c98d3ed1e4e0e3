package se.stegvis.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total records in all pages; a lower bound where not exact
 * @param next cursor of the page after, null at the end
 * @param prev cursor of the page before, null at the beginning
 */
public record Page<T>(List<T> items, PageRequest request, long total, boolean exact, String next, String prev) {
    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), request, total, exact, next, prev);
    }

    /** A list that has no further pages. */
    public static <T> Page<T> only(List<T> items, int limit) {
        return new Page<>(items, new PageRequest(limit, 1, null), items.size(), true, null, null);
    }
}
