package se.stegvis.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stegvis.platform.tenancy.Sql;

/** Every place where something is kept of a person. A test holds the schema against it: nothing can be added that people are not told of. */
final class KeptOfPeople {
    private static final String OF_SUGGESTION = "JOIN suggestion s ON s.municipality_code = t.municipality_code AND s.id = t.suggestion_id";
    private static final String OF_DEPARTMENT = "LEFT JOIN department d ON d.municipality_code = t.municipality_code AND d.id = t.department_id";
    private static final String OF_EXAMPLE = "JOIN good_example e ON e.municipality_code = t.municipality_code AND e.id = t.good_example_id";

    /** What leads to people and is not shown to them as their data, with the reason. */
    static final Map<String, String> NOT_SHOWN = Map.of(
            "notification.actor_id", "It is others' news; what the person did stands where it was done.",
            "mail_round.person_id", "It says only when mails were last sent.",
            "pseudonym.person_id", "It says only that a removed name still counts as one with others of the year.",
            "pseudonym.nameless_id", "Nobody is behind it.");

    static final List<Place> SHOWN = List.of(
            new Place("suggestion_author.person_id", "'SUGGESTION'", "s.created_at", "s.id", "concat_ws(E'\\n', s.title, s.problem, s.idea, s.expected_effect)", OF_SUGGESTION),
            new Place("suggestion.created_by", "'WRITTEN_DOWN'", "t.created_at", "t.id", "t.title", ""),
            new Place("suggestion.decided_by", "'DECISION'", "coalesce(t.decided_at, t.updated_at)", "t.id", "concat_ws(' · ', t.decision_outcome, t.title, t.decision_reason)", ""),
            new Place("suggestion.responsible_id", "'RESPONSIBILITY'", "coalesce(t.decided_at, t.updated_at)", "t.id", "t.title", ""),
            new Place("suggestion.implemented_by", "'IMPLEMENTATION'", "coalesce(t.implemented_at, t.updated_at)", "t.id", "concat_ws(' · ', t.title, t.implementation)", ""),
            new Place("assessment.assessed_by", "'ASSESSMENT'", "t.assessed_at", "s.id", "concat_ws(' · ', s.title, t.effort, t.benefit, t.note)", OF_SUGGESTION),
            new Place("effect.recorded_by", "'EFFECT'", "t.recorded_at", "s.id", "concat_ws(' · ', s.title, t.description)", OF_SUGGESTION),
            new Place("comment.written_by", "CASE WHEN t.internal THEN 'INTERNAL_NOTE' ELSE 'COMMENT' END", "t.created_at", "t.suggestion_id", "t.text", ""),
            new Place("mention.person_id", "'MENTION'", "k.created_at", "s.id", "s.title", """
                    JOIN comment k ON k.municipality_code = t.municipality_code AND k.id = t.comment_id
                    JOIN suggestion s ON s.municipality_code = k.municipality_code AND s.id = k.suggestion_id"""),
            new Place("support.person_id", "'SUPPORT'", "t.created_at", "s.id", "s.title", OF_SUGGESTION),
            new Place("follow.person_id", "'FOLLOW'", "t.created_at", "s.id", "s.title", OF_SUGGESTION),
            new Place("suggestion_event.actor_id", "'EVENT'", "t.occurred_at", "s.id", "concat_ws(' · ', t.type, s.title, t.reason)", OF_SUGGESTION),
            new Place("notification.person_id", "'NOTIFICATION'", "t.created_at", "coalesce(s.id, t.matter_id)",
                    "concat_ws(' · ', coalesce(v.type, t.news_kind), coalesce(s.title, t.title))", """
                    LEFT JOIN suggestion_event v ON v.municipality_code = t.municipality_code AND v.id = t.event_id
                    LEFT JOIN suggestion s ON s.municipality_code = v.municipality_code AND s.id = v.suggestion_id"""),
            new Place("told_choice.person_id", "'NOTIFICATION_CHOICE'", "p.created_at", "NULL::uuid", "concat_ws(' · ', t.topic, CASE WHEN t.in_app THEN 'IN_APP' END, t.mail)",
                    "JOIN person p ON p.municipality_code = t.municipality_code AND p.id = t.person_id"),
            new Place("mail_item.person_id", "'MAIL'", "t.created_at", "t.suggestion_id", "concat_ws(' · ', t.topic, t.title)", ""),
            new Place("bulk_answer.asked_by", "'BULK_ANSWER'", "t.started_at", "t.id", "concat_ws(' · ', t.kind, t.text)", ""),
            new Place("bulk_answer.responsible_id", "'BULK_ANSWER_RESPONSIBILITY'", "t.started_at", "t.id", "t.kind", ""),
            new Place("deputy.manager_id", "'DEPUTY'", "t.starts_on::timestamp AT TIME ZONE 'Europe/Stockholm'", "t.id", "concat_ws(' · ', t.starts_on, t.ends_on)", ""),
            new Place("deputy.deputy_id", "'DEPUTYSHIP'", "t.starts_on::timestamp AT TIME ZONE 'Europe/Stockholm'", "t.id", "concat_ws(' · ', t.starts_on, t.ends_on)", ""),
            new Place("kiosk.created_by", "'KIOSK'", "t.created_at", "t.id", "t.name", ""),
            new Place("role_assignment.person_id", "'ROLE'", "t.created_at", "d.id", "concat_ws(' · ', t.role, d.name)", OF_DEPARTMENT),
            new Place("author_tally.person_id", "'COUNTED'", "t.month::timestamp AT TIME ZONE 'Europe/Stockholm'", "d.id", "concat_ws(' · ', to_char(t.month, 'YYYY-MM'), d.name, t.suggestions)", OF_DEPARTMENT),
            new Place("lean_group_member.person_id", "'LEAN_GROUP_MEMBERSHIP'", "t.joined_on::timestamp AT TIME ZONE 'Europe/Stockholm'", "t.id", "concat_ws(' · ', d.name, t.joined_on, t.left_on)", OF_DEPARTMENT),
            new Place("lean_group_task.person_id", "'LEAN_GROUP_TASK'", "m.starts_at", "m.id", "t.what",
                    "JOIN lean_group_meeting m ON m.municipality_code = t.municipality_code AND m.id = t.meeting_id"),
            new Place("training_sign_up.person_id", "'SIGN_UP'", "t.signed_up_at", "o.id",
                    "concat_ws(' · ', r.title, (o.starts_at AT TIME ZONE 'Europe/Stockholm')::date, CASE WHEN t.attended THEN 'ATTENDED' WHEN NOT t.attended THEN 'ABSENT' END)", """
                    JOIN training_occasion o ON o.municipality_code = t.municipality_code AND o.id = t.occasion_id
                    JOIN training r ON r.municipality_code = o.municipality_code AND r.id = o.training_id"""),
            new Place("coaching.requested_by", "'COACHING_REQUEST'", "t.requested_at", "t.id", "t.need", ""),
            new Place("coaching.guide_id", "'COACHING'", "t.requested_at", "t.id", "d.name", OF_DEPARTMENT),
            new Place("coaching_visit.guide_id", "'COACHING_VISIT'", "t.visited_on::timestamp AT TIME ZONE 'Europe/Stockholm'", "t.coaching_id", "t.note", ""),
            new Place("assignment.given_by_id", "'ASSIGNMENT_GIVEN'", "t.given_at", "t.id", "concat_ws(E'\\n', t.title, t.description)", ""),
            new Place("manager_assignment.person_id", "'ASSIGNMENT'", "a.given_at", "a.id", "concat_ws(' · ', a.title, t.state, t.answer)",
                    "JOIN assignment a ON a.municipality_code = t.municipality_code AND a.id = t.assignment_id"),
            new Place("good_example_case.told_by", "'GOOD_EXAMPLE'", "e.published_at", "e.id", "concat_ws(E'\\n', e.title, e.before_text, e.after_text, e.effect)", OF_EXAMPLE),
            new Place("good_example_case.contact_person_id", "'EXAMPLE_CONTACT'", "e.published_at", "e.id", "e.title", OF_EXAMPLE),
            new Place("adoption_case.adopted_by", "'ADOPTION'", "a.adopted_at", "a.id", "a.title",
                    "JOIN adoption a ON a.municipality_code = t.municipality_code AND a.id = t.adoption_id"),
            new Place("picture.added_by", "'PICTURE'", "t.added_at", "coalesce(t.suggestion_id, t.good_example_id)", "t.description", ""),
            new Place("nomination.nominated_by", "'NOMINATION'", "t.nominated_at", "t.id", "concat_ws(' · ', t.period, t.reason)", ""),
            new Place("recognition.person_id", "'RECOGNITION'", "t.given_at", "t.id", "concat_ws(' · ', t.state, t.message)", ""),
            new Place("recognition.given_by", "'RECOGNITION_GIVEN'", "t.given_at", "t.id", "t.message", ""),
            new Place("refinement_request.requested_by", "'HELP_REQUEST'", "t.requested_at", "t.id", "t.description", ""),
            new Place("refinement_offer.person_id", "'HELP_OFFER'", "r.requested_at", "r.id", "concat_ws(' · ', t.hours, t.note)",
                    "JOIN refinement_request r ON r.municipality_code = t.municipality_code AND r.id = t.request_id"),
            new Place("retention_run.started_by", "'RETENTION_RUN'", "t.started_at", "t.id", "CASE WHEN t.dry_run THEN 'DRY_RUN' ELSE 'RUN' END", ""));

