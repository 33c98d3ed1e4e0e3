package se.stegvis.staffmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateStaffMeetingRequest;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.api.model.GoodExampleReference;
import se.stegvis.api.model.StaffMeeting;
import se.stegvis.api.model.UpdateStaffMeetingRequest;
import se.stegvis.goodexample.GoodExamples;
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
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Staff meetings. One whose example is no longer shown to all of the municipality has a free slot again. */
@ApplicationScoped
public class StaffMeetings {
    private static final Sql COLUMNS = new Sql(
            "m.id, m.municipality_code, m.title, m.starts_at, m.place, m.version, e.id AS example_id, e.title AS example_title");
    private static final Order BY_TIME = Order.ascending("start", Key.instant("m.starts_at"), Key.id("m.id"));

    private final TenantQueries queries;
    private final GoodExamples examples;
    private final Times times;

    StaffMeetings(TenantQueries queries, GoodExamples examples, Times times) {
        this.queries = queries;
        this.examples = examples;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/staff-meetings/" + id;
    }

    Page<StaffMeeting> list(Caller caller, Instant from, Instant to, PageRequest request) {
        var selection = from(caller)
                .when(from != null, "AND m.starts_at >= ?", from)
                .when(to != null, "AND m.starts_at < ?", to);
        return new KeysetQuery<>(COLUMNS, selection, BY_TIME, row -> meeting(row, caller),
                        one -> List.of(one.resource().getStartsAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    Versioned<StaffMeeting> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND m.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> meeting(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. What has begun already is not planned: 422. */
    public UUID plan(Caller caller, CreateStaffMeetingRequest request) {
        requireAhead(request.getStartsAt());
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("INSERT INTO staff_meeting (id, municipality_code, title, starts_at, place) VALUES (?, ?, ?, ?, ?)",
                id, caller.municipalityCode(), request.getTitle(), request.getStartsAt(), request.getPlace()));
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateStaffMeetingRequest request) {
        var before = require(caller, id).resource();
        if (!request.getStartsAt().equals(before.getStartsAt())) {
            requireAhead(request.getStartsAt());
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql("""
                UPDATE staff_meeting SET title = ?, starts_at = ?, place = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getTitle(), request.getStartsAt(), request.getPlace(), caller.municipalityCode(), id, version));
    }

    void callOff(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM staff_meeting WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    /** The municipality's own example, or one that another shares with it. */
    public void show(Caller caller, UUID id, int version, UUID example) {
        var code = caller.municipalityCode();
        var meeting = require(caller, id).resource();
        var told = examples.findTold(caller, example).orElseThrow(() -> ProblemException.rule(new Refusal("/goodExampleId", "unknown-reference", example)));
        if (told.visibility() == ExampleVisibility.UNIT) {
            throw ProblemException.rule(new Refusal("/goodExampleId", "only-its-unit", example));
        }
        if (meeting.getGoodExample() != null) {
            throw ProblemException.rule(new Refusal("/goodExampleId", "slot-taken", example, meeting.getGoodExample().getTitle()));
        }
        queries.updateCurrent(code, new Sql(
                "UPDATE staff_meeting SET good_example_id = ?, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?", example, code, id, version));
    }

    /** An example that the meeting does not show: 404. */
    void takeAway(Caller caller, UUID id, UUID example, int version) {
        var shown = require(caller, id).resource().getGoodExample();
        if (shown == null || !shown.getId().equals(example)) {
            throw ProblemException.notFound();
        }
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "UPDATE staff_meeting SET good_example_id = NULL, version = version + 1 WHERE municipality_code = ? AND id = ? AND version = ?",
                caller.municipalityCode(), id, version));
    }

    private void requireAhead(Instant startsAt) {
        if (!startsAt.isAfter(times.now())) {
            throw ProblemException.rule(new Refusal("/startsAt", "in-the-past", startsAt));
        }
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM staff_meeting m
                LEFT JOIN good_example e ON e.id = m.good_example_id AND e.visibility <> 'UNIT'
                WHERE m.municipality_code = ?""", caller.municipalityCode());
    }

    private static Versioned<StaffMeeting> meeting(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var example = row.id("example_id");
        var meeting = new StaffMeeting()
                .id(row.id("id"))
                .title(row.text("title"))
                .startsAt(row.instant("starts_at"))
                .place(row.text("place"))
                .goodExample(example == null ? null : new GoodExampleReference().id(example).title(row.text("example_title")))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_STAFF_MEETING), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_STAFF_MEETING), "delete", "DELETE", path)
                        .when(example == null && caller.mayAnywhere(Action.SHOW_GOOD_EXAMPLE), "show-example", "POST", path + "/good-examples")
                        .when(example != null && caller.mayAnywhere(Action.REMOVE_SHOWN_EXAMPLE), "remove-example", "DELETE", path + "/good-examples/" + example)
                        .toMap());
        return new Versioned<>(meeting, row.number("version"));
    }
}
