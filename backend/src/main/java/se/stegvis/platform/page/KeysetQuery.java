package se.stegvis.platform.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import se.stegvis.platform.tenancy.RowMapper;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/**
 * A list read page by page.
 *
 * @param columns what to select; may look up further rows, since it is evaluated for the page only
 * @param fromWhere FROM and WHERE; also what is counted
 * @param keysOf the values of the order's keys in a row, as text
 * @param planForValues whether the plan shall depend on the values (full-text search)
 */
public record KeysetQuery<T>(
        Sql columns, Sql fromWhere, Order order, RowMapper<T> mapper, Function<T, List<String>> keysOf, boolean planForValues) {
    /** Counting stops here: a reader is helped as well by "more than a thousand". */
    private static final int COUNTED_AT_MOST = 1000;

    public KeysetQuery(Sql columns, Sql fromWhere, Order order, RowMapper<T> mapper, Function<T, List<String>> keysOf) {
        this(columns, fromWhere, order, mapper, keysOf, false);
    }

    public Page<T> page(TenantQueries queries, String municipalityCode, PageRequest request) {
        return request.cursor() == null
                ? first(queries, municipalityCode, request)
                : from(queries, municipalityCode, request, Cursor.decoded(request.cursor(), order));
    }

    private Page<T> first(TenantQueries queries, String municipalityCode, PageRequest request) {
        var offset = (long) (request.page() - 1) * request.limit();
        var rows = select(false).append("LIMIT ? OFFSET ?", request.limit() + 1, offset);
        var count = new Sql("SELECT count(*) FROM (SELECT 1").append(fromWhere).append("LIMIT ?) AS counted", COUNTED_AT_MOST + 1);
        var found = queries.listAndCount(municipalityCode, rows, count, planForValues, mapper);
        var exact = found.count() <= COUNTED_AT_MOST;
        return page(found.rows(), request, exact ? found.count() : COUNTED_AT_MOST, exact, false, offset > 0);
    }

    private Page<T> from(TenantQueries queries, String municipalityCode, PageRequest request, Cursor cursor) {
        var rows = new Sql("SELECT")
                .append(columns)
                .append(fromWhere)
                .append(order.beyond(cursor.backwards()), cursor.values(order))
                .append(order.orderBy(cursor.backwards()))
                .append("LIMIT ?", request.limit() + 1);
        var found = planForValues
                ? queries.listPlannedForValues(municipalityCode, rows, mapper)
                : queries.list(municipalityCode, rows, mapper);
        return page(found, request, cursor.total(), cursor.exact(), cursor.backwards(), true);
    }

    private Sql select(boolean backwards) {
        return new Sql("SELECT").append(columns).append(fromWhere).append(order.orderBy(backwards));
    }

    /** One row more than asked for tells whether the list goes on in the direction of reading. */
    private Page<T> page(List<T> found, PageRequest request, long total, boolean exact, boolean backwards, boolean cameFromSomewhere) {
        var more = found.size() > request.limit();
        var items = new ArrayList<>(more ? found.subList(0, request.limit()) : found);
        if (backwards) {
            Collections.reverse(items);
        }
        var hasNext = backwards ? cameFromSomewhere : more;
        var hasPrev = backwards ? more : cameFromSomewhere;
        var next = hasNext && !items.isEmpty() ? cursor(items.get(items.size() - 1), false, total, exact) : null;
        var prev = hasPrev && !items.isEmpty() ? cursor(items.get(0), true, total, exact) : null;
        return new Page<>(List.copyOf(items), request, total, exact, next, prev);
    }

    private String cursor(T row, boolean backwards, long total, boolean exact) {
        return new Cursor(order.name(), backwards, keysOf.apply(row), total, exact).encoded();
    }
}
