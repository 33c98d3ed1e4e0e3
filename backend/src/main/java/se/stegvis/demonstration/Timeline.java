package se.stegvis.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in a municipality, from wherever it is told. */
final class Timeline {
    private final List<Moment> moments = new ArrayList<>();

    /**
     * Something that happens at a time.
     *
     * @param place in the files, for whoever has to mend it
     */
    record Moment(Instant when, String place, Runnable happening) {}

    void add(Instant when, String place, Runnable happening) {
        moments.add(new Moment(when, place, happening));
    }

    /** What happens at the same time stays as it was added. */
    List<Moment> inOrder() {
        return moments.stream().sorted(Comparator.comparing(Moment::when)).toList();
    }
}
