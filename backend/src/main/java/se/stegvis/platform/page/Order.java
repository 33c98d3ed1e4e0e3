package se.stegvis.platform.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a list: columns that together are unique, all in one direction.
 *
 * @param name as in the parameter {@code sort}; a cursor of another order is refused
 */
public record Order(String name, boolean descending, List<Key> keys) {
    /** Lists newest (or greatest) first. */
    public static Order descending(String name, Key... keys) {
        return new Order(name, true, List.of(keys));
    }

    /** Lists oldest (or smallest) first. */
    public static Order ascending(String name, Key... keys) {
        return new Order(name, false, List.of(keys));
    }

    String orderBy(boolean backwards) {
        var direction = descending == backwards ? " ASC" : " DESC";
        return keys.stream().map(key -> key.expression() + direction).collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    String beyond(boolean backwards) {
        var left = keys.stream().map(Key::expression).collect(Collectors.joining(", ", "(", ")"));
        var right = keys.stream().map(key -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "AND " + left + (descending == backwards ? " > " : " < ") + right;
    }
}
