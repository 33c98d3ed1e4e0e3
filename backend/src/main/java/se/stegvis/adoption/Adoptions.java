package se.stegvis.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Adoption;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.GoodExampleReference;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.SuggestionReference;
import se.stegvis.api.model.SuggestionState;
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
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Who does the same as an example. Department and case are shown to the municipality that adopted, to nobody else. */
@ApplicationScoped
public class Adoptions {
    private static final Sql COLUMNS = new Sql("""
            a.id, a.municipality_code, mine.name AS municipality_name, a.department_name, a.good_example_id, a.title, a.credited_code, theirs.name AS credited_name,
            a.credited_department_name, a.adopted_at, a.adaptation, a.adapted_at, a.version, k.department_id, k.adopted_by, d.ancestors,
            s.id AS suggestion_id, s.title AS suggestion_title, s.state AS suggestion_state""");
    private static final Order LATEST_FIRST = Order.descending("adopted", Key.instant("a.adopted_at"), Key.id("a.id"));

    private final TenantQueries queries;

    Adoptions(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/adoptions/" + id;
    }

    /** All adoptions of an example that the caller sees; asked by whoever has made sure of that. */
    Page<Adoption> ofExample(Caller caller, UUID goodExampleId, PageRequest request) {
        var from = from(caller).append("WHERE a.good_example_id = ?", goodExampleId);
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> adoption(row, caller), Adoptions::keys)
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    /** One that the caller's municipality made, or is credited with. */
    public Versioned<Adoption> require(Caller caller, UUID id) {
        var code = caller.municipalityCode();
        var sql = new Sql("SELECT").append(COLUMNS).append(from(caller)).append("WHERE a.id = ? AND (a.municipality_code = ? OR a.credited_code = ?)", id, code, code);
        return queries.find(code, sql, row -> adoption(row, caller)).orElseThrow(ProblemException::notFound);
    }

    private static Sql from(Caller caller) {
        return new Sql("""
                FROM adoption a
                JOIN municipality mine ON mine.code = a.municipality_code
                JOIN municipality theirs ON theirs.code = a.credited_code
                LEFT JOIN adoption_case k ON k.municipality_code = ? AND k.adoption_id = a.id
                LEFT JOIN department d ON d.municipality_code = k.municipality_code AND d.id = k.department_id
                LEFT JOIN suggestion s ON s.municipality_code = k.municipality_code AND s.id = k.suggestion_id""", caller.municipalityCode());
    }

    private static Versioned<Adoption> adoption(Row row, Caller caller) throws SQLException {
        var path = path(caller.municipalityCode(), row.id("id"));
        var department = row.id("department_id");
        var suggestion = row.id("suggestion_id");
        var adoption = new Adoption()
                .id(row.id("id"))
                .goodExample(new GoodExampleReference().id(row.id("good_example_id")).title(row.text("title")))
                .creditedTo(new MunicipalityReference().code(row.text("credited_code")).name(row.text("credited_name")))
                .creditedDepartmentName(row.text("credited_department_name"))
                .municipality(new MunicipalityReference().code(row.text("municipality_code")).name(row.text("municipality_name")))
                .departmentName(row.text("department_name"))
                .department(department == null ? null : new DepartmentReference().id(department).name(row.text("department_name")))
                .suggestion(suggestion == null ? null : new SuggestionReference().id(suggestion).title(row.text("suggestion_title"))
                        .state(row.value("suggestion_state", SuggestionState::valueOf)))
                .adoptedAt(row.instant("adopted_at"))
                .adaptation(row.text("adaptation"))
                .adaptedAt(row.instant("adapted_at"))
                .links(Links.self(path).when(department != null && mayAdapt(caller, row.id("adopted_by"), row.ids("ancestors")), "update", "PUT", path).toMap());
        return new Versioned<>(adoption, row.number("version"));
    }

    /** Who adopted it tells what became of it; so do the unit's leaders and the lean group. */
    private static boolean mayAdapt(Caller caller, UUID adoptedBy, List<UUID> ancestors) {
        return caller.mayAnywhere(Action.UPDATE_ADOPTION) && (adoptedBy.equals(caller.personId()) || caller.leads(ancestors));
    }

    private static List<String> keys(Versioned<Adoption> adoption) {
        return List.of(adoption.resource().getAdoptedAt().toString(), adoption.resource().getId().toString());
    }
}
