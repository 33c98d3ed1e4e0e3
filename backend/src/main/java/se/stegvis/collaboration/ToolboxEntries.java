package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateToolboxEntryRequest;
import se.stegvis.api.model.MunicipalityReference;
import se.stegvis.api.model.ToolboxEntry;
import se.stegvis.api.model.ToolboxKind;
import se.stegvis.api.model.UpdateToolboxEntryRequest;
import se.stegvis.identity.Action;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.page.Key;
import se.stegvis.platform.page.KeysetQuery;
import se.stegvis.platform.page.Order;
import se.stegvis.platform.page.Page;
import se.stegvis.platform.page.PageRequest;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** The toolbox: what members use together. All add to it; an entry belongs to the municipality that added it. */
@ApplicationScoped
public class ToolboxEntries {
    private static final Sql COLUMNS = new Sql("""
            e.id, e.kind, e.title, e.description, e.link, e.municipality_code, m.name AS municipality_name, e.added_at, e.version,
            f.id AS file_id, f.name, f.media_type, f.size""");
    private static final String FROM = """
            FROM toolbox_entry e
            LEFT JOIN municipality m ON m.code = e.municipality_code
            LEFT JOIN toolbox_file f ON f.network_id = e.network_id AND f.toolbox_entry_id = e.id
            WHERE e.network_id = ?""";
    private static final Order LATEST_FIRST = Order.descending("added", Key.instant("e.added_at"), Key.id("e.id"));

    private final TenantQueries queries;
    private final Times times;

    ToolboxEntries(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    static String path(Participant participant, UUID id) {
        return participant.path("/toolbox-entries/" + id);
    }

    Page<ToolboxEntry> list(Participant participant, ToolboxKind kind, PageRequest request) {
        var from = new Sql(FROM, participant.networkId()).when(kind != null, "AND e.kind = ?", kind);
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> entry(row, participant), ToolboxEntries::keys)
                .page(queries, participant.tenant(), request)
                .map(Versioned::resource);
    }

    Versioned<ToolboxEntry> require(Participant participant, UUID id) {
        var sql = new Sql("SELECT").append(COLUMNS).append(FROM, participant.networkId()).append("AND e.id = ?", id);
        return queries.find(participant.tenant(), sql, row -> entry(row, participant)).orElseThrow(ProblemException::notFound);
    }

    public Versioned<ToolboxEntry> add(Participant participant, CreateToolboxEntryRequest request) {
        var id = Ids.next();
        queries.update(participant.tenant(), new Sql("""
                INSERT INTO toolbox_entry (id, network_id, municipality_code, kind, title, description, link, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, participant.networkId(), participant.caller().municipalityCode(), request.getKind(), request.getTitle(), request.getDescription(),
                request.getLink(), times.now()));
        return require(participant, id);
    }

    Versioned<ToolboxEntry> change(Participant participant, UUID id, int version, UpdateToolboxEntryRequest request) {
        requireOwn(participant, id, Action.UPDATE_TOOLBOX_ENTRY);
        queries.updateCurrent(participant.tenant(), new Sql("""
                UPDATE toolbox_entry SET kind = ?, title = ?, description = ?, link = ?, version = version + 1
                WHERE network_id = ? AND id = ? AND version = ?""",
                request.getKind(), request.getTitle(), request.getDescription(), request.getLink(), participant.networkId(), id, version));
        return require(participant, id);
    }

    void remove(Participant participant, UUID id, int version) {
        requireOwn(participant, id, Action.DELETE_TOOLBOX_ENTRY);
        queries.updateCurrent(participant.tenant(), new Sql(
                "DELETE FROM toolbox_entry WHERE network_id = ? AND id = ? AND version = ?", participant.networkId(), id, version));
    }

    /** Refuses what others have added: 403. */
    void requireOwn(Participant participant, UUID id, Action action) {
        participant.require(action, owner(require(participant, id).resource()));
    }

    private static String owner(ToolboxEntry entry) {
        return entry.getAddedBy() == null ? null : entry.getAddedBy().getCode();
    }

    private static List<String> keys(Versioned<ToolboxEntry> entry) {
        return List.of(entry.resource().getAddedAt().toString(), entry.resource().getId().toString());
    }

    private static Versioned<ToolboxEntry> entry(Row row, Participant participant) throws SQLException {
        var path = path(participant, row.id("id"));
        var owner = row.text("municipality_code");
        var file = row.id("file_id") == null ? null : ToolboxFiles.file(row, participant, row.id("id"), owner);
        var entry = new ToolboxEntry()
                .id(row.id("id"))
                .kind(row.value("kind", ToolboxKind::valueOf))
                .title(row.text("title"))
                .description(row.text("description"))
                .link(row.text("link"))
                .attachment(file)
                .addedBy(owner == null ? null : new MunicipalityReference().code(owner).name(row.text("municipality_name")))
                .addedAt(row.instant("added_at"))
                .links(Links.self(path)
                        .when(participant.may(Action.UPDATE_TOOLBOX_ENTRY, owner), "update", "PUT", path)
                        .when(participant.may(Action.DELETE_TOOLBOX_ENTRY, owner), "delete", "DELETE", path)
                        .when(file == null && participant.may(Action.CREATE_TOOLBOX_FILE, owner), "add-file", "POST", path + "/files")
                        .toMap());
        return new Versioned<>(entry, row.number("version"));
    }
}
