package se.stegvis.demonstration;

import static se.stegvis.demonstration.ExampleTelling.AFTERWARDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stegvis.api.model.CreateStaffMeetingRequest;
import se.stegvis.demonstration.ExampleScript.Drawn;
import se.stegvis.demonstration.ExampleScript.Example;
import se.stegvis.demonstration.ExampleScript.StaffMeeting;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.picture.AddingPicture;
import se.stegvis.staffmeeting.StaffMeetings;

/** How good examples are shown: their pictures, and the staff meetings. */
@ApplicationScoped
class ShowingTelling {
    private final AddingPicture pictures;
    private final StaffMeetings meetings;

    ShowingTelling(AddingPicture pictures, StaffMeetings meetings) {
        this.pictures = pictures;
        this.meetings = meetings;
    }

    void plan(Scene scene, ExampleScript story, Cast cast, Calendar calendar, Timeline timeline) {
        story.examples().forEach(example -> example.pictures().forEach(drawn -> timeline.add(
                calendar.at(example.ago(), example.key(), AFTERWARDS + 1), drawn.file(), () -> illustrate(scene, example, drawn, cast))));
        story.staffMeetings().forEach(one -> meet(story, one, cast, calendar, timeline));
    }

    private void illustrate(Scene scene, Example example, Drawn drawn, Cast cast) {
        pictures.toExample(cast.player(example.by()), cast.example(example.key()), drawn.moment(), drawn.description(), Library.picture(scene, drawn.file()));
    }

    private void meet(ExampleScript story, StaffMeeting meeting, Cast cast, Calendar calendar, Timeline timeline) {
        var place = "staff meeting on " + meeting.on();
        var id = new AtomicReference<UUID>();
        timeline.add(calendar.at(meeting.planned(), place, 0), place, () -> id.set(meetings.plan(cast.player(story.coordinator()), new CreateStaffMeetingRequest()
                .title(meeting.title())
                .startsAt(calendar.at(meeting.on(), LocalTime.parse(meeting.at())))
                .place(meeting.place()))));
        var shown = meeting.shows();
        if (shown != null) {
            timeline.add(calendar.at(shown.ago(), shown.example(), AFTERWARDS + 1), place + ", example", () -> meetings.show(
                    cast.player(story.coordinator()), id.get(), 0, cast.example(shown.example())));
        }
    }
}
