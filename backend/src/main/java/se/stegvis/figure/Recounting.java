package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import se.stegvis.municipality.Municipalities;

/** Counts everything anew from the events and tells whether the tallies agree, for the command line. */
@ApplicationScoped
public class Recounting {
    private static final int SHOWN_AT_MOST = 20;

    private final Counting counting;
    private final Municipalities municipalities;

    Recounting(Counting counting, Municipalities municipalities) {
        this.counting = counting;
        this.municipalities = municipalities;
    }

    /**
     * Of all active municipalities, one after the other; changes nothing.
     *
     * @param say takes a line for each municipality, and one for each cell that differs, as far as that helps
     * @return whether everything agrees
     */
    public boolean recountAll(Consumer<String> say) {
        boolean agrees = true;
        for (var code : municipalities.activeCodes()) {
            var recount = counting.recount(code);
            say.accept("%s: %d suggestions, %s".formatted(code, recount.suggestions(), recount.agrees() ? "agrees" : "DIFFERS"));
            recount.cells().entrySet().stream().limit(SHOWN_AT_MOST).forEach(cell -> say.accept("  %s: %+d".formatted(cell.getKey(), cell.getValue())));
            if (recount.authors() > 0) {
                say.accept("  authors: %d rows".formatted(recount.authors()));
            }
            agrees &= recount.agrees();
        }
        return agrees;
    }
}
