package se.stegvis.goodexample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.api.model.ExampleOrigin;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.api.model.GoodExample;
import se.stegvis.api.model.GoodExampleSummary;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.identity.Caller;
import se.stegvis.picture.Pictures;
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
import se.stegvis.platform.time.Times;

/** Good examples as colleagues see them: the municipality's own, and those that others share with it. */
@ApplicationScoped
public class GoodExamples {
    private static final Sql SUMMARY = new Sql("""
            e.id, e.municipality_code, m.name AS municipality_name, e.department_name, e.title, e.effect, e.tags, e.visibility, e.published_at,
            (SELECT count(*) FROM adoption a WHERE a.good_example_id = e.id) AS adoptions""");
    static final Order LATEST_FIRST = Order.descending("published", Key.instant("e.published_at"), Key.id("e.id"));

    private final TenantQueries queries;
    private final Pictures pictures;
    private final Times times;

    GoodExamples(TenantQueries queries, Pictures pictures, Times times) {
        this.queries = queries;
        this.pictures = pictures;
        this.times = times;
    }

    /** Address of an example in a municipality that sees it, which need not be the one that told it. */
    public static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/good-examples/" + id;
    }

    Page<GoodExampleSummary> list(Caller caller, ExampleQuery query, PageRequest request) {
        var from = new Sql(ExampleSight.TABLES)
                .append("WHERE")
                .append(sight(caller, query.origin()))
                .append(ExampleSearch.of(query.words(), query.tag()))
                .when(query.suggestionId() != null, "AND k.suggestion_id = ?", query.suggestionId());
        var page = new KeysetQuery<>(SUMMARY, from, LATEST_FIRST, row -> summary(row, caller), GoodExamples::keys, query.words() != null)
                .page(queries, caller.municipalityCode(), request);
        var covers = pictures.covers(caller.municipalityCode(), page.items().stream().map(GoodExampleSummary::getId).toList());
        return page.map(example -> example.cover(covers.get(example.getId())));
    }

    Versioned<GoodExample> require(Caller caller, UUID id) {
        var sql = new Sql("SELECT").append(ExampleMapping.columns(caller)).append(ExampleSight.TABLES)
                .append("WHERE").append(ExampleSight.either(caller, times.today())).append("AND e.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> ExampleMapping.example(row, caller)).orElseThrow(ProblemException::notFound);
    }

    /**
     * What another room needs of an example.
     *
     * @param departmentId where it was made; null for an example of another municipality
     */
    public record Told(
            UUID id, String municipalityCode, UUID departmentId, String departmentName, String title, String before, String after, String effect,
            ExampleVisibility visibility) {}

    /** The example, if the caller may see it. */
    public Optional<Told> findTold(Caller caller, UUID id) {
        var sql = new Sql("SELECT e.id, e.municipality_code, k.department_id, e.department_name, e.title, e.before_text, e.after_text, e.effect, e.visibility")
                .append(ExampleSight.TABLES).append("WHERE").append(ExampleSight.either(caller, times.today())).append("AND e.id = ?", id);
        return queries.find(caller.municipalityCode(), sql, row -> new Told(row.id("id"), row.text("municipality_code"), row.id("department_id"),
                row.text("department_name"), row.text("title"), row.text("before_text"), row.text("after_text"), row.text("effect"),
                row.value("visibility", ExampleVisibility::valueOf)));
    }

    /** {@link #findTold}: 404 where the caller may not. */
    public Told requireTold(Caller caller, UUID id) {
        return findTold(caller, id).orElseThrow(ProblemException::notFound);
    }

    private Sql sight(Caller caller, ExampleOrigin origin) {
        if (origin == null) {
            return ExampleSight.either(caller, times.today());
        }
        return switch (origin) {
            case OWN -> ExampleSight.own(caller);
            case SHARED -> ExampleSight.shared(caller, times.today());
        };
    }

    private static GoodExampleSummary summary(Row row, Caller caller) throws SQLException {
        return new GoodExampleSummary()
                .id(row.id("id"))
                .municipality(new MunicipalityReference().code(row.text("municipality_code")).name(row.text("municipality_name")))
                .departmentName(row.text("department_name"))
                .title(row.text("title"))
                .effect(row.text("effect"))
                .tags(row.texts("tags"))
                .visibility(row.value("visibility", ExampleVisibility::valueOf))
                .publishedAt(row.instant("published_at"))
                .adoptions(row.number("adoptions"))
                .links(Links.self(path(caller.municipalityCode(), row.id("id"))).toMap());
    }

    private static List<String> keys(GoodExampleSummary example) {
        return keys(example.getPublishedAt(), example.getId());
    }

    static List<String> keys(Instant publishedAt, UUID id) {
        return List.of(publishedAt.toString(), id.toString());
    }
}
