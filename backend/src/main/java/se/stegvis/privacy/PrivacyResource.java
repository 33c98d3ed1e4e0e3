package se.stegvis.privacy;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import se.stegvis.api.PrivacyApi;
import se.stegvis.api.model.CreateRetentionRuleRequest;
import se.stegvis.api.model.CreateRetentionRunRequest;
import se.stegvis.api.model.RetentionSubject;
import se.stegvis.api.model.UpdateRetentionRuleRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** One's own data, retention rules and runs over HTTP. */
class PrivacyResource implements PrivacyApi {
    private final CurrentCaller caller;
    private final MyDataReading data;
    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final BeginningRuns beginning;
    private final Exchange exchange;

    PrivacyResource(CurrentCaller caller, MyDataReading data, RetentionRules rules, RetentionRuns runs, BeginningRuns beginning, Exchange exchange) {
        this.caller = caller;
        this.data = data;
        this.rules = rules;
        this.runs = runs;
        this.beginning = beginning;
        this.exchange = exchange;
    }

    @Override
    public Response getMyData(String municipalityCode) {
        var mine = data.of(caller.get());
        var madeOf = Arrays.asList(mine.getDisplayName(), mine.getNameFromSignIn(), mine.getMailAddress(), mine.getDepartment(), mine.getLanguage(), mine.getEntries());
        return exchange.answers().download("stegvis-" + municipalityCode + ".json", mine, madeOf);
    }

    @Override
    public Response listRetentionRules(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(rules.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRetentionRule(String municipalityCode, UUID retentionRuleId) {
        return exchange.answers().ok(rules.require(caller.get(), retentionRuleId));
    }

    @Override
    public Response createRetentionRule(String municipalityCode, CreateRetentionRuleRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = rules.add(caller.get(), request);
            return exchange.answers().created(rules.require(caller.get(), id), RetentionRules.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateRetentionRule(String municipalityCode, UUID retentionRuleId, UpdateRetentionRuleRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            rules.change(caller.get(), retentionRuleId, version, request);
            return exchange.answers().ok(rules.require(caller.get(), retentionRuleId));
        });
    }

    @Override
    public Response deleteRetentionRule(String municipalityCode, UUID retentionRuleId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            rules.remove(caller.get(), retentionRuleId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listRetentionRuns(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(runs.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getRetentionRun(String municipalityCode, UUID retentionRunId) {
        return exchange.answers().ok(runs.require(caller.get(), retentionRunId));
    }

    @Override
    public Response createRetentionRun(String municipalityCode, CreateRetentionRunRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = beginning.begin(caller.get(), request.getDryRun());
            return exchange.answers().created(runs.require(caller.get(), id), RetentionRuns.path(municipalityCode, id));
        });
    }

    @Override
    public Response listRetentionRunEntries(String municipalityCode, UUID retentionRunId, RetentionSubject subject, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(runs.entries(caller.get(), retentionRunId, subject, new PageRequest(limit, page, cursor)));
    }
}
