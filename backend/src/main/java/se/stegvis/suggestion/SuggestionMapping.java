package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.api.model.DueReason;
import se.stegvis.api.model.PersonReference;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.api.model.SuggestionSummary;
import se.stegvis.identity.Caller;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;

/** Rows of suggestions as the contract shows them; the one place that hides authors in a blind assessment. */
@ApplicationScoped
class SuggestionMapping {
    /** Between id and name in an aggregated column: a character that no name has. */
    private static final char SEPARATOR = '\u001f';

    private final Settings settings;

    SuggestionMapping(Settings settings) {
        this.settings = settings;
    }

    /** A summary and, for the cursor, its place in the order. */
    record Listed(SuggestionSummary summary, Instant listedAt) {}

    static String path(String municipalityCode, UUID id) {
        return "/municipalities/" + municipalityCode + "/suggestions/" + id;
    }

    /** Columns of a summary; a person with a protected identity is left out of the authors. */
    static Sql summaryColumns(Caller caller) {
        return new Sql("""
                s.id, s.title, s.state, s.department_id, s.team_name, s.created_at, s.submitted_at, s.updated_at, s.listed_at, s.due_on, s.due_reason,
                s.escalation_level, s.version, s.signed_by, s.support_count, s.comment_count, s.blind AND s.decided_at IS NULL AS blind_now,
                (SELECT d.name FROM department d WHERE d.municipality_code = s.municipality_code AND d.id = s.department_id) AS department_name,
                coalesce(s.created_by = ?, false) OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = ?) AS mine,
                s.created_by IS NOT NULL OR EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id) AS answerable,
                (SELECT array_agg(p.id || chr(31) || p.display_name ORDER BY a.position) FROM suggestion_author a
                    JOIN person p ON p.municipality_code = a.municipality_code AND p.id = a.person_id AND NOT p.protected_identity
                    WHERE a.suggestion_id = s.id) AS authors""", caller.personId(), caller.personId());
    }

    Listed summary(Row row, Caller caller, LocalDate today) throws SQLException {
        var code = caller.municipalityCode();
        var hidden = authorsHidden(row);
        var state = row.value("state", SuggestionState::valueOf);
        var dueOn = row.date("due_on");
        var summary = new SuggestionSummary()
                .id(row.id("id"))
                .title(row.text("title"))
                .state(state)
                .stateLabel(label(code, state))
                .department(new DepartmentReference().id(row.id("department_id")).name(row.text("department_name")))
                .authors(hidden ? List.of() : people(row.texts("authors")))
                .authorsHidden(hidden)
                .teamName(hidden ? null : row.text("team_name"))
                .mine(row.flag("mine"))
                .createdAt(row.instant("created_at"))
                .submittedAt(row.instant("submitted_at"))
                .updatedAt(row.instant("updated_at"))
                .dueOn(dueOn)
                .dueReason(row.value("due_reason", DueReason::valueOf))
                .overdue(dueOn != null && dueOn.isBefore(today))
                .escalationLevel(row.number("escalation_level"))
                .version(row.number("version"))
                .signedBy(hidden ? null : row.text("signed_by"))
                .supportCount(row.number("support_count"))
                .commentCount(row.number("comment_count"))
                .links(Links.self(path(code, row.id("id"))).toMap());
        return new Listed(summary, row.instant("listed_at"));
    }

    /** Until the decision a blind assessment hides the authors from everybody but themselves. */
    static boolean authorsHidden(Row row) throws SQLException {
        return row.flag("blind_now") && !row.flag("mine");
    }

    String label(String municipalityCode, SuggestionState state) {
        return settings.of(municipalityCode).getStateLabels().get(state.toString());
    }

    /** Reads an aggregated column of people. */
    static List<PersonReference> people(List<String> aggregated) {
        return aggregated.stream().map(SuggestionMapping::person).toList();
    }

    /** Reads one aggregated person; null stays null. */
    static PersonReference person(String aggregated) {
        if (aggregated == null) {
            return null;
        }
        var at = aggregated.indexOf(SEPARATOR);
        return new PersonReference().id(UUID.fromString(aggregated.substring(0, at))).displayName(aggregated.substring(at + 1));
    }
}
