package se.stegvis.collaboration;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.ToolboxApi;
import se.stegvis.api.model.CreateToolboxEntryRequest;
import se.stegvis.api.model.ToolboxKind;
import se.stegvis.api.model.UpdateToolboxEntryRequest;
import se.stegvis.platform.http.EntityTags;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.PageRequest;

/** The toolbox over HTTP. */
class ToolboxResource implements ToolboxApi {
    /** Files do not change. */
    private static final int ONLY_VERSION = 0;

    private final Participation participation;
    private final ToolboxEntries entries;
    private final ToolboxFiles files;
    private final FileInspection inspection;
    private final Exchange exchange;

    ToolboxResource(Participation participation, ToolboxEntries entries, ToolboxFiles files, FileInspection inspection, Exchange exchange) {
        this.participation = participation;
        this.entries = entries;
        this.files = files;
        this.inspection = inspection;
        this.exchange = exchange;
    }

    @Override
    public Response listToolboxEntries(UUID networkId, ToolboxKind kind, Integer limit, Integer page, String cursor) {
        return exchange.answers().page(entries.list(participation.in(networkId), kind, new PageRequest(limit, page, cursor)));
    }

    @Override
    public Response getToolboxEntry(UUID networkId, UUID toolboxEntryId) {
        return exchange.answers().ok(entries.require(participation.in(networkId), toolboxEntryId));
    }

    @Override
    public Response createToolboxEntry(UUID networkId, CreateToolboxEntryRequest request, String idempotencyKey) {
        var participant = participation.in(networkId);
        return exchange.once(participant.tenant(), participant.caller().key(), idempotencyKey, request, () -> {
            var added = entries.add(participant, request);
            return exchange.answers().created(added, ToolboxEntries.path(participant, added.resource().getId()));
        });
    }

    @Override
    public Response updateToolboxEntry(UUID networkId, UUID toolboxEntryId, UpdateToolboxEntryRequest request, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> exchange.answers().ok(entries.change(participant, toolboxEntryId, version, request)));
    }

    @Override
    public Response deleteToolboxEntry(UUID networkId, UUID toolboxEntryId, String ifMatch) {
        var version = EntityTags.requiredVersion(ifMatch);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> {
            entries.remove(participant, toolboxEntryId, version);
            return exchange.answers().noContent();
        });
    }

    @Override
    public Response createToolboxFile(UUID networkId, UUID toolboxEntryId, String name, byte[] body, String idempotencyKey) {
        var participant = participation.in(networkId);
        var content = inspection.inspect(body);
        return exchange.once(participant.tenant(), participant.caller().key(), idempotencyKey, List.of(name, body), () -> {
            var added = files.add(participant, toolboxEntryId, name, content);
            return exchange.answers().created(new Versioned<>(added, ONLY_VERSION), ToolboxFiles.path(participant, toolboxEntryId, added.getId()));
        });
    }

    @Override
    public Response getToolboxFile(UUID networkId, UUID toolboxEntryId, UUID toolboxFileId) {
        var file = files.require(participation.in(networkId), toolboxEntryId, toolboxFileId);
        return exchange.answers().attachment(file.name(), file.content(), ONLY_VERSION);
    }

    @Override
    public Response deleteToolboxFile(UUID networkId, UUID toolboxEntryId, UUID toolboxFileId, String ifMatch) {
        EntityTags.requireCurrent(ifMatch, ONLY_VERSION);
        var participant = participation.in(networkId);
        return exchange.inTransaction(participant.tenant(), () -> {
            files.remove(participant, toolboxEntryId, toolboxFileId);
            return exchange.answers().noContent();
        });
    }
}
