package se.stegvis.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.api.model.ClauseText;
import se.stegvis.api.model.ClauseTopic;
import se.stegvis.api.model.CreateDefinitionRequest;
import se.stegvis.api.model.HeadcountBasis;
import se.stegvis.api.model.PeriodKind;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** The versions of the common definition. They are nobody's tenant rows. */
@ApplicationScoped
public class Definitions {
    /** The program's rules of counting; all versions of the definition share them. */
    private static final int COUNTING_RULES = 1;

    private static final String NOBODY = "";
    private static final String COLUMNS = """
            d.version, d.counting_rules, d.period_kinds, d.basis, d.reference_month, d.reference_day, d.companies_included, d.minimum_employees, d.minimum_authors,
            d.size_class_limits::text[] AS size_class_limits""";

    private final TenantQueries queries;
    private final ObjectMapper json;
    private final Times times;
    /** For good: a version never changes. */
    private final Map<Integer, Definition> known = new ConcurrentHashMap<>();

    Definitions(TenantQueries queries, ObjectMapper json, Times times) {
        this.queries = queries;
        this.json = json;
        this.times = times;
    }

    /** A version, or the newest where null. Unknown: refused, naming the parameter. */
    public Definition require(Integer version) {
        return version == null ? read(null) : known.computeIfAbsent(version, this::read);
    }

    private Definition read(Integer version) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM definition d")
                .when(version != null, "WHERE d.version = ?", version)
                .append("ORDER BY d.version DESC LIMIT 1");
        return queries.find(NOBODY, sql, Definitions::definition)
                .orElseThrow(() -> ProblemException.rule(new Refusal("definitionVersion", "unknown-definition", version)));
    }

    /** The version that a network counts a day by. None adopted by then: refused. */
    public Definition adopted(String tenant, UUID networkId, LocalDate day) {
        var sql = new Sql("SELECT").append(COLUMNS).append("""
                FROM network_definition n JOIN definition d ON d.version = n.definition_version
                WHERE n.network_id = ? AND n.valid_from <= ? ORDER BY n.valid_from DESC LIMIT 1""", networkId, day);
        return queries.find(tenant, sql, Definitions::definition).orElseThrow(() -> ProblemException.rule(Refusal.of("period", "before-first-definition")));
    }

    /** Adds the next version. */
    int layDownNext(CreateDefinitionRequest request) {
        requireSensible(request);
        var version = queries.find(NOBODY, new Sql("SELECT max(version) + 1 AS next FROM definition"), row -> row.number("next")).orElseThrow();
        if (layDown(version, request) == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return version;
    }

    /** Adds a version unless it is there already; returns how many were added. */
    int layDown(int version, CreateDefinitionRequest request) {
        return queries.update(NOBODY, new Sql("""
                INSERT INTO definition (version, counting_rules, period_kinds, basis, reference_month, reference_day, companies_included, minimum_employees,
                    minimum_authors, size_class_limits, clauses, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer[], ?::jsonb, ?)
                ON CONFLICT (version) DO NOTHING""",
                version, COUNTING_RULES, request.getPeriodKinds(), request.getBasis(), request.getReferenceMonth(), request.getReferenceDay(),
                request.getCompaniesIncluded(), request.getMinimumEmployees(), request.getMinimumAuthors(),
                request.getSizeClassLimits().stream().map(String::valueOf).toList(), written(request.getClauses()), times.now()));
    }

    private static void requireSensible(CreateDefinitionRequest request) {
        var limits = request.getSizeClassLimits();
        if (IntStream.range(1, limits.size()).anyMatch(i -> limits.get(i) <= limits.get(i - 1))) {
            throw ProblemException.rule(new Refusal("/sizeClassLimits", "not-rising", limits));
        }
        if (request.getPeriodKinds().isEmpty() || new HashSet<>(request.getPeriodKinds()).size() < request.getPeriodKinds().size()) {
            throw ProblemException.rule(new Refusal("/periodKinds", "each-once", request.getPeriodKinds()));
        }
        var topics = request.getClauses().stream().map(ClauseText::getTopic).toList();
        if (topics.size() != ClauseTopic.values().length || new HashSet<>(topics).size() != topics.size()) {
            throw ProblemException.rule(new Refusal("/clauses", "each-once", topics));
        }
    }

    private String written(List<ClauseText> clauses) {
        try {
            return json.writeValueAsString(clauses.stream().sorted(Comparator.comparing(ClauseText::getTopic)).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Definition definition(Row row) throws SQLException {
        return new Definition(
                row.number("version"),
                row.number("counting_rules"),
                row.texts("period_kinds").stream().map(PeriodKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.value("basis", HeadcountBasis::valueOf),
                row.number("reference_month"),
                row.number("reference_day"),
                row.flag("companies_included"),
                row.number("minimum_employees"),
                row.number("minimum_authors"),
                row.texts("size_class_limits").stream().map(Integer::valueOf).toList());
    }
}
