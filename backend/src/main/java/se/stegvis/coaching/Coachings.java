package se.stegvis.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.api.model.Coaching;
import se.stegvis.api.model.CoachingState;
import se.stegvis.api.model.CoachingVisit;
import se.stegvis.api.model.CreateCoachingRequest;
import se.stegvis.api.model.CreateCoachingVisitRequest;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.NewsKind;
import se.stegvis.department.Departments;
import se.stegvis.identity.Action;
import se.stegvis.identity.Caller;
import se.stegvis.identity.People;
import se.stegvis.notification.Telling;
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
import se.stegvis.platform.time.Times;

/** Help for leaders in training their units. The lean group sees all of it, a leader that of the units led. */
@ApplicationScoped
public class Coachings {
    private static final Sql COLUMNS = new Sql("""
            c.id, c.municipality_code, c.department_id, d.name AS department_name, d.ancestors, c.requested_by, r.display_name AS requester_name, c.need, c.requested_at,
            c.guide_id, g.display_name AS guide_name, c.change, c.closed_at, c.version""");
    private static final Order LATEST_FIRST = Order.descending("requested", Key.instant("c.requested_at"), Key.id("c.id"));

    private final TenantQueries queries;
    private final Departments departments;
    private final People people;
    private final Telling telling;
    private final Times times;

    Coachings(TenantQueries queries, Departments departments, People people, Telling telling, Times times) {
        this.queries = queries;
        this.departments = departments;
        this.people = people;
        this.telling = telling;
        this.times = times;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/coachings/" + id;
    }

