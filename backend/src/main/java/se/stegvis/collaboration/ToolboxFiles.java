package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.ToolboxFile;
import se.stegvis.identity.Action;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Ids;
import se.stegvis.platform.tenancy.Row;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** The files of the toolbox: one for an entry, kept under a key of our own. A file never changes; another one takes its place. */
@ApplicationScoped
class ToolboxFiles {
    private static final long MOST_BYTES_OF_A_NETWORK = 300_000_000;
    private static final int MEGABYTE = 1_000_000;

    private final TenantQueries queries;
    private final ToolboxEntries entries;

    ToolboxFiles(TenantQueries queries, ToolboxEntries entries) {
        this.queries = queries;
        this.entries = entries;
    }

    static String path(Participant participant, UUID entryId, UUID id) {
        return ToolboxEntries.path(participant, entryId) + "/files/" + id;
    }

    /** A file as those who fetch it get it. */
    record Stored(String name, byte[] content) {}

    Stored require(Participant participant, UUID entryId, UUID id) {
        var sql = new Sql("SELECT name, content FROM toolbox_file WHERE network_id = ? AND toolbox_entry_id = ? AND id = ?", participant.networkId(), entryId, id);
        return queries.find(participant.tenant(), sql, row -> new Stored(row.text("name"), row.bytes("content"))).orElseThrow(ProblemException::notFound);
    }

    /** Runs in the caller's transaction. A second file of the entry: 409; more than the network may keep: 413. */
    ToolboxFile add(Participant participant, UUID entryId, String name, FileContent content) {
        entries.requireOwn(participant, entryId, Action.CREATE_TOOLBOX_FILE);
        requireRoom(participant, content.bytes().length);
        var id = Ids.next();
        var added = queries.update(participant.tenant(), new Sql("""
                INSERT INTO toolbox_file (id, network_id, toolbox_entry_id, name, media_type, size, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                id, participant.networkId(), entryId, FileNames.fitting(name, content.kind()), content.kind().mediaType(), content.bytes().length,
                content.bytes()));
        if (added == 0) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return entries.require(participant, entryId).resource().getAttachment();
    }

    void remove(Participant participant, UUID entryId, UUID id) {
        entries.requireOwn(participant, entryId, Action.DELETE_TOOLBOX_FILE);
        var removed = queries.update(participant.tenant(), new Sql(
                "DELETE FROM toolbox_file WHERE network_id = ? AND toolbox_entry_id = ? AND id = ?", participant.networkId(), entryId, id));
        if (removed == 0) {
            throw ProblemException.notFound();
        }
    }

    private void requireRoom(Participant participant, long more) {
        var sql = new Sql("SELECT coalesce(sum(size), 0) AS bytes FROM toolbox_file WHERE network_id = ?", participant.networkId());
        var kept = queries.find(participant.tenant(), sql, row -> row.count("bytes")).orElse(0L);
        if (kept + more > MOST_BYTES_OF_A_NETWORK) {
            throw ProblemException.of(ProblemType.TOO_LARGE, List.of(Refusal.of("/", "toolbox-full", MOST_BYTES_OF_A_NETWORK / MEGABYTE)));
        }
    }

    /** The file in a row of the toolbox. */
    static ToolboxFile file(Row row, Participant participant, UUID entryId, String owner) throws SQLException {
        var path = path(participant, entryId, row.id("file_id"));
        return new ToolboxFile()
                .id(row.id("file_id"))
                .name(row.text("name"))
                .mediaType(row.text("media_type"))
                .size(row.number("size"))
                .links(Links.self(path).when(participant.may(Action.DELETE_TOOLBOX_FILE, owner), "delete", "DELETE", path).toMap());
    }
}
