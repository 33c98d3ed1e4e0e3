package se.stegvis.board;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import se.stegvis.api.BoardApi;
import se.stegvis.api.model.Board;
import se.stegvis.api.model.DepartmentReference;
import se.stegvis.department.Departments;
import se.stegvis.department.Departments.Place;
import se.stegvis.identity.Action;
import se.stegvis.identity.CurrentCaller;
import se.stegvis.platform.http.Exchange;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.suggestion.BoardColumns;

/** The board of a unit over HTTP, once and as a stream of its changes. */
class BoardResource implements BoardApi {
    private final CurrentCaller caller;
    private final Departments departments;
    private final BoardColumns columns;
    private final OpenBoards open;
    private final Exchange exchange;

    BoardResource(CurrentCaller caller, Departments departments, BoardColumns columns, OpenBoards open, Exchange exchange) {
        this.caller = caller;
        this.departments = departments;
        this.columns = columns;
        this.open = open;
        this.exchange = exchange;
    }

    @Override
    public Response getBoard(String municipalityCode, UUID departmentId, Boolean includeUnits, Integer doneWithinDays, String q) {
        var place = require(municipalityCode, departmentId);
        var path = "/municipalities/" + municipalityCode + "/departments/" + departmentId;
        return exchange.answers().ok(new Board()
                .department(new DepartmentReference().id(place.id()).name(place.name()))
                .columns(columns.of(caller.get(), departmentId, includeUnits, doneWithinDays, q))
                .links(Links.self(path + "/board")
                        .add("changes", "GET", path + "/board-changes")
                        .when(!place.closed() && caller.get().mayAnywhere(Action.CREATE_SUGGESTION), "suggest", "POST",
                                "/municipalities/" + municipalityCode + "/suggestions")
                        .toMap()));
    }

    @Override
    public Multi<OutboundSseEvent> streamBoardChanges(String municipalityCode, UUID departmentId) {
        require(municipalityCode, departmentId);
        var changes = open.changes(caller.get(), departmentId);
        exchange.answers().beginStream();
        return changes;
    }

    private Place require(String municipalityCode, UUID departmentId) {
        return departments.find(municipalityCode, departmentId).orElseThrow(ProblemException::notFound);
    }
}
