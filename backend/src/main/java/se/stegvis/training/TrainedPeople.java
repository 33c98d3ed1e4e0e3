package se.stegvis.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.DepartmentTraining;
import se.stegvis.api.model.KindCoverage;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.TrainedPerson;
import se.stegvis.api.model.TrainingKind;
import se.stegvis.api.model.TrainingReference;
import se.stegvis.identity.Caller;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Who has which training, and which departments lack one. */
@ApplicationScoped
class TrainedPeople {
    private static final Sql COLUMNS = new Sql("""
            s.id, p.id AS person_id, p.display_name, p.department_id, d.name AS department_name, t.id AS training_id, t.kind, t.title, o.starts_at,
            (o.starts_at AT TIME ZONE 'Europe/Stockholm')::date AS attended_on""");
    private static final Order LATEST_FIRST = Order.descending("attended", Key.instant("o.starts_at"), Key.id("s.id"));

    private final TenantQueries queries;

    TrainedPeople(TenantQueries queries) {
        this.queries = queries;
    }

    Page<TrainedPerson> list(Caller caller, UUID departmentId, TrainingKind kind, PageRequest request) {
        var from = new Sql("""
                FROM training_sign_up s
                JOIN training_occasion o ON o.municipality_code = s.municipality_code AND o.id = s.occasion_id
                JOIN training t ON t.municipality_code = o.municipality_code AND t.id = o.training_id
                JOIN person p ON p.municipality_code = s.municipality_code AND p.id = s.person_id AND NOT p.protected_identity
                LEFT JOIN department d ON d.municipality_code = p.municipality_code AND d.id = p.department_id
                WHERE s.municipality_code = ? AND s.attended""", caller.municipalityCode())
                .when(departmentId != null, "AND ? = ANY(d.ancestors)", departmentId)
                .when(kind != null, "AND t.kind = ?", kind)
                .when(!caller.leadsEverywhere(), "AND (s.person_id = ? OR d.ancestors && ?::uuid[])", caller.personId(), caller.ledNodes());
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, TrainedPeople::placed, one -> List.of(one.startsAt(), one.signUpId()))
                .page(queries, caller.municipalityCode(), request)
                .map(Placed::person);
    }

    /** Open departments, each after the one above it, with how many there and below have each kind of training: one statement. */
    List<DepartmentTraining> byDepartment(Caller caller) {
        var sql = new Sql("""
                WITH trained AS (
                    SELECT DISTINCT s.person_id, t.kind
                    FROM training_sign_up s
                    JOIN training_occasion o ON o.municipality_code = s.municipality_code AND o.id = s.occasion_id
                    JOIN training t ON t.municipality_code = o.municipality_code AND t.id = o.training_id
                    WHERE s.municipality_code = ? AND s.attended
                ), counted AS (
                    SELECT node.id, count(DISTINCT p.id)::integer AS persons, k.kind, (count(DISTINCT tr.person_id))::integer AS trained
                    FROM person p
                    JOIN department d ON d.municipality_code = p.municipality_code AND d.id = p.department_id
                    CROSS JOIN unnest(d.ancestors) AS node (id)
                    LEFT JOIN (SELECT DISTINCT kind FROM training WHERE municipality_code = ?) k ON true
                    LEFT JOIN trained tr ON tr.person_id = p.id AND tr.kind = k.kind
                    WHERE p.municipality_code = ? AND p.issuer IS NOT NULL
                    GROUP BY node.id, k.kind
                ), kinds AS (
                    SELECT id, max(persons) AS persons, array_agg(kind ORDER BY kind) FILTER (WHERE kind IS NOT NULL) AS kinds,
                        array_agg(trained::text ORDER BY kind) FILTER (WHERE kind IS NOT NULL) AS trained
                    FROM counted GROUP BY id
                )
                SELECT d.id, d.name, cardinality(d.ancestors) - 1 AS depth, coalesce(k.persons, 0) AS persons, k.kinds, k.trained
                FROM department d LEFT JOIN kinds k ON k.id = d.id
                WHERE d.municipality_code = ? AND d.closed_on IS NULL""",
                caller.municipalityCode(), caller.municipalityCode(), caller.municipalityCode(), caller.municipalityCode())
                .when(!caller.leadsEverywhere(), "AND d.ancestors && ?::uuid[]", caller.ledNodes())
                .append("ORDER BY d.path, d.id");
        return queries.list(caller.municipalityCode(), sql, TrainedPeople::coverage);
    }

    private record Placed(TrainedPerson person, String startsAt, String signUpId) {}

    private static Placed placed(Row row) throws SQLException {
        var department = row.id("department_id");
        var person = new TrainedPerson()
                .person(new PersonReference().id(row.id("person_id")).displayName(row.text("display_name")))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .training(new TrainingReference().id(row.id("training_id")).kind(row.value("kind", TrainingKind::valueOf)).title(row.text("title")))
                .attendedOn(row.date("attended_on"));
        return new Placed(person, row.instant("starts_at").toString(), row.id("id").toString());
    }

    private static DepartmentTraining coverage(Row row) throws SQLException {
        var kinds = row.texts("kinds");
        var trained = row.texts("trained");
        return new DepartmentTraining()
                .department(new DepartmentReference().id(row.id("id")).name(row.text("name")))
                .depth(row.number("depth"))
                .persons(row.number("persons"))
                .coverage(IntStream.range(0, kinds.size())
                        .mapToObj(i -> new KindCoverage().kind(TrainingKind.valueOf(kinds.get(i))).persons(Integer.valueOf(trained.get(i))))
                        .toList());
    }
}
