package se.stegvis.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.WorkingDays;
import se.stegvis.suggestion.SuggestionEventAppended;

/**
 * Keeps the tallies in step with the events, in the transaction that adds them: all its suggestions at once and as its last act, so that
 * the few rows on which many meet are held for moments, and always taken in the same order.
 */
@ApplicationScoped
class Counting {
    private static final int AT_ONCE = 1000;

    private final Tallies tallies;
    private final TenantTransactions transactions;
    private final TransactionSynchronizationRegistry transaction;

    Counting(Tallies tallies, TenantTransactions transactions, TransactionSynchronizationRegistry transaction) {
        this.tallies = tallies;
        this.transactions = transactions;
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

    /** Counts what has events and was never counted: of databases older than counting, and of what was written past the use cases. */
    int catchUp(String municipalityCode) {
        int counted = 0;
        for (int last = AT_ONCE; last == AT_ONCE; counted += last) {
            last = transactions.call(municipalityCode, () -> {
                var uncounted = tallies.takeUncounted(municipalityCode, AT_ONCE);
                count(municipalityCode, uncounted);
                return uncounted.size();
            });
        }
        return counted;
    }

    /** Counts everything of a municipality anew from its events and compares; changes nothing. */
    Recount recount(String municipalityCode) {
        var anew = new TreeMap<Cell, Integer>();
        int counted = 0;
        var ids = tallies.submitted(municipalityCode, new UUID(0, 0), AT_ONCE);
        while (!ids.isEmpty()) {
            for (var reckoning : tallies.reckon(municipalityCode, ids).values()) {
                add(anew, count(municipalityCode, reckoning.events()), 1);
                counted++;
            }
            ids = tallies.submitted(municipalityCode, ids.get(ids.size() - 1), AT_ONCE);
        }
        tallies.byDepartment(municipalityCode).forEach((cell, suggestions) -> anew.merge(cell, -suggestions, Integer::sum));
        anew.values().removeIf(difference -> difference == 0);
        return new Recount(counted, anew, tallies.differingAuthors(municipalityCode));
    }

    private void count(String municipalityCode, Collection<UUID> suggestions) {
        var changes = new ArrayList<Change>();
        var differences = new TreeMap<Cell, Integer>();
        tallies.reckon(municipalityCode, suggestions).forEach((id, reckoning) -> {
            var now = count(municipalityCode, reckoning.events());
            if (!now.equals(reckoning.former())) {
                changes.add(new Change(id, reckoning.former(), now));
                add(differences, now, 1);
                add(differences, reckoning.former(), -1);
            }
        });
        differences.values().removeIf(difference -> difference == 0);
        if (!changes.isEmpty()) {
            tallies.apply(municipalityCode, changes, differences);
        }
    }

    private static CountedSuggestion count(String municipalityCode, List<Occurrence> events) {
        return CountedSuggestion.of(events, CountingRules.FIRST, WorkingDays.of(municipalityCode));
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
