package se.stegvis.board;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import se.stegvis.identity.Caller;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/**
 * The boards that are open on this server. Each is an entry here and a connection of the event loop, without a thread of its own. One whose
 * reader does not keep up is ended, and so is each after some minutes: browsers connect again by themselves, and are looked at anew then.
 */
@ApplicationScoped
class OpenBoards {
    /** Proxies on the way close what is silent for a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int UNSENT_AT_MOST = 64;
    private static final long CONNECT_AGAIN_AFTER = 2000;
    private static final OutboundSseEvent OPENED = new OutboundSseEventImpl.BuilderImpl().comment("open").reconnectDelay(CONNECT_AGAIN_AFTER).build();
    private static final OutboundSseEvent STILL_HERE = new OutboundSseEventImpl.BuilderImpl().comment("still here").build();

    private final Set<OpenBoard> boards = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final Duration life;
    private final int perPerson;

    /**
     * @param life how long a stream lasts
     * @param perPerson how many one caller may have open on this server
     */
    OpenBoards(Vertx vertx, @ConfigProperty(name = "stegvis.board.stream-life") Duration life, @ConfigProperty(name = "stegvis.board.streams-per-person") int perPerson) {
        this.vertx = vertx;
        this.life = life;
        this.perPerson = perPerson;
    }

    private record OpenBoard(String caller, String municipalityCode, UUID departmentId, MultiEmitter<? super OutboundSseEvent> reader) {}

    void begin(@Observes StartupEvent start) {
        vertx.setPeriodic(HEARTBEAT.toMillis(), beat -> boards.forEach(board -> board.reader().emit(STILL_HERE)));
        // NB: before it tells anybody that it ends, Quarkus waits for all requests to be over.
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "boards"));
    }

    /** Changes of a department and all below it, from now on. Too many open already: 429. */
    Multi<OutboundSseEvent> changes(Caller caller, UUID departmentId) {
        if (boards.stream().filter(board -> board.caller().equals(caller.key())).count() >= perPerson) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(reader -> add(new OpenBoard(caller.key(), caller.municipalityCode(), departmentId, reader)), UNSENT_AT_MOST)
                .onFailure().recoverWithCompletion();
    }

    private void add(OpenBoard board) {
        boards.add(board);
        var end = vertx.setTimer(life.toMillis(), over -> board.reader().complete());
        board.reader().onTermination(() -> {
            boards.remove(board);
            vertx.cancelTimer(end);
        });
        board.reader().emit(OPENED);
    }

    void tell(BoardChange change) {
        var event = new OutboundSseEventImpl.BuilderImpl().name("change").data("{\"suggestionId\": \"" + change.suggestionId() + "\"}").build();
        for (var board : boards) {
            if (board.municipalityCode().equals(change.municipalityCode()) && change.departments().contains(board.departmentId())) {
                board.reader().emit(event);
            }
        }
    }

    /** After a time in which changes may have gone unheard: who connects again reads the whole board again. */
    void endAll() {
        boards.forEach(board -> board.reader().complete());
    }
}
