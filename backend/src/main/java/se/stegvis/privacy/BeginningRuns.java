package se.stegvis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Writes down that the rules are to be followed, as they are at that moment. A municipality has one run at a time, on all servers together. */
@ApplicationScoped
class BeginningRuns {
    /** No batch lasts as long: whoever had the run is gone. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);
    /** Servers whose clocks differ begin one run a night between them. */
    private static final Duration SAME_NIGHT = Duration.ofHours(1);

    private final TenantQueries queries;
    private final TenantTransactions transactions;
    private final Times times;
    private final Event<RetentionRunBegun> begun;

    BeginningRuns(TenantQueries queries, TenantTransactions transactions, Times times, Event<RetentionRunBegun> begun) {
        this.queries = queries;
        this.transactions = transactions;
        this.times = times;
        this.begun = begun;
    }

    /** Runs in the caller's transaction. While another one is under way: 409. */
    UUID begin(Caller caller, boolean dryRun) {
        var code = caller.municipalityCode();
        var id = Ids.next();
        if (!add(code, id, dryRun, caller.personId(), times.now(), new Sql(""))) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS, List.of(new Refusal("/dryRun", "run-under-way", dryRun)));
        }
        return id;
    }

    /** Nobody's run, of the active rules; empty where there is none, or it was begun already. */
    Optional<UUID> beginNightly(String code) {
        return transactions.call(code, () -> {
            var now = times.now();
            var id = Ids.next();
            var added = add(code, id, false, null, now, new Sql("""
                    WHERE EXISTS (SELECT FROM retention_rule r WHERE r.municipality_code = ? AND r.active)
                    AND NOT EXISTS (SELECT FROM retention_run n WHERE n.municipality_code = ? AND n.started_by IS NULL AND n.started_at > ?)""",
                    code, code, now.minus(SAME_NIGHT)));
            return added ? Optional.of(id) : Optional.<UUID>empty();
        });
    }

    /** A run that a server left behind half done, for the caller to go on with. */
    Optional<UUID> takeAbandoned(String code) {
        var now = times.now();
        return transactions.call(code, () -> queries.find(code, new Sql("""
                UPDATE retention_run SET touched_at = ? WHERE municipality_code = ? AND ended_at IS NULL AND touched_at < ? RETURNING id""",
                now, code, now.minus(ABANDONED)), row -> row.id("id")));
    }

    private boolean add(String code, UUID id, boolean dryRun, UUID starter, Instant now, Sql condition) {
        var added = queries.update(code, new Sql("""
                INSERT INTO retention_run (id, municipality_code, dry_run, started_by, started_at, touched_at)
                SELECT ?, ?, ?, ?::uuid, ?, ?""", id, code, dryRun, starter, now, now).append(condition).append("ON CONFLICT DO NOTHING"));
        if (added == 0) {
            return false;
        }
        queries.update(code, new Sql("""
                INSERT INTO retention_count (municipality_code, run_id, subject, decision_reference, before)
                SELECT r.municipality_code, ?, r.subject, r.decision_reference, (?::date - make_interval(months => r.after_months))::date
                FROM retention_rule r
                WHERE r.municipality_code = ? AND (r.active OR ?)""", id, times.today(), code, dryRun));
        begun.fire(new RetentionRunBegun(code, id));
        return true;
    }
}
