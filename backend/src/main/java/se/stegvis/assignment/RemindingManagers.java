package se.stegvis.assignment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.stegvis.api.model.NewsKind;
import se.stegvis.municipality.Municipalities;
import se.stegvis.notification.Telling;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Managers who have not answered are reminded once before the due day and once after it, besides what the lean group does by hand. */
@ApplicationScoped
public class RemindingManagers {
    /** Few, since each stays locked until the batch is done. */
    private static final int AT_A_TIME = 25;

    private final Municipalities municipalities;
    private final Assignments assignments;
    private final Telling telling;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final Times times;

    RemindingManagers(
            Municipalities municipalities, Assignments assignments, Telling telling, TenantTransactions transactions, TenantQueries queries, Times times) {
        this.municipalities = municipalities;
        this.assignments = assignments;
        this.telling = telling;
        this.transactions = transactions;
        this.queries = queries;
        this.times = times;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindEverywhere() {
        municipalities.forEachActive("Reminding of assignments", code -> {
            while (transactions.call(code, () -> remind(code)) == AT_A_TIME) {
                // What was reminded of is not due again today.
            }
        });
    }

    /** A batch, in the caller's transaction; safe on several servers at once. Returns how many assignments it was. */
    public int remind(String municipalityCode) {
        var due = queries.list(municipalityCode, new Sql("""
                SELECT id, title, due_on, reminded_on FROM assignment
                WHERE municipality_code = ? AND remind_on <= ? ORDER BY remind_on, id LIMIT ? FOR UPDATE SKIP LOCKED""",
                municipalityCode, times.today(), AT_A_TIME), RemindingManagers::due);
        due.forEach(one -> remind(municipalityCode, one));
        return due.size();
    }

    private void remind(String code, Due due) {
        // Whoever was reminded by hand today is not told the same twice.
        if (!times.today().equals(due.remindedOn())) {
            telling.tellUnnamed(code, NewsKind.ASSIGNMENT_REMINDED, due.id(), due.title(), assignments.open(code, due.id()));
        }
        queries.update(code, new Sql("UPDATE assignment SET remind_on = ?, reminded_on = ? WHERE municipality_code = ? AND id = ?",
                assignments.nextReminder(due.dueOn()), times.today(), code, due.id()));
    }

    private record Due(UUID id, String title, LocalDate dueOn, LocalDate remindedOn) {}

    private static Due due(Row row) throws SQLException {
        return new Due(row.id("id"), row.text("title"), row.date("due_on"), row.date("reminded_on"));
    }
}
