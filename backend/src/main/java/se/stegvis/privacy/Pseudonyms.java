package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.stegvis.api.model.Language;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/**
 * Nameless people, one for each person and year of submission: no figure counts authors across years, so each goes on counting as one
 * author, and nobody can be followed from one year to the next.
 */
@ApplicationScoped
class Pseudonyms {
    private static final Map<Language, String> NAMES = Map.of(Language.sv, "Avidentifierad", Language.nb, "Avidentifisert", Language.en, "Name removed");

    private final TenantQueries queries;
    private final Settings settings;
    private final Times times;

    Pseudonyms(TenantQueries queries, Settings settings, Times times) {
        this.queries = queries;
        this.settings = settings;
        this.times = times;
    }

    private record Named(UUID person, int year, UUID nameless) {}

    /** Everybody named in these cases has somebody who stands for them in their year. In the caller's transaction. */
    void provide(String code, List<UUID> cases) {
        var named = named(code, cases);
        if (named.isEmpty()) {
            return;
        }
        var nameless = named.stream().map(Named::nameless).toList();
        var language = settings.of(code).getLanguage();
        queries.update(code, new Sql("""
                INSERT INTO person (id, municipality_code, display_name, language, nameless, created_at) SELECT id, ?, ?, ?, true, ? FROM unnest(?::uuid[]) AS n (id)""",
                code, NAMES.get(language), language, times.now(), nameless));
        queries.update(code, new Sql("""
                INSERT INTO pseudonym (municipality_code, person_id, year, nameless_id)
                SELECT ?, person_id, year::integer, nameless_id FROM unnest(?::uuid[], ?::text[], ?::uuid[]) AS n (person_id, year, nameless_id)""",
                code, named.stream().map(Named::person).toList(), named.stream().map(one -> String.valueOf(one.year())).toList(), nameless));
        // The whole year at once: what still has the name is counted with what has not (view counted_author).
        queries.update(code, new Sql("""
                UPDATE author_tally t SET person_id = p.nameless_id FROM pseudonym p
                WHERE t.municipality_code = ? AND p.municipality_code = t.municipality_code AND p.nameless_id = ANY(?)
                    AND t.person_id = p.person_id AND t.month BETWEEN make_date(p.year, 1, 1) AND make_date(p.year, 12, 31)""", code, nameless));
    }

    /** Forgets who stands for whom where nothing of that year has the name any more. From then on nobody can tell. */
    void forget(String code) {
        queries.update(code, new Sql("""
                DELETE FROM pseudonym p
                WHERE p.municipality_code = ? AND NOT EXISTS (
                    SELECT FROM suggestion_author a JOIN suggestion s ON s.municipality_code = a.municipality_code AND s.id = a.suggestion_id
                    WHERE a.municipality_code = p.municipality_code AND a.person_id = p.person_id AND year_of(s.submitted_at) = p.year)""", code));
    }

    private List<Named> named(String code, List<UUID> cases) {
        var sql = new Sql("SELECT DISTINCT n.person_id, year_of(s.submitted_at) AS year FROM (");
        var places = Stream.concat(NameClearance.NAMED_IN.stream(), NameClearance.NAMED_FOR_EVER_IN.stream()).toList();
        for (int i = 0; i < places.size(); i++) {
            sql.append(i == 0 ? "" : "UNION").append(places.get(i).names(code, cases));
        }
        sql.append("""
                ) AS n
                JOIN suggestion s ON s.municipality_code = ? AND s.id = n.suggestion_id
                JOIN person p ON p.municipality_code = s.municipality_code AND p.id = n.person_id AND NOT p.nameless
                WHERE NOT EXISTS (SELECT FROM pseudonym x
                    WHERE x.municipality_code = s.municipality_code AND x.person_id = n.person_id AND x.year = year_of(s.submitted_at))""", code);
        return queries.list(code, sql, row -> new Named(row.id("person_id"), row.number("year"), Ids.next()));
    }
}
