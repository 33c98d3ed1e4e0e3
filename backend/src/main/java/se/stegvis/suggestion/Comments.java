package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.Comment;
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

/** Comments and internal notes as a caller may read them. */
@ApplicationScoped
class Comments {
    private static final Order OLDEST_FIRST = Order.ascending("oldest", Key.id("x.id"));
    private static final String FROM = """
            FROM comment x
            JOIN suggestion s ON s.municipality_code = x.municipality_code AND s.id = x.suggestion_id
            WHERE x.municipality_code = ?""";

    private final TenantQueries queries;
    private final SuggestionDesk desk;

    Comments(TenantQueries queries, SuggestionDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    static String path(String municipalityCode, UUID suggestionId, UUID id) {
        return SuggestionMapping.path(municipalityCode, suggestionId) + "/comments/" + id;
    }

    /** Comments on the suggestion and on those merged into it. */
    Page<Comment> list(Caller caller, UUID suggestionId, PageRequest request) {
        desk.requireSeen(caller, suggestionId);
        return page(caller, new Sql("AND NOT x.internal AND (s.id = ? OR s.canonical_id = ?)", suggestionId, suggestionId), request);
    }

    Page<Comment> listInternalNotes(Caller caller, UUID suggestionId, PageRequest request) {
        requireAssessor(caller, suggestionId);
        return page(caller, new Sql("AND x.internal AND (s.id = ? OR s.canonical_id = ?)", suggestionId, suggestionId), request);
    }

    /** One comment; an internal note only for those who may read them. */
    Versioned<Comment> require(Caller caller, UUID suggestionId, UUID id) {
        var standing = desk.requireSeen(caller, suggestionId);
        var notes = SuggestionPolicies.INTERNAL_NOTES_ARE_FOR_THOSE_WHO_MAY_DECIDE.test(caller, standing);
        var sql = new Sql("SELECT").append(columns(caller)).append(FROM, caller.municipalityCode())
                .append("AND x.suggestion_id = ? AND x.id = ?", suggestionId, id)
                .when(!notes, "AND NOT x.internal");
        return queries.find(caller.municipalityCode(), sql, row -> comment(row, caller)).orElseThrow(ProblemException::notFound);
    }

    void requireAssessor(Caller caller, UUID suggestionId) {
        if (!SuggestionPolicies.INTERNAL_NOTES_ARE_FOR_THOSE_WHO_MAY_DECIDE.test(caller, desk.requireSeen(caller, suggestionId))) {
            throw ProblemException.notAllowed();
        }
    }

    boolean isInternal(Caller caller, UUID id) {
        var sql = new Sql("SELECT internal FROM comment WHERE municipality_code = ? AND id = ?", caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> row.flag("internal")).orElse(false);
    }

    private Page<Comment> page(Caller caller, Sql filter, PageRequest request) {
        var from = new Sql(FROM, caller.municipalityCode()).append(filter);
        return new KeysetQuery<>(columns(caller), from, OLDEST_FIRST, row -> comment(row, caller), one -> List.of(one.resource().getId().toString()))
                .page(queries, caller.municipalityCode(), request)
                .map(Versioned::resource);
    }

    private static Sql columns(Caller caller) {
        return new Sql("""
                x.id, x.suggestion_id, x.internal, x.text, x.written_by, x.created_at, x.edited_at, x.version,
                coalesce(x.written_by = ?, false) AS mine, s.blind AND s.decided_at IS NULL AS blind_now,
                x.written_by = s.created_by OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = x.written_by) AS by_author,
                (SELECT array_agg(p.id || chr(31) || p.display_name ORDER BY p.display_name, p.id) FROM mention m
                    JOIN person p ON p.municipality_code = m.municipality_code AND p.id = m.person_id AND NOT p.protected_identity
                    WHERE m.municipality_code = x.municipality_code AND m.comment_id = x.id) AS mentions,
                (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = x.written_by AND NOT p.protected_identity) AS writer""", caller.personId());
    }

    private static Versioned<Comment> comment(Row row, Caller caller) throws SQLException {
        var mine = row.flag("mine");
        var hidden = row.flag("blind_now") && row.flag("by_author") && !mine;
        var path = path(caller.municipalityCode(), row.id("suggestion_id"), row.id("id"));
        var comment = new Comment()
                .id(row.id("id"))
                .suggestionId(row.id("suggestion_id"))
                .text(row.text("text"))
                .mentions(SuggestionMapping.people(row.texts("mentions")))
                .writtenBy(hidden ? null : SuggestionMapping.person(row.text("writer")))
                .byAuthor(row.flag("by_author"))
                .mine(mine)
                .createdAt(row.instant("created_at"))
                .editedAt(row.instant("edited_at"))
                .links(Links.self(path).when(mine, "update", "PUT", path).when(mine, "delete", "DELETE", path).toMap());
        return new Versioned<>(comment, row.number("version"));
    }
}
