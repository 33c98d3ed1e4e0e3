package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stegvis.api.model.CreateAwardRequest;
import se.stegvis.api.model.CreateNominationRequest;
import se.stegvis.api.model.CreateRecognitionFormRequest;
import se.stegvis.api.model.CreateRecognitionRequest;
import se.stegvis.api.model.RecognitionKind;
import se.stegvis.api.model.RecognitionState;
import se.stegvis.demonstration.ExampleScript.Award;
import se.stegvis.demonstration.ExampleScript.Nomination;
import se.stegvis.demonstration.ExampleScript.Recognition;
import se.stegvis.platform.time.Times;
import se.stegvis.recognition.Awards;
import se.stegvis.recognition.Celebrating;
import se.stegvis.recognition.Nominations;
import se.stegvis.recognition.RecognitionForms;
import se.stegvis.recognition.Recognitions;

/** Tells how units, teams and those who like it are celebrated, and which examples win. */
@ApplicationScoped
class CelebrationTelling {
    private static final int NOMINATED_ON = 20;
    private static final int AWARDED_ON = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final RecognitionForms forms;
    private final Celebrating celebrating;
    private final Recognitions recognitions;
    private final Nominations nominations;
    private final Awards awards;

    CelebrationTelling(RecognitionForms forms, Celebrating celebrating, Recognitions recognitions, Nominations nominations, Awards awards) {
        this.forms = forms;
        this.celebrating = celebrating;
        this.recognitions = recognitions;
        this.nominations = nominations;
        this.awards = awards;
    }

    void plan(ExampleScript story, Cast cast, Calendar calendar, Timeline timeline) {
        var known = new EnumMap<RecognitionKind, UUID>(RecognitionKind.class);
        story.forms().forEach(one -> timeline.add(calendar.at(one.ago(), one.name(), 0), one.name(), () -> known.put(one.kind(), forms.add(
                cast.player(story.coordinator()), new CreateRecognitionFormRequest().kind(one.kind()).name(one.name()).description(one.description())))));
        story.recognitions().forEach(one -> celebrate(one, known, cast, calendar, timeline));
        story.awards().forEach(one -> award(story, one, cast, calendar, timeline));
        story.nominations().forEach(one -> timeline.add(calendar.at(one.ago(), one.example(), ExampleTelling.AFTERWARDS + 1), "nomination of " + one.example(),
                () -> nominate(one, cast, calendar.today())));
    }

    private void celebrate(Recognition one, Map<RecognitionKind, UUID> known, Cast cast, Calendar calendar, Timeline timeline) {
        var place = "recognition of " + (one.person() == null ? one.to() : one.person());
        var id = new AtomicReference<UUID>();
        timeline.add(calendar.at(one.ago(), place, 0), place, () -> id.set(celebrating.celebrate(cast.player(one.by()), new CreateRecognitionRequest()
                .formId(known.get(one.form()))
                .departmentId(one.to() == null ? null : cast.department(one.to()))
                .teamName(one.team())
                .personId(one.person() == null ? null : cast.player(one.person()).personId())
                .suggestionId(one.of() == null ? null : cast.suggestion(one.of()))
                .message(one.message()))));
        if (one.accepted() != null) {
            timeline.add(calendar.at(one.accepted(), place, 1), place + ", answer", () -> recognitions.answer(
                    cast.player(one.person()), id.get(), 0, RecognitionState.ACCEPTED));
        }
    }

    /** Nominated in its month and chosen when the month is over. */
    private void award(ExampleScript story, Award award, Cast cast, Calendar calendar, Timeline timeline) {
        var month = YearMonth.from(calendar.today()).minusMonths(award.monthsAgo());
        var place = "example of the month, " + award.monthsAgo() + " months ago";
        timeline.add(morning(month.atDay(NOMINATED_ON), calendar), place + ", nomination", () -> nominations.nominate(cast.player(award.by()),
                new CreateNominationRequest().goodExampleId(cast.example(award.example())).period(month.toString()).reason(award.reason())));
        timeline.add(morning(month.plusMonths(1).atDay(AWARDED_ON), calendar), place, () -> awards.choose(cast.player(story.coordinator()),
                new CreateAwardRequest().goodExampleId(cast.example(award.example())).period(month.toString()).motivation(award.motivation())));
    }

    private void nominate(Nomination nomination, Cast cast, LocalDate today) {
        nominations.nominate(cast.player(nomination.by()), new CreateNominationRequest()
                .goodExampleId(cast.example(nomination.example()))
                .period(nomination.year() ? Year.from(today).toString() : YearMonth.from(today).toString())
                .reason(nomination.reason()));
    }

    /** Of that day or the next working day, and never after now. */
    private static Instant morning(LocalDate day, Calendar calendar) {
        var planned = calendar.days().plus(day.minusDays(1), 1).atTime(MORNING).atZone(Times.ZONE).toInstant();
        return planned.isBefore(calendar.now()) ? planned : calendar.now();
    }
}
