package se.stegvis.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.api.model.Clause;
import se.stegvis.api.model.ClauseText;
import se.stegvis.api.model.Definition;
import se.stegvis.api.model.Language;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** Versions of the definition with their text, for people to read. */
@ApplicationScoped
class DefinitionReading {
    private static final String NOBODY = "";
    /** Hours; in the rules of counting of all versions so far. */
    private static final int REGRET_HOURS = 24;

    private static final Sql COLUMNS = new Sql("""
            d.version, d.counting_rules, d.period_kinds, d.basis, d.reference_month, d.reference_day, d.companies_included, d.minimum_employees,
            d.minimum_authors, d.size_class_limits::text[] AS size_class_limits, d.clauses, d.created_at""");
    private static final Order NEWEST_FIRST = Order.descending("version", Key.integer("d.version"));

    private final TenantQueries queries;
    private final ObjectMapper json;

    DefinitionReading(TenantQueries queries, ObjectMapper json) {
        this.queries = queries;
        this.json = json;
    }

    static String path(int version) {
        return "/definitions/" + version;
    }

    Page<Definition> list(Language language, PageRequest request) {
        var from = new Sql("FROM definition d WHERE true");
        return new KeysetQuery<>(COLUMNS, from, NEWEST_FIRST, row -> read(row, language), one -> List.of(String.valueOf(one.getVersion())))
                .page(queries, NOBODY, request);
    }

    Definition require(int version, Language language) {
        var sql = new Sql("SELECT").append(COLUMNS).append("FROM definition d WHERE d.version = ?", version);
        return queries.find(NOBODY, sql, row -> read(row, language)).orElseThrow(ProblemException::notFound);
    }

    private Definition read(Row row, Language language) throws SQLException {
        var parameters = Definitions.definition(row);
        return new Definition()
                .version(parameters.version())
                .createdAt(row.instant("created_at"))
                .regretHours(REGRET_HOURS)
                .periodKinds(parameters.periodKinds().stream().sorted().toList())
                .basis(parameters.basis())
                .referenceMonth(parameters.referenceMonth())
                .referenceDay(parameters.referenceDay())
                .companiesIncluded(parameters.companiesIncluded())
                .minimumEmployees(parameters.minimumEmployees())
                .minimumAuthors(parameters.minimumAuthors())
                .sizeClassLimits(parameters.sizeClassLimits())
                .clauses(clauses(row.text("clauses"), language))
                .links(Links.self(path(parameters.version())).toMap());
    }

    private List<Clause> clauses(String written, Language language) {
        try {
            var clauses = new ArrayList<Clause>();
            for (var text : json.readValue(written, ClauseText[].class)) {
                clauses.add(new Clause().topic(text.getTopic()).text(in(language, text)));
            }
            return clauses;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String in(Language language, ClauseText text) {
        return switch (language) {
            case sv -> text.getSv();
            case nb -> text.getNb();
            case en -> text.getEn();
        };
    }
}
