package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.stegvis.api.model.CreateSignUpRequest;
import se.stegvis.api.model.CreateTrainingOccasionRequest;
import se.stegvis.api.model.CreateTrainingRequest;
import se.stegvis.demonstration.LeanScript.Occasion;
import se.stegvis.demonstration.LeanScript.Training;
import se.stegvis.identity.Caller;
import se.stegvis.training.Occasions;
import se.stegvis.training.SignUps;
import se.stegvis.training.Trainings;

/** Tells of trainings: planned, signed up for by each one alone, and, once they have been, with those who came. */
@ApplicationScoped
class TrainingTelling {
    private static final int SIGN_UPS_A_DAY = 2;

    private final Trainings trainings;
    private final Occasions occasions;
    private final SignUps signUps;

    TrainingTelling(Trainings trainings, Occasions occasions, SignUps signUps) {
        this.trainings = trainings;
        this.occasions = occasions;
        this.signUps = signUps;
    }

    /** One occasion as it is told, and who has which sign-up. */
    private static final class Told {
        private final Map<String, UUID> signUps = new LinkedHashMap<>();
        private UUID id;
    }

    void plan(LeanScript story, Cast cast, Calendar calendar, Timeline timeline) {
        for (var training : story.trainings()) {
            var ids = new ArrayList<UUID>();
            var first = training.occasions().stream().mapToInt(Occasion::planned).max().orElse(1);
            timeline.add(calendar.at(first, training.title(), 0), training.title(), () -> ids.add(trainings.add(
                    cast.player(story.coordinator()),
                    new CreateTrainingRequest().kind(training.kind()).title(training.title()).description(training.description()))));
            training.occasions().forEach(one -> plan(training, one, ids, cast, cast.player(story.coordinator()), calendar, timeline));
        }
    }

    private void plan(Training training, Occasion occasion, ArrayList<UUID> trainingId, Cast cast, Caller coordinator, Calendar calendar, Timeline timeline) {
        var place = training.title() + " on " + occasion.on();
        var told = new Told();
        timeline.add(calendar.at(occasion.planned(), training.title(), 1), place, () -> told.id = occasions.plan(
                coordinator, request(occasion, calendar).trainingId(trainingId.get(0))));
        for (int i = 0; i < occasion.signedUp().size(); i++) {
            var who = occasion.signedUp().get(i);
            timeline.add(calendar.at(occasion.planned() - i / SIGN_UPS_A_DAY, training.title(), 2 + i), place + ", " + who, () -> told.signUps.put(
                    who, signUps.add(cast.player(who), told.id, new CreateSignUpRequest())));
        }
        if (occasion.on() < 0) {
            timeline.add(calendar.at(occasion.on(), LocalTime.parse(occasion.to())), place + ", attendance", () -> {
                told.signUps.keySet().removeAll(occasion.absent());
                occasions.noteAttendance(coordinator, told.id, 0, new ArrayList<>(told.signUps.values()));
            });
        }
    }

    private static CreateTrainingOccasionRequest request(Occasion occasion, Calendar calendar) {
        return new CreateTrainingOccasionRequest()
                .startsAt(calendar.at(occasion.on(), LocalTime.parse(occasion.from())))
                .endsAt(calendar.at(occasion.on(), LocalTime.parse(occasion.to())))
                .place(occasion.place())
                .link(occasion.link())
                .seats(occasion.seats());
    }
}
