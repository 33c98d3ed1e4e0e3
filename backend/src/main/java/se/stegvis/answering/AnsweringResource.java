package se.stegvis.answering;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import se.stegvis.api.AnsweringApi;
import se.stegvis.api.model.BulkRowOutcome;
import se.stegvis.api.model.CreateBulkAnswerRequest;
import se.stegvis.api.model.CreateDeputyRequest;
import se.stegvis.api.model.CreateTextTemplateRequest;
import se.stegvis.api.model.TextTemplateKind;
import se.stegvis.api.model.UpdateDeputyRequest;
import se.stegvis.api.model.UpdateTextTemplateRequest;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.page.PageRequest;

/** Bulk answers, text templates and deputies over HTTP. */
class AnsweringResource implements AnsweringApi {
    private final CurrentCaller caller;
    private final BulkAnswers answers;
    private final BulkRows rows;
    private final AnsweringMany answering;
    private final TextTemplates templates;
    private final Deputies deputies;
    private final NamingDeputies naming;
    private final Exchange exchange;

    AnsweringResource(CurrentCaller caller, BulkAnswers answers, BulkRows rows, AnsweringMany answering, TextTemplates templates, Deputies deputies,
            NamingDeputies naming, Exchange exchange) {
        this.caller = caller;
        this.answers = answers;
        this.rows = rows;
        this.answering = answering;
        this.templates = templates;
        this.deputies = deputies;
        this.naming = naming;
        this.exchange = exchange;
    }

    @Override
    public Response listBulkAnswers(String municipalityCode, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(answers.list(caller.get(), new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getBulkAnswer(String municipalityCode, UUID bulkAnswerId) {
        return exchange.answers().ok(answers.require(caller.get(), bulkAnswerId));
    }

    @Override
    public Response listBulkAnswerRows(String municipalityCode, UUID bulkAnswerId, BulkRowOutcome outcome, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(rows.list(caller.get(), bulkAnswerId, outcome, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response createBulkAnswer(String municipalityCode, CreateBulkAnswerRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = answering.begin(caller.get(), request);
            return exchange.answers().created(answers.require(caller.get(), id), BulkAnswers.path(municipalityCode, id));
        });
    }

    @Override
    public Response stopBulkAnswer(String municipalityCode, UUID bulkAnswerId, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, bulkAnswerId, () -> {
            answering.stop(caller.get(), bulkAnswerId);
            return exchange.answers().ok(answers.require(caller.get(), bulkAnswerId));
        });
    }

    @Override
    public Response listTextTemplates(String municipalityCode, TextTemplateKind kind, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(templates.list(caller.get(), kind, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getTextTemplate(String municipalityCode, UUID textTemplateId) {
        return exchange.answers().ok(templates.require(caller.get(), textTemplateId));
    }

    @Override
    public Response createTextTemplate(String municipalityCode, CreateTextTemplateRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = templates.add(caller.get(), request);
            return exchange.answers().created(templates.require(caller.get(), id), TextTemplates.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateTextTemplate(String municipalityCode, UUID textTemplateId, UpdateTextTemplateRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            templates.change(caller.get(), textTemplateId, version, request);
            return exchange.answers().ok(templates.require(caller.get(), textTemplateId));
        });
    }

    @Override
    public Response deleteTextTemplate(String municipalityCode, UUID textTemplateId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            templates.remove(caller.get(), textTemplateId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response listDeputies(String municipalityCode, LocalDate on, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(deputies.list(caller.get(), on, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getDeputy(String municipalityCode, UUID deputyId) {
        return exchange.answers().ok(deputies.require(caller.get(), deputyId));
    }

    @Override
    public Response createDeputy(String municipalityCode, CreateDeputyRequest request, String idempotencyKey) {
        return exchange.once(municipalityCode, caller.get().key(), idempotencyKey, request, () -> {
            var id = naming.name(caller.get(), request);
            return exchange.answers().created(deputies.require(caller.get(), id), Deputies.path(municipalityCode, id));
        });
    }

    @Override
    public Response updateDeputy(String municipalityCode, UUID deputyId, UpdateDeputyRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            naming.change(caller.get(), deputyId, version, request);
            return exchange.answers().ok(deputies.require(caller.get(), deputyId));
        });
    }

    @Override
    public Response deleteDeputy(String municipalityCode, UUID deputyId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        return exchange.inTransaction(municipalityCode, () -> {
            naming.takeBack(caller.get(), deputyId, version);
            return exchange.answers().noContent();
        });
    }
}
