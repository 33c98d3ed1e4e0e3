package se.stegvis.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.stegvis.platform.time.WorkingDays;
import se.stegvis.suggestion.SuggestionEventAppended;

/**
 * Keeps the tallies in step with the events, in the transaction that adds them: all its suggestions at once and as its last act, so that
 * the few rows on which many meet are held for moments, and always taken in the same order.
 */
@ApplicationScoped
class Counting {
    private final Tallies tallies;
    private final TransactionSynchronizationRegistry transaction;

    Counting(Tallies tallies, TransactionSynchronizationRegistry transaction) {
        this.tallies = tallies;
        this.transaction = transaction;
    }

    void onEvent(@Observes SuggestionEventAppended appended) {
        @SuppressWarnings("unchecked")
        var waiting = (Set<UUID>) transaction.getResource(Counting.class);
        if (waiting == null) {
            waiting = new TreeSet<>();
            transaction.putResource(Counting.class, waiting);
            transaction.registerInterposedSynchronization(new BeforeCommit(appended.municipalityCode(), waiting));
        }
        waiting.add(appended.suggestionId());
    }

    /**
     * Counts everything of a municipality anew from its events.
     *
     * @return the cells where the tallies differ, with how much they show too little or, negative, too much; empty where all is well
     */
    SortedMap<Cell, Integer> recount(String municipalityCode) {
        var anew = new TreeMap<Cell, Integer>();
        tallies.events(municipalityCode, null).values().forEach(events -> add(anew, count(municipalityCode, events), 1));
        tallies.byDepartment(municipalityCode, Definition.FIRST).forEach((cell, suggestions) -> anew.merge(cell, -suggestions, Integer::sum));
        anew.values().removeIf(difference -> difference == 0);
        return anew;
    }

    private void count(String municipalityCode, Collection<UUID> suggestions) {
        var former = tallies.counted(municipalityCode, Definition.FIRST, suggestions);
        var changed = new TreeMap<UUID, CountedSuggestion>();
        var differences = new TreeMap<Cell, Integer>();
        tallies.events(municipalityCode, suggestions).forEach((id, events) -> {
            var now = count(municipalityCode, events);
            if (!now.equals(former.get(id))) {
                changed.put(id, now);
                add(differences, now, 1);
                add(differences, former.get(id), -1);
            }
        });
        differences.values().removeIf(difference -> difference == 0);
        if (!changed.isEmpty()) {
            tallies.keep(municipalityCode, Definition.FIRST, changed);
        }
        if (!differences.isEmpty()) {
            tallies.add(municipalityCode, Definition.FIRST, differences);
        }
    }

    private static CountedSuggestion count(String municipalityCode, List<Occurrence> events) {
        return CountedSuggestion.of(events, Definition.FIRST, WorkingDays.of(municipalityCode));
    }

    private static void add(Map<Cell, Integer> cells, CountedSuggestion suggestion, int times) {
        if (suggestion != null) {
            suggestion.cells().forEach(cell -> cells.merge(cell, times, Integer::sum));
        }
    }

    private final class BeforeCommit implements Synchronization {
        private final String municipalityCode;
        private final Set<UUID> waiting;

        BeforeCommit(String municipalityCode, Set<UUID> waiting) {
            this.municipalityCode = municipalityCode;
            this.waiting = waiting;
        }

        @Override
        public void beforeCompletion() {
            count(municipalityCode, waiting);
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing to clean up: the transaction takes its resources with it.
        }
    }
}
