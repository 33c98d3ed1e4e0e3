package se.stegvis.municipality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stegvis.api.model.ClosedDay;
import se.stegvis.api.model.CreateClosedDayRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.WorkingDays;

/** Days on which a municipality does not work, besides those that are free in its country. */
@ApplicationScoped
class ClosedDays {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Sql COLUMNS = new Sql("c.id, c.municipality_code, c.day, c.name, c.version");
    private static final Order LATEST_FIRST = Order.descending("day", Key.date("c.day"), Key.id("c.id"));

    private final TenantQueries queries;
    private final Event<ClosedDayChanged> changed;
    private final Cache<String, WorkingDays> remembered = Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(REMEMBERED).build();

    ClosedDays(TenantQueries queries, Event<ClosedDayChanged> changed) {
        this.queries = queries;
        this.changed = changed;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/closed-days/" + id;
    }

    WorkingDays workingDays(String municipalityCode) {
        return remembered.get(municipalityCode, code -> WorkingDays.of(code).without(days(code)));
    }

    Page<ClosedDay> list(Caller caller, PageRequest request) {
        return new KeysetQuery<>(COLUMNS, from(caller), LATEST_FIRST, row -> closedDay(row, caller),
                        one -> List.of(one.resource().getDay().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<ClosedDay> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND c.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> closedDay(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A day that is free already: 422; one that is there: 409. */
    UUID add(Caller caller, CreateClosedDayRequest request) {
        var code = caller.municipalityCode();
        var day = request.getDay();
        if (!WorkingDays.of(code).isWorkingDay(day)) {
            throw ProblemException.rule(new Refusal("/day", "free-already", day));
        }
        var id = Ids.next();
        var added = queries.update(code, new Sql("INSERT INTO closed_day (id, municipality_code, day, name) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id, code, day, request.getName()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/day", "closed-already", day)));
        }
        tell(code, day);
        return id;
    }

    /** Runs in the caller's transaction. */
    void remove(Caller caller, UUID id, int version) {
        var code = caller.municipalityCode();
        var day = require(caller, id).resource().getDay();
        queries.updateCurrent(code, new Sql("DELETE FROM closed_day WHERE municipality_code = ? AND id = ? AND version = ?", code, id, version));
        tell(code, day);
    }

    /** Only now, so that nobody remembers what is not true yet. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClosedDayChanged happened) {
        remembered.invalidate(happened.municipalityCode());
    }

    private void tell(String code, LocalDate day) {
        var now = days(code);
        var until = new HashSet<>(now);
        if (!until.remove(day)) {
            until.add(day);
        }
        changed.fire(new ClosedDayChanged(code, day, WorkingDays.of(code).without(until), WorkingDays.of(code).without(now)));
    }

    private Set<LocalDate> days(String code) {
        return new HashSet<>(queries.list(code, new Sql("SELECT day FROM closed_day WHERE municipality_code = ?", code), row -> row.date("day")));
    }

    private static Sql from(Caller caller) {
        return new Sql("FROM closed_day c WHERE c.municipality_code = ?", caller.municipalityCode());
    }

    private static Versioned<ClosedDay> closedDay(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var closedDay = new ClosedDay()
                .id(row.id("id"))
                .day(row.date("day"))
                .name(row.text("name"))
                .links(Links.self(path).when(caller.mayAnywhere(Action.DELETE_CLOSED_DAY), "delete", "DELETE", path).toMap());
        return new Versioned<>(closedDay, row.number("version"));
    }
}
