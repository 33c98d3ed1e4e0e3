package se.stegvis.leangroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.CreateLeanGroupMeetingRequest;
import se.stegvis.api.model.LeanGroupMeeting;
import se.stegvis.api.model.LeanGroupTask;
import se.stegvis.api.model.LeanGroupTaskRequest;
import se.stegvis.api.model.UpdateLeanGroupMeetingRequest;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
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

/** Meetings of the lean group: agenda, decisions, and who does what. */
@ApplicationScoped
public class LeanGroupMeetings {
    private static final Sql COLUMNS = new Sql("t.id, t.municipality_code, t.starts_at, t.place, t.agenda, t.decisions, t.version");
    private static final Order LATEST_FIRST = Order.descending("start", Key.instant("t.starts_at"), Key.id("t.id"));

    private final TenantQueries queries;
    private final People people;

    LeanGroupMeetings(TenantQueries queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/lean-group-meetings/" + id;
    }

    Page<LeanGroupMeeting> list(Caller caller, PageRequest request) {
        var from = new Sql("FROM lean_group_meeting t WHERE t.municipality_code = ?", caller.municipalityCode());
        var page = new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> meeting(row, caller), LeanGroupMeetings::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
        var tasks = tasks(caller.municipalityCode(), page.items().stream().map(LeanGroupMeeting::getId).toList());
        return page.map(meeting -> meeting.tasks(tasks.getOrDefault(meeting.getId(), List.of())));
    }

    Versioned<LeanGroupMeeting> require(Caller caller, UUID id) {
        var code = caller.municipalityCode();
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM lean_group_meeting t WHERE t.municipality_code = ? AND t.id = ?", code, id);
        var meeting = queries.find(code, sql, row -> meeting(row, caller)).orElseThrow(ProblemException::notFound);
        meeting.resource().tasks(tasks(code, List.of(id)).getOrDefault(id, List.of()));
        return meeting;
    }

    /** Runs in the caller's transaction. */
    public UUID add(Caller caller, CreateLeanGroupMeetingRequest request) {
        var id = Ids.next();
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO lean_group_meeting (id, municipality_code, starts_at, place, agenda, decisions) VALUES (?, ?, ?, ?, ?, ?)""",
                id, caller.municipalityCode(), request.getStartsAt(), request.getPlace(), request.getAgenda(), request.getDecisions()));
        write(caller.municipalityCode(), id, request.getTasks());
        return id;
    }

    void change(Caller caller, UUID id, int version, UpdateLeanGroupMeetingRequest request) {
        var code = caller.municipalityCode();
        require(caller, id);
        queries.updateCurrent(code, new Sql("""
                UPDATE lean_group_meeting SET starts_at = ?, place = ?, agenda = ?, decisions = ?, version = version + 1
                WHERE municipality_code = ? AND id = ? AND version = ?""",
                request.getStartsAt(), request.getPlace(), request.getAgenda(), request.getDecisions(), code, id, version));
        var unnamed = unnamed(code, id);
        queries.update(code, new Sql("DELETE FROM lean_group_task WHERE municipality_code = ? AND meeting_id = ?", code, id));
        write(code, id, request.getTasks());
        unnamed.forEach((what, person) -> queries.update(code, new Sql(
                "UPDATE lean_group_task SET person_id = ? WHERE municipality_code = ? AND meeting_id = ? AND what = ? AND person_id IS NULL", person, code, id, what)));
    }

    void remove(Caller caller, UUID id, int version) {
        require(caller, id);
        queries.updateCurrent(caller.municipalityCode(), new Sql(
                "DELETE FROM lean_group_meeting WHERE municipality_code = ? AND id = ? AND version = ?", caller.municipalityCode(), id, version));
    }

    private void write(String code, UUID meetingId, List<LeanGroupTaskRequest> tasks) {
        if (tasks == null || tasks.isEmpty()) {
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            requireKnown(code, i, tasks.get(i).getPersonId());
        }
        queries.update(code, new Sql("""
                INSERT INTO lean_group_task (municipality_code, meeting_id, position, what, person_id, due_on, done)
                SELECT ?, ?, position, what, person_id, due_on::date, done::boolean
                FROM unnest(?::text[], ?::uuid[], ?::text[], ?::text[]) WITH ORDINALITY AS t (what, person_id, due_on, done, position)""",
                code, meetingId, column(tasks, LeanGroupTaskRequest::getWhat), column(tasks, LeanGroupTaskRequest::getPersonId),
                column(tasks, task -> Objects.toString(task.getDueOn(), null)), column(tasks, task -> task.getDone().toString())));
    }

    /** Whoever changes a meeting cannot send back whom they were not shown: a task of a protected identity stays theirs under its words. */
    private Map<String, UUID> unnamed(String code, UUID meetingId) {
        var sql = new Sql("""
                SELECT t.what, t.person_id FROM lean_group_task t JOIN person p ON p.municipality_code = t.municipality_code AND p.id = t.person_id AND p.protected_identity
                WHERE t.municipality_code = ? AND t.meeting_id = ?""", code, meetingId);
        return queries.list(code, sql, row -> Map.entry(row.text("what"), row.id("person_id"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private void requireKnown(String code, int position, UUID personId) {
        if (personId != null && !people.exist(code, List.of(personId))) {
            throw ProblemException.rule(new Refusal("/tasks/" + position + "/personId", "unknown-reference", personId));
        }
    }

    private Map<UUID, List<LeanGroupTask>> tasks(String code, Collection<UUID> meetings) {
        var sql = new Sql("""
                SELECT t.meeting_id, t.what, t.due_on, t.done, t.person_id, p.display_name
                FROM lean_group_task t LEFT JOIN person p ON p.municipality_code = t.municipality_code AND p.id = t.person_id AND NOT p.protected_identity
                WHERE t.municipality_code = ? AND t.meeting_id = ANY(?) ORDER BY t.meeting_id, t.position""", code, meetings);
        return queries.list(code, sql, row -> Map.entry(row.id("meeting_id"), task(row))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LeanGroupTask task(Row row) throws SQLException {
        return new LeanGroupTask()
                .what(row.text("what"))
                .person(People.reference(row, "person_id", "display_name"))
                .dueOn(row.date("due_on"))
                .done(row.flag("done"));
    }

    private static <R> List<Object> column(List<R> rows, Function<R, Object> value) {
        // NB: not toList(), which refuses null.
        return rows.stream().map(value).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> keys(Versioned<LeanGroupMeeting> meeting) {
        return List.of(meeting.resource().getStartsAt().toString(), meeting.resource().getId().toString());
    }

    private static Versioned<LeanGroupMeeting> meeting(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var meeting = new LeanGroupMeeting()
                .id(row.id("id"))
                .startsAt(row.instant("starts_at"))
                .place(row.text("place"))
                .agenda(row.text("agenda"))
                .decisions(row.text("decisions"))
                .links(Links.self(path)
                        .when(caller.mayAnywhere(Action.UPDATE_LEAN_GROUP_MEETING), "update", "PUT", path)
                        .when(caller.mayAnywhere(Action.DELETE_LEAN_GROUP_MEETING), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(meeting, row.number("version"));
    }
}
