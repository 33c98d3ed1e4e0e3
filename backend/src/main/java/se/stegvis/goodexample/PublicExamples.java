package se.stegvis.goodexample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.PublicGoodExample;
import se.stegvis.picture.Pictures;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Examples that everybody may see, without signing in. */
@ApplicationScoped
class PublicExamples {
    /** Bound to no municipality: of the tables it reads, this one sees public rows alone. */
    private static final String NOBODY_IN_PARTICULAR = "anyone";

    private static final Sql COLUMNS = new Sql("""
            e.id, e.municipality_code, m.name AS municipality_name, e.department_name, e.title, e.before_text, e.after_text, e.effect, e.contact_function,
            e.contact_name, e.tags, e.published_at, e.version, (SELECT count(*) FROM adoption a WHERE a.good_example_id = e.id) AS adoptions""");
    private static final Sql PUBLIC = new Sql("FROM good_example e JOIN municipality m ON m.code = e.municipality_code WHERE e.visibility = 'PUBLIC'");

    private final TenantQueries queries;
    private final Pictures pictures;

    PublicExamples(TenantQueries queries, Pictures pictures) {
        this.queries = queries;
        this.pictures = pictures;
    }

    Page<PublicGoodExample> list(String words, String tag, String municipalityCode, PageRequest request) {
        var from = new Sql("").append(PUBLIC)
                .append(ExampleSearch.of(words, tag))
                .when(municipalityCode != null, "AND e.municipality_code = ?", municipalityCode);
        var page = new KeysetQuery<>(COLUMNS, from, GoodExamples.LATEST_FIRST, PublicExamples::example,
                        one -> GoodExamples.keys(one.resource().getPublishedAt(), one.resource().getId()), words != null)
                .page(queries, NOBODY_IN_PARTICULAR, request)
                .map(Versioned::resource);
        var illustrations = pictures.ofExamples(NOBODY_IN_PARTICULAR, page.items().stream().map(PublicGoodExample::getId).toList(), PublicExamples::path);
        return page.map(example -> example.pictures(illustrations.getOrDefault(example.getId(), List.of())));
    }

    Versioned<PublicGoodExample> require(UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(PUBLIC).append("AND e.id = ?", id);
        var example = queries.find(NOBODY_IN_PARTICULAR, sql, PublicExamples::example).orElseThrow(ProblemException::notFound);
        example.resource().pictures(pictures.ofExamples(NOBODY_IN_PARTICULAR, List.of(id), PublicExamples::path).getOrDefault(id, List.of()));
        return example;
    }

    private static String path(UUID id) {
        return "/good-examples/" + id;
    }

    private static Versioned<PublicGoodExample> example(Row row) throws SQLException {
        var example = new PublicGoodExample()
                .id(row.id("id"))
                .municipality(new MunicipalityReference().code(row.text("municipality_code")).name(row.text("municipality_name")))
                .departmentName(row.text("department_name"))
                .title(row.text("title"))
                .before(row.text("before_text"))
                .after(row.text("after_text"))
                .effect(row.text("effect"))
                .contactFunction(row.text("contact_function"))
                .contactName(row.text("contact_name"))
                .tags(row.texts("tags"))
                .publishedAt(row.instant("published_at"))
                .adoptions(row.number("adoptions"))
                .links(Links.self(path(row.id("id"))).toMap());
        return new Versioned<>(example, row.number("version"));
    }
}
