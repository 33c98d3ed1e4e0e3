package se.stegvis.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.picture.RemovingPictures;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;
import se.stegvis.privacy.Clearance.Found;

/**
 * Does a run: part after part, each in a transaction with its lines of the log and how far it has come. Whatever stops it, nothing is
 * half done, and whoever takes it up goes on from there.
 */
@ApplicationScoped
class FollowingRules {
    private final Map<RetentionSubject, Clearance> clearances;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final RemovingPictures pictures;
    private final Times times;

    FollowingRules(@All List<Clearance> clearances, TenantTransactions transactions, TenantQueries queries, RemovingPictures pictures, Times times) {
        this.clearances = clearances.stream().collect(Collectors.toMap(Clearance::subject, Function.identity()));
        this.transactions = transactions;
        this.queries = queries;
        this.pictures = pictures;
        this.times = times;
    }

    /** To the end; safe on several servers at once. */
    void follow(String code, UUID run) {
        for (var subject = left(code, run); subject.isPresent(); subject = left(code, run)) {
            var next = subject.get();
            pictures.tidy(code, transactions.call(code, () -> part(code, run, next)));
        }
        queries.update(code, new Sql("UPDATE retention_run SET ended_at = ? WHERE municipality_code = ? AND id = ? AND ended_at IS NULL", times.now(), code, run));
    }

    private Optional<RetentionSubject> left(String code, UUID run) {
        var sql = new Sql("SELECT subject FROM retention_count WHERE municipality_code = ? AND run_id = ? AND NOT done ORDER BY subject LIMIT 1", code, run);
        return queries.find(code, sql, row -> row.value("subject", RetentionSubject::valueOf));
    }

    private record Task(LocalDate before, String reached, boolean dryRun) {}

    /** Returns the pictures whose files are of no use afterwards. */
    private List<UUID> part(String code, UUID run, RetentionSubject subject) {
        var sql = new Sql("""
                SELECT c.before, c.reached, r.dry_run FROM retention_count c
                JOIN retention_run r ON r.municipality_code = c.municipality_code AND r.id = c.run_id
                WHERE c.municipality_code = ? AND c.run_id = ? AND c.subject = ? AND NOT c.done FOR UPDATE OF c, r""", code, run, subject);
        var task = queries.find(code, sql, row -> new Task(row.date("before"), row.text("reached"), row.flag("dry_run")));
        if (task.isEmpty()) {
            return List.of();
        }
        var clearance = clearances.get(subject);
        var part = clearance.next(code, task.get().reached(), task.get().before());
        var found = part.found().stream().map(Found::id).toList();
        List<UUID> unused = task.get().dryRun() || found.isEmpty() ? List.of() : clearance.clear(code, found, task.get().before());
        if (part.reached() == null && !task.get().dryRun()) {
            clearance.end(code);
        }
        write(code, run, subject, part);
        return unused;
    }

    private void write(String code, UUID run, RetentionSubject subject, Clearance.Part part) {
        queries.update(code, new Sql("""
                INSERT INTO retention_entry (municipality_code, run_id, subject, thing_id, since)
                SELECT ?, ?, ?, thing_id, since::date FROM unnest(?::uuid[], ?::text[]) AS found (thing_id, since)""",
                code, run, subject, part.found().stream().map(Found::id).toList(), part.found().stream().map(one -> one.since().toString()).toList()));
        queries.update(code, new Sql("""
                UPDATE retention_count SET found = found + ?, reached = coalesce(?::text, reached), done = ? WHERE municipality_code = ? AND run_id = ? AND subject = ?""",
                part.found().size(), part.reached(), part.reached() == null, code, run, subject));
        queries.update(code, new Sql("UPDATE retention_run SET touched_at = ? WHERE municipality_code = ? AND id = ?", times.now(), code, run));
    }
}