    private KeptOfPeople() {}

    /**
     * One place. All of it is SQL on table {@code t}.
     *
     * @param column table and column that lead to the person
     * @param id of what it belongs to, for who wants to find it
     * @param joins where the words come from
     */
    record Place(String column, String kind, String at, String id, String text, String joins) {
        Sql entries(String municipalityCode, UUID person) {
            var name = column.split("\\.");
            return new Sql("SELECT " + kind + " AS kind, (" + at + ")::timestamptz AS at, " + id + " AS id, " + text + " AS text FROM " + name[0] + " t " + joins
                    + " WHERE t.municipality_code = ? AND t." + name[1] + " = ?", municipalityCode, person);
        }
    }

    /** Condition on person {@code p}: nothing is kept of them but the name. */
    static String nothingOf() {
        var condition = new StringBuilder("true");
        SHOWN.stream().map(Place::column).forEach(column -> noneIn(condition, column));
        NOT_SHOWN.keySet().stream().sorted().forEach(column -> noneIn(condition, column));
        return condition.toString();
    }

    private static void noneIn(StringBuilder condition, String column) {
        var name = column.split("\\.");
        condition.append("\nAND NOT EXISTS (SELECT FROM ").append(name[0]).append(" t WHERE t.municipality_code = p.municipality_code AND t.").append(name[1]).append(" = p.id)");
    }
}
