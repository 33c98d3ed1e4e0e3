package se.stegvis.collaboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.CreateNetworkMeetingRequest;
import se.stegvis.api.model.MeetingKind;
import se.stegvis.api.model.NetworkMeeting;
import se.stegvis.api.model.UpdateNetworkMeetingRequest;
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

/** Meetings of a network, with agenda and notes. The coordinator writes them, all who take part read them. */
@ApplicationScoped
public class Meetings {
    private static final Sql COLUMNS = new Sql("t.id, t.kind, t.title, t.starts_at, t.place, t.agenda, t.notes, t.version");
    private static final Order LATEST_FIRST = Order.descending("start", Key.instant("t.starts_at"), Key.id("t.id"));

    private final TenantQueries queries;

    Meetings(TenantQueries queries) {
        this.queries = queries;
    }

    static String path(Participant participant, UUID id) {
        return participant.path("/meetings/" + id);
    }

    Page<NetworkMeeting> list(Participant participant, PageRequest request) {
        var from = new Sql("FROM network_meeting t WHERE t.network_id = ?", participant.networkId());
        return new KeysetQuery<>(COLUMNS, from, LATEST_FIRST, row -> meeting(row, participant), Meetings::keys)
                .page(queries, participant.tenant(), request)
                .map(Versioned::resource);
    }

    Versioned<NetworkMeeting> require(Participant participant, UUID id) {
        var sql = new Sql("SELECT")
                .append(COLUMNS)
                .append("FROM network_meeting t WHERE t.network_id = ? AND t.id = ?", participant.networkId(), id);
        return queries.find(participant.tenant(), sql, row -> meeting(row, participant)).orElseThrow(ProblemException::notFound);
    }

    public Versioned<NetworkMeeting> add(Participant participant, CreateNetworkMeetingRequest request) {
        participant.require(Action.CREATE_NETWORK_MEETING);
        var id = Ids.next();
        queries.update(participant.tenant(), new Sql("""
                INSERT INTO network_meeting (id, network_id, kind, title, starts_at, place, agenda, notes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                id, participant.networkId(), request.getKind(), request.getTitle(), request.getStartsAt(), request.getPlace(), request.getAgenda(),
                request.getNotes()));
        return require(participant, id);
    }

    Versioned<NetworkMeeting> change(Participant participant, UUID id, int version, UpdateNetworkMeetingRequest request) {
        require(participant, id);
        participant.require(Action.UPDATE_NETWORK_MEETING);
        queries.updateCurrent(participant.tenant(), new Sql("""
                UPDATE network_meeting
                SET kind = ?, title = ?, starts_at = ?, place = ?, agenda = ?, notes = ?, version = version + 1
                WHERE network_id = ? AND id = ? AND version = ?""",
                request.getKind(), request.getTitle(), request.getStartsAt(), request.getPlace(), request.getAgenda(), request.getNotes(),
                participant.networkId(), id, version));
        return require(participant, id);
    }

    void remove(Participant participant, UUID id, int version) {
        require(participant, id);
        participant.require(Action.DELETE_NETWORK_MEETING);
        queries.updateCurrent(participant.tenant(), new Sql(
                "DELETE FROM network_meeting WHERE network_id = ? AND id = ? AND version = ?", participant.networkId(), id, version));
    }

    private static List<String> keys(Versioned<NetworkMeeting> meeting) {
        return List.of(meeting.resource().getStartsAt().toString(), meeting.resource().getId().toString());
    }

    private static Versioned<NetworkMeeting> meeting(Row row, Participant participant) throws SQLException {
        var path = path(participant, row.id("id"));
        var meeting = new NetworkMeeting()
                .id(row.id("id"))
                .kind(row.value("kind", MeetingKind::valueOf))
                .title(row.text("title"))
                .startsAt(row.instant("starts_at"))
                .place(row.text("place"))
                .agenda(row.text("agenda"))
                .notes(row.text("notes"))
                .links(Links.self(path)
                        .when(participant.may(Action.UPDATE_NETWORK_MEETING), "update", "PUT", path)
                        .when(participant.may(Action.DELETE_NETWORK_MEETING), "delete", "DELETE", path)
                        .toMap());
        return new Versioned<>(meeting, row.number("version"));
    }
}
