package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import se.stegvis.api.model.CreateGoodExampleRequest;
import se.stegvis.api.model.ExampleVisibility;
import se.stegvis.demonstration.ExampleScript.Example;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.goodexample.TellingExamples;

/** Tells of good examples, and, through the others, of how they are shown, and how people are celebrated and helped. */
@ApplicationScoped
class ExampleTelling {
    /** After all steps of the suggestion on the same day. */
    static final int AFTERWARDS = 10;

    private final TellingExamples examples;
    private final ShowingTelling showing;
    private final CelebrationTelling celebration;
    private final RefinementTelling refinement;
    private final Acts acts;

    ExampleTelling(TellingExamples examples, ShowingTelling showing, CelebrationTelling celebration, RefinementTelling refinement, Acts acts) {
        this.examples = examples;
        this.showing = showing;
        this.celebration = celebration;
        this.refinement = refinement;
        this.acts = acts;
    }

    /** Puts it on the line of what happens, for a transaction of that municipality. */
    void plan(Scene scene, Cast cast, Calendar calendar, Timeline timeline) {
        var story = Library.examples(scene);
        story.examples().forEach(one -> timeline.add(calendar.at(one.ago(), one.key(), AFTERWARDS), "example " + one.key(), () -> tell(one, cast)));
        showing.plan(scene, story, cast, calendar, timeline);
        celebration.plan(story, cast, calendar, timeline);
        refinement.plan(scene.code(), story, cast, calendar, timeline);
    }

    /** For the municipality at first: the network, with which most are shared, is not there yet. */
    private void tell(Example example, Cast cast) {
        var request = acts.as(acts.object(example.rest()), CreateGoodExampleRequest.class);
        if (request.getVisibility() != ExampleVisibility.UNIT) {
            request.visibility(ExampleVisibility.MUNICIPALITY);
        }
        if (example.at() == null) {
            request.suggestionId(cast.suggestion(example.key()));
        } else {
            request.departmentId(cast.department(example.at()));
        }
        var id = examples.tell(cast.player(example.by()), request);
        cast.addExample(example.key(), id);
        if (example.contact() != null) {
            examples.showAsContact(cast.player(example.contact()), id);
        }
    }
}
