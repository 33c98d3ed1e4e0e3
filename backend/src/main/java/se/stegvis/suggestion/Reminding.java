package se.stegvis.suggestion;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.stegvis.api.model.DueReason;
import se.stegvis.api.model.EventType;
import se.stegvis.api.model.SuggestionState;
import se.stegvis.municipality.Municipalities;
import se.stegvis.municipality.Settings;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.tenancy.TenantTransactions;
import se.stegvis.platform.time.Times;

/** Past its due day a suggestion is reminded of once; when the promise to the author stays broken, the next level up is asked. */
@ApplicationScoped
class Reminding {
    /** Few, since each stays locked until the batch is done. */
    private static final int AT_A_TIME = 25;

    private final Municipalities municipalities;
    private final Settings settings;
    private final TenantTransactions transactions;
    private final TenantQueries queries;
    private final SuggestionLedger ledger;
    private final Times times;

    Reminding(Municipalities municipalities, Settings settings, TenantTransactions transactions, TenantQueries queries, SuggestionLedger ledger, Times times) {
        this.municipalities = municipalities;
        this.settings = settings;
        this.transactions = transactions;
        this.queries = queries;
        this.ledger = ledger;
        this.times = times;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindEverywhere() {
        municipalities.forEachActive("Reminding of suggestions", this::remind);
    }

    /** Reminds of what is late in a municipality, a batch at a time; safe on several servers at once. */
    public void remind(String municipalityCode) {
        UUID after = new UUID(0, 0);
        while (after != null) {
            var from = after;
            after = transactions.call(municipalityCode, () -> remindBatch(municipalityCode, from));
        }
    }

    private UUID remindBatch(String code, UUID after) {
        var today = times.today();
        var late = queries.list(code, new Sql("""
                SELECT id, state, due_on, due_reason, reminded_on, escalation_level, handling_department_id FROM suggestion
                WHERE municipality_code = ? AND due_on < ? AND id > ?
                AND (reminded_on IS NULL OR (due_reason IN ('ACKNOWLEDGE', 'DECIDE') AND handling_department_id IS NOT NULL))
                ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED""", code, today, after, AT_A_TIME), Reminding::late);
        late.forEach(one -> handle(code, one, today));
        return late.size() < AT_A_TIME ? null : late.get(late.size() - 1).id();
    }

    private void handle(String code, Late late, LocalDate today) {
        if (late.remindedOn() == null) {
            queries.update(code, new Sql("UPDATE suggestion SET reminded_on = ? WHERE municipality_code = ? AND id = ?", today, code, late.id()));
            ledger.appendOwn(code, late.id(), new Happening(EventType.REMINDED, late.state(), late.state(), null), times.now());
        }
        var daysLate = settings.workingDays(code).between(late.dueOn(), today);
        var patience = settings.of(code).getEscalateAfterDays() * (late.escalationLevel() + 1);
        if (late.isPromiseToTheAuthor() && late.handlingDepartmentId() != null && daysLate >= patience) {
            escalate(code, late);
        }
    }

    private void escalate(String code, Late late) {
        queries.update(code, new Sql("""
                UPDATE suggestion s SET escalation_level = escalation_level + 1, handling_department_id = d.parent_id
                FROM department d
                WHERE s.municipality_code = ? AND s.id = ? AND d.municipality_code = s.municipality_code AND d.id = s.handling_department_id""", code, late.id()));
        ledger.appendOwn(code, late.id(), new Happening(EventType.ESCALATED, late.state(), late.state(), null), times.now());
    }

    private record Late(UUID id, SuggestionState state, LocalDate dueOn, DueReason reason, LocalDate remindedOn, int escalationLevel, UUID handlingDepartmentId) {
        boolean isPromiseToTheAuthor() {
            return reason == DueReason.ACKNOWLEDGE || reason == DueReason.DECIDE;
        }
    }

    private static Late late(Row row) throws SQLException {
        return new Late(row.id("id"), row.value("state", SuggestionState::valueOf), row.date("due_on"), row.value("due_reason", DueReason::valueOf),
                row.date("reminded_on"), row.number("escalation_level"), row.id("handling_department_id"));
    }
}
