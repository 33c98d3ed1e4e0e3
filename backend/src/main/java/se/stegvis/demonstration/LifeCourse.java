package se.stegvis.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.demonstration.Life.Moment;
import se.stegvis.demonstration.Stock.Text;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/** One suggestion's steps, each some working days after the one before, as the rules of a suggestion's life have them. */
final class LifeCourse {
    private static final LocalTime MORNING = LocalTime.of(7, 20);
    private static final int DAY_MINUTES = 520;
    private static final int LONGEST_DECISION = 30;

    private final WorkingDays days;
    private final Stock stock;
    private final Text text;
    private final Random random;
    private final List<Moment> moments = new ArrayList<>();
    private Instant last;

    LifeCourse(LocalDate day, Text text, Stock stock, WorkingDays days, Random random) {
        this.days = days;
        this.stock = stock;
        this.text = text;
        this.random = random;
        last = during(day);
        add(EventType.SUBMITTED, SuggestionState.SUBMITTED, false, null, null);
    }

    List<Moment> moments() {
        return moments;
    }

    LifeCourse acknowledged() {
        return later(0, 2).add(EventType.ACKNOWLEDGED, SuggestionState.IN_ASSESSMENT, true, null);
    }

    /** Many decisions come soon, some late. */
    LifeCourse accepted(int about) {
        later((int) Math.min(LONGEST_DECISION, -Math.log(1 - random.nextDouble()) * about));
        return add(EventType.ACCEPTED, SuggestionState.ACCEPTED, true, days.plus(today(), 4 + random.nextInt(30)));
    }

    LifeCourse declined(int about) {
        later((int) Math.min(LONGEST_DECISION, -Math.log(1 - random.nextDouble()) * about));
        return add(EventType.DECLINED, SuggestionState.DECLINED, true, null);
    }

    LifeCourse deferred() {
        return later(1, 9).add(EventType.DEFERRED, SuggestionState.DEFERRED, true, days.plus(today(), 30 + random.nextInt(60)));
    }

    /** On the day until which it was deferred. */
    LifeCourse resumed() {
        last = during(moments.get(moments.size() - 1).day());
        return add(EventType.RESUMED, SuggestionState.IN_ASSESSMENT, true, null);
    }

    LifeCourse started() {
        return later(0, 2).add(EventType.STARTED, SuggestionState.IN_PROGRESS, false, null);
    }

    LifeCourse stopped() {
        return later(1, 2).add(EventType.STOPPED, SuggestionState.STOPPED, true, null);
    }

    /** At once where nothing was planned, else by the day that was planned, or just before it. */
    LifeCourse implemented() {
        var planned = moments.stream().filter(moment -> moment.type() == EventType.ACCEPTED).map(Moment::day).findFirst();
        if (planned.isPresent() && planned.get().isAfter(today())) {
            last = during(planned.get());
        } else if (planned.isPresent()) {
            later(1, 5);
        }
        return add(EventType.IMPLEMENTED, SuggestionState.IMPLEMENTED, false, text.done(), null);
    }

    /** "Still in use?", asked three times. */
    LifeCourse followedUp() {
        var done = today();
        for (int after : new int[] {30, 90, 180}) {
            last = during(days.plus(done.plusDays(after - 1L), 1));
            add(after == 30 ? EventType.VERIFIED : EventType.FOLLOWED_UP, SuggestionState.VERIFIED, true, null);
        }
        return this;
    }

    LifeCourse notKept() {
        last = during(days.plus(today().plusDays(29), 1));
        return add(EventType.REVERTED, SuggestionState.IN_PROGRESS, true, null);
    }

    /** Within the day that does not count. */
    LifeCourse regretted() {
        last = last.plus(20L + random.nextInt(300), ChronoUnit.MINUTES);
        return add(EventType.WITHDRAWN, SuggestionState.WITHDRAWN, false, null);
    }

    LifeCourse withdrawn() {
        return later(3, 8).add(EventType.WITHDRAWN, SuggestionState.WITHDRAWN, false, null);
    }

    LifeCourse merged() {
        return later(0, 4).add(EventType.MERGED, SuggestionState.MERGED, true, null);
    }

    LocalDate today() {
        return Times.dayOf(last);
    }

    private LifeCourse later(int least, int most) {
        return later(least + random.nextInt(most - least + 1));
    }

    private LifeCourse later(int workingDays) {
        var day = days.plus(today(), workingDays);
        last = workingDays == 0 ? last.plus(4L + random.nextInt(30), ChronoUnit.MINUTES) : during(day);
        return this;
    }

    private Instant during(LocalDate day) {
        return day.atTime(MORNING).plusSeconds(random.nextInt(DAY_MINUTES * 60)).atZone(Times.ZONE).toInstant();
    }

    private LifeCourse add(EventType type, SuggestionState to, boolean byManager, LocalDate day) {
        return add(type, to, byManager, stock.answer(type, random), day);
    }

    private LifeCourse add(EventType type, SuggestionState to, boolean byManager, String said, LocalDate day) {
        moments.add(new Moment(type, to, last, byManager, said, day));
        return this;
    }
}
