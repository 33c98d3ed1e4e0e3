package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import se.stegvis.api.model.CreateLeanGroupMeetingRequest;
import se.stegvis.api.model.CreateLeanGroupMemberRequest;
import se.stegvis.api.model.LeanGroupTaskRequest;
import se.stegvis.demonstration.LeanScript.Meeting;
import se.stegvis.demonstration.LeanScript.Member;
import se.stegvis.demonstration.LeanScript.Task;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.leangroup.LeanGroupMeetings;
import se.stegvis.leangroup.LeanGroupMembers;

/** Tells of the lean group: who is in it, how it meets, and, through the others, what it does. */
@ApplicationScoped
class LeanTelling {
    private final LeanGroupMembers members;
    private final LeanGroupMeetings meetings;
    private final TrainingTelling training;
    private final SupportTelling support;
    private final ExampleTelling examples;

    LeanTelling(LeanGroupMembers members, LeanGroupMeetings meetings, TrainingTelling training, SupportTelling support, ExampleTelling examples) {
        this.members = members;
        this.meetings = meetings;
        this.training = training;
        this.support = support;
        this.examples = examples;
    }

    /** Puts it on the line of what happens, for a transaction of that municipality. */
    void plan(Scene scene, Cast cast, Calendar calendar, Timeline timeline) {
        var story = Library.leanGroup(scene);
        story.members().forEach(one -> timeline.add(calendar.at(one.ago(), one.who(), 0), "member " + one.who(), () -> takeIn(story, one, cast, calendar)));
        story.meetings().forEach(one -> {
            var when = calendar.at(one.on(), LocalTime.parse(one.at()));
            var written = when.isBefore(calendar.now()) ? when : calendar.now();
            timeline.add(written, "meeting on " + one.on(), () -> meetings.add(cast.player(story.coordinator()), request(one, cast, calendar)));
        });
        training.plan(story, cast, calendar, timeline);
        support.plan(scene.code(), story, cast, calendar, timeline);
        examples.plan(scene, cast, calendar, timeline);
    }

    private void takeIn(LeanScript story, Member member, Cast cast, Calendar calendar) {
        members.takeIn(cast.player(story.coordinator()), new CreateLeanGroupMemberRequest()
                .personId(cast.player(member.who()).personId())
                .departmentId(cast.department(member.of()))
                .joinedOn(calendar.day(-member.ago()))
                .leftOn(member.until() == null ? null : calendar.day(-member.until())));
    }

    private static CreateLeanGroupMeetingRequest request(Meeting meeting, Cast cast, Calendar calendar) {
        return new CreateLeanGroupMeetingRequest()
                .startsAt(calendar.at(meeting.on(), LocalTime.parse(meeting.at())))
                .place(meeting.place())
                .agenda(meeting.agenda())
                .decisions(meeting.decisions())
                .tasks(meeting.tasks().stream().map(task -> task(task, cast, calendar)).toList());
    }

    private static LeanGroupTaskRequest task(Task task, Cast cast, Calendar calendar) {
        return new LeanGroupTaskRequest()
                .what(task.what())
                .personId(task.who() == null ? null : cast.player(task.who()).personId())
                .dueOn(task.due() == null ? null : calendar.day(task.due()))
                .done(task.done());
    }
}
