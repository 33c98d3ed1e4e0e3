package se.stegvis.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.stegvis.api.model.Suggestion;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** One suggestion in full, with the caller's links: a single statement. */
@ApplicationScoped
class SuggestionDetail {
    private final TenantQueries queries;
    private final SuggestionDetailMapping mapping;

    SuggestionDetail(TenantQueries queries, SuggestionDetailMapping mapping) {
        this.queries = queries;
        this.mapping = mapping;
    }

    /** The suggestion as the caller may see it. Not found where it is another's draft, or another municipality's. */
    public Versioned<Suggestion> require(Caller caller, UUID id) {
        var me = caller.personId();
        var sql = new Sql("SELECT")
                .append(SuggestionMapping.summaryColumns(caller))
                .append("""
                        , s.problem, s.idea, s.expected_effect, s.information_request, s.acknowledged_at, s.decided_at, s.implemented_at, s.decision_outcome,
                        s.decision_reason, s.deferred_until, s.planned_on, s.stop_reason, s.implementation, s.implemented_on, d.ancestors,
                        coalesce(s.responsible_id = ? OR s.implemented_by = ?, false) AS doer,
                        CASE WHEN NOT EXISTS (SELECT 1 FROM suggestion_author a WHERE a.suggestion_id = s.id AND a.person_id = s.created_by)
                            THEN (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = s.created_by AND NOT p.protected_identity) END AS recorded_by,
                        (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = s.decided_by AND NOT p.protected_identity) AS decided_by_name,
                        (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = s.responsible_id AND NOT p.protected_identity) AS responsible_name,
                        (SELECT p.id || chr(31) || p.display_name FROM person p WHERE p.id = s.implemented_by AND NOT p.protected_identity) AS implemented_by_name,
                        (SELECT array_agg(p.id || chr(31) || p.display_name ORDER BY c.id, a.position) FROM suggestion c
                            JOIN suggestion_author a ON a.suggestion_id = c.id JOIN person p ON p.id = a.person_id AND NOT p.protected_identity
                            WHERE c.municipality_code = s.municipality_code AND c.canonical_id = s.id AND c.id <> s.id) AS merged_authors,
                        (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'state', c.state) ORDER BY c.id) FROM suggestion c
                            WHERE c.municipality_code = s.municipality_code AND c.canonical_id = s.id AND c.id <> s.id) AS merged_from,
                        (SELECT jsonb_build_object('id', c.id, 'title', c.title, 'state', c.state) FROM suggestion c WHERE c.id = s.merged_into_id) AS merged_into,
                        (SELECT jsonb_build_object('adoptionId', x.id, 'goodExample', jsonb_build_object('id', x.good_example_id, 'title', x.title),
                                'creditedTo', jsonb_build_object('code', m.code, 'name', m.name), 'creditedDepartmentName', x.credited_department_name)
                            FROM adoption_case k JOIN adoption x ON x.id = k.adoption_id JOIN municipality m ON m.code = x.credited_code
                            WHERE k.municipality_code = s.municipality_code AND k.suggestion_id = s.id) AS adopted,
                        (SELECT jsonb_build_object('id', x.id, 'title', x.title) FROM good_example_case k JOIN good_example x ON x.id = k.good_example_id
                            WHERE k.municipality_code = s.municipality_code AND k.suggestion_id = s.id
                                AND (x.visibility <> 'UNIT' OR ? OR d.ancestors && ?::uuid[])) AS good_example,
                        (SELECT jsonb_build_object('effort', x.effort, 'benefit', x.benefit, 'areas', x.areas, 'note', x.note, 'assessedAt', x.assessed_at,
                                'assessedBy', (SELECT jsonb_build_object('id', p.id, 'displayName', p.display_name) FROM person p WHERE p.id = x.assessed_by AND NOT p.protected_identity))
                            FROM assessment x WHERE x.municipality_code = s.municipality_code AND x.suggestion_id = s.id ORDER BY x.id DESC LIMIT 1) AS assessment,
                        (SELECT jsonb_agg(jsonb_build_object('areas', x.areas, 'description', x.description, 'hoursSavedPerMonth', x.hours_saved_per_month,
                                'moneySavedPerYear', x.money_saved_per_year, 'followUpDay', x.follow_up_day, 'stillInUse', x.still_in_use, 'recordedAt', x.recorded_at,
                                'recordedBy', (SELECT jsonb_build_object('id', p.id, 'displayName', p.display_name) FROM person p WHERE p.id = x.recorded_by AND NOT p.protected_identity)) ORDER BY x.id)
                            FROM effect x WHERE x.municipality_code = s.municipality_code AND x.suggestion_id = s.id) AS effects,
                        EXISTS (SELECT 1 FROM support x JOIN suggestion c ON c.id = x.suggestion_id
                            WHERE c.municipality_code = s.municipality_code AND (c.id = s.id OR c.canonical_id = s.id) AND x.person_id = ?) AS supported_by_me,
                        EXISTS (SELECT 1 FROM follow x WHERE x.suggestion_id = s.id AND x.person_id = ?) AS followed_by_me
                        FROM suggestion s
                        JOIN department d ON d.municipality_code = s.municipality_code AND d.id = s.department_id
                        WHERE s.municipality_code = ? AND s.id = ?""", me, me, caller.leadsEverywhere(), caller.ledNodes(), me, me, caller.municipalityCode(), id);
        return queries.find(caller.municipalityCode(), sql, row -> new Seen(SuggestionDetailMapping.standing(row), mapping.suggestion(row, caller)))
                .filter(seen -> SuggestionPolicies.A_DRAFT_IS_SEEN_BY_ITS_AUTHORS_ONLY.test(caller, seen.standing()))
                .map(Seen::suggestion)
                .orElseThrow(ProblemException::notFound);
    }

    private record Seen(Standing standing, Versioned<Suggestion> suggestion) {}
}