    Page<Coaching> list(Caller caller, CoachingState state, UUID departmentId, PageRequest request) {
        var selection = from(caller)
                .when(state == CoachingState.REQUESTED, "AND c.closed_at IS NULL AND c.guide_id IS NULL")
                .when(state == CoachingState.ASSIGNED, "AND c.closed_at IS NULL AND c.guide_id IS NOT NULL")
                .when(state == CoachingState.CLOSED, "AND c.closed_at IS NOT NULL")
                .when(departmentId != null, "AND ? = ANY(d.ancestors)", departmentId);
        var page = new KeysetQuery<>(COLUMNS, selection, LATEST_FIRST, row -> coaching(row, caller),
                        one -> List.of(one.resource().getRequestedAt().toString(), one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
        var visits = visits(caller.municipalityCode(), page.items().stream().map(Coaching::getId).toList());
        return page.map(one -> one.visits(visits.getOrDefault(one.getId(), List.of())));
    }

    Versioned<Coaching> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("AND c.id = ?", id);
        var coaching = queries.find(caller.municipalityCode(), sql, row -> coaching(row, caller)).orElseThrow(ProblemException::notFound);
        coaching.resource().visits(visits(caller.municipalityCode(), Set.of(id)).getOrDefault(id, List.of()));
        return coaching;
    }

    /** Runs in the caller's transaction; the lean group is told. While one is open for the unit: 409. */
    public UUID ask(Caller caller, CreateCoachingRequest request) {
        var code = caller.municipalityCode();
        var department = departments.find(code, request.getDepartmentId())
                .orElseThrow(() -> ProblemException.rule(new Refusal("/departmentId", "unknown-reference", request.getDepartmentId())));
        if (department.closed()) {
            throw ProblemException.rule(new Refusal("/departmentId", "closed-department", request.getDepartmentId()));
        }
        if (!caller.leads(department.ancestors())) {
            throw ProblemException.notAllowed();
        }
        var id = Ids.next();
        var added = queries.update(code, new Sql("""
                INSERT INTO coaching (id, municipality_code, department_id, requested_by, need, requested_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                id, code, request.getDepartmentId(), caller.personId(), request.getNeed(), times.now()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/departmentId", "coaching-open", request.getDepartmentId())));
        }
        telling.tell(caller, NewsKind.COACHING_REQUESTED, id, department.name(), people.leanGroup(code));
        return id;
    }

    public void assign(Caller caller, UUID id, int version, UUID guide) {
        var coaching = requireOpen(caller, id);
        if (!people.exist(caller.municipalityCode(), List.of(guide))) {
            throw ProblemException.rule(new Refusal("/personId", "unknown-reference", guide));
        }
        var concerned = change(caller, id, version, new Sql(", guide_id = ?", guide));
        telling.tell(caller, NewsKind.GUIDE_ASSIGNED, id, coaching.getDepartment().getName(), concerned.all());
    }

    /** Only once a guide is there to visit: 409 before. */
    public void visit(Caller caller, UUID id, int version, CreateCoachingVisitRequest request) {
        var coaching = requireOpen(caller, id);
        if (coaching.getState() == CoachingState.REQUESTED) {
            throw ProblemException.stateConflict(coaching.getState().toString());
        }
        if (request.getVisitedOn().isAfter(times.today())) {
            throw ProblemException.rule(new Refusal("/visitedOn", "in-the-future", request.getVisitedOn()));
        }
        var concerned = change(caller, id, version, new Sql(""));
        queries.update(caller.municipalityCode(), new Sql(
                "INSERT INTO coaching_visit (id, municipality_code, coaching_id, guide_id, visited_on, note) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(), caller.municipalityCode(), id, concerned.guide(), request.getVisitedOn(), request.getNote()));
        telling.tell(caller, NewsKind.COACHING_VISITED, id, coaching.getDepartment().getName(), Set.of(concerned.leader()));
    }

    public void close(Caller caller, UUID id, int version, String change) {
        var coaching = requireOpen(caller, id);
        var concerned = change(caller, id, version, new Sql(", change = ?, closed_at = ?", change, times.now()));
        telling.tell(caller, NewsKind.COACHING_CLOSED, id, coaching.getDepartment().getName(), concerned.all());
    }

    private Coaching requireOpen(Caller caller, UUID id) {
        var coaching = require(caller, id).resource();
        if (coaching.getState() == CoachingState.CLOSED) {
            throw ProblemException.stateConflict(coaching.getState().toString());
        }
        return coaching;
    }

    private Map<UUID, List<CoachingVisit>> visits(String code, Collection<UUID> coachings) {
        var sql = new Sql("""
                SELECT coaching_id, visited_on, note FROM coaching_visit WHERE municipality_code = ? AND coaching_id = ANY(?)
                ORDER BY coaching_id, visited_on DESC, id DESC""", code, coachings);
        return queries.list(code, sql, row -> Map.entry(row.id("coaching_id"), new CoachingVisit().visitedOn(row.date("visited_on")).note(row.text("note")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Concerned change(Caller caller, UUID id, int version, Sql what) {
        var sql = new Sql("UPDATE coaching SET version = version + 1").append(what)
                .append("WHERE municipality_code = ? AND id = ? AND version = ? RETURNING requested_by, guide_id", caller.municipalityCode(), id, version);
        return queries.find(caller.municipalityCode(), sql, row -> new Concerned(row.id("requested_by"), row.id("guide_id")))
                .orElseThrow(() -> ProblemException.of(ProblemType.CHANGED_MEANWHILE));
    }

    /** Whom it is about, by id: names are for those who may read them. */
    private record Concerned(UUID leader, UUID guide) {
        Set<UUID> all() {
            return Stream.of(leader, guide).filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM coaching c
                JOIN department d ON d.municipality_code = c.municipality_code AND d.id = c.department_id
                LEFT JOIN person r ON r.municipality_code = c.municipality_code AND r.id = c.requested_by AND NOT r.protected_identity
                LEFT JOIN person g ON g.municipality_code = c.municipality_code AND g.id = c.guide_id AND NOT g.protected_identity
                WHERE c.municipality_code = ?""", caller.municipalityCode())
                .when(!caller.mayAnywhere(Action.ASSIGN_GUIDE), "AND (c.requested_by = ? OR ? OR d.ancestors && ?::uuid[])",
                        caller.personId(), caller.leadsEverywhere(), caller.ledNodes());
    }

    private static Versioned<Coaching> coaching(Row row, Caller caller) throws SQLException {
        var path = path(row.text("municipality_code"), row.id("id"));
        var guide = row.id("guide_id");
        var closed = row.instant("closed_at") != null;
        var coaching = new Coaching()
                .id(row.id("id"))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .requestedBy(People.reference(row, "requested_by", "requester_name"))
                .need(row.text("need"))
                .state(closed ? CoachingState.CLOSED : guide == null ? CoachingState.REQUESTED : CoachingState.ASSIGNED)
                .requestedAt(row.instant("requested_at"))
                .guide(People.reference(row, "guide_id", "guide_name"))
                .change(row.text("change"))
                .closedAt(row.instant("closed_at"))
                .links(Links.self(path)
                        .when(!closed && caller.mayAnywhere(Action.ASSIGN_GUIDE), "assign", "POST", path + "/guides")
                        .when(!closed && guide != null && caller.mayAnywhere(Action.ADD_COACHING_VISIT), "visit", "POST", path + "/visits")
                        .when(!closed, "close", "POST", path + "/closures")
                        .toMap());
        return new Versioned<>(coaching, row.number("version"));
    }
}
