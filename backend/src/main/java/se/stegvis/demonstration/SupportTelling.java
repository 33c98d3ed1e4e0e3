package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stegvis.api.model.AnswerAssignmentRequest;
import se.stegvis.api.model.CreateAssignmentRequest;
import se.stegvis.api.model.CreateCoachingRequest;
import se.stegvis.api.model.CreateCoachingVisitRequest;
import se.stegvis.assignment.Assignments;
import se.stegvis.assignment.ManagerAssignments;
import se.stegvis.assignment.RemindingManagers;
import se.stegvis.coaching.Coachings;
import se.stegvis.demonstration.LeanScript.Answer;
import se.stegvis.demonstration.LeanScript.Assignment;
import se.stegvis.demonstration.LeanScript.Coaching;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** Tells how leaders are helped, and what they are asked to do. */
@ApplicationScoped
class SupportTelling {
    private static final LocalTime REMINDED_AT = LocalTime.of(6, 0);
    /** As the reminders by themselves come: a week before the due day, and the day after it. */
    private static final List<Integer> REMINDED_DAYS = List.of(-7, 1);

    private final Coachings coachings;
    private final Assignments assignments;
    private final ManagerAssignments parts;
    private final RemindingManagers reminding;
    private final TenantQueries queries;

    SupportTelling(Coachings coachings, Assignments assignments, ManagerAssignments parts, RemindingManagers reminding, TenantQueries queries) {
        this.coachings = coachings;
        this.assignments = assignments;
        this.parts = parts;
        this.reminding = reminding;
        this.queries = queries;
    }

    void plan(String code, LeanScript story, Cast cast, Calendar calendar, Timeline timeline) {
        story.coachings().forEach(one -> help(one, cast.player(story.coordinator()), cast, calendar, timeline));
        story.assignments().forEach(one -> ask(code, one, cast.player(story.coordinator()), cast, calendar, timeline));
    }

    /** Each step finds the version that the one before has left. */
    private void help(Coaching coaching, Caller coordinator, Cast cast, Calendar calendar, Timeline timeline) {
        var place = "coaching " + coaching.of();
        var id = new AtomicReference<UUID>();
        timeline.add(calendar.at(coaching.ago(), place, 0), place, () -> id.set(coachings.ask(
                cast.player(coaching.by()), new CreateCoachingRequest().departmentId(cast.department(coaching.of())).need(coaching.need()))));
        if (coaching.guide() == null) {
            return;
        }
        var guide = cast.player(coaching.guide().who());
        timeline.add(calendar.at(coaching.guide().ago(), place, 1), place + ", guide", () -> coachings.assign(coordinator, id.get(), 0, guide.personId()));
        for (int i = 0; i < coaching.visits().size(); i++) {
            var visit = coaching.visits().get(i);
            var version = i + 1;
            var request = new CreateCoachingVisitRequest().visitedOn(calendar.day(-visit.ago())).note(visit.note());
            timeline.add(calendar.at(visit.ago(), place, version + 1), place + ", visit", () -> coachings.visit(coordinator, id.get(), version, request));
        }
        if (coaching.closed() != null) {
            var version = coaching.visits().size() + 1;
            timeline.add(calendar.at(coaching.closed().ago(), place, version + 1), place + ", closing", () -> coachings.close(
                    coordinator, id.get(), version, coaching.closed().change()));
        }
    }

    private void ask(String code, Assignment assignment, Caller coordinator, Cast cast, Calendar calendar, Timeline timeline) {
        var dueOn = calendar.day(assignment.due());
        var id = new AtomicReference<UUID>();
        timeline.add(calendar.at(assignment.ago(), assignment.title(), 0), assignment.title(), () -> id.set(assignments.give(
                coordinator, new CreateAssignmentRequest().title(assignment.title()).description(assignment.description()).dueOn(dueOn))));
        for (int i = 0; i < assignment.answers().size(); i++) {
            var answer = assignment.answers().get(i);
            timeline.add(calendar.at(answer.ago(), assignment.title(), i + 1), assignment.title() + ", " + answer.who(), () -> answer(code, id.get(), answer, cast));
        }
        REMINDED_DAYS.stream().map(dueOn::plusDays).filter(day -> isPast(day, calendar)).forEach(day -> timeline.add(
                day.atTime(REMINDED_AT).atZone(Times.ZONE).toInstant(), assignment.title() + ", reminder", () -> reminding.remind(code)));
    }

    private static boolean isPast(LocalDate day, Calendar calendar) {
        return day.isBefore(calendar.today());
    }

    /** For each department that the manager leads. */
    private void answer(String code, UUID assignment, Answer answer, Cast cast) {
        var manager = cast.player(answer.who());
        var sql = new Sql("SELECT id FROM manager_assignment WHERE municipality_code = ? AND assignment_id = ? AND person_id = ?", code, assignment, manager.personId());
        queries.list(code, sql, row -> row.id("id")).forEach(part -> parts.answer(
                manager, part, 0, new AnswerAssignmentRequest().state(answer.state()).answer(answer.text())));
    }
}
