package se.stegvis.board;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears of the changes that any server announces, on one connection beside the pool. The program starts and works without it; while the
 * database is away it tries again and again.
 */
@ApplicationScoped
class ListeningToChanges {
    private static final Logger LOG = Logger.getLogger(ListeningToChanges.class);
    private static final Duration LISTENING = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int SECONDS_FOR_A_SIGN_OF_LIFE = 3;

    private final OpenBoards boards;
    private final String url;
    private final Properties properties = new Properties();
    private final Thread thread = new Thread(this::listen, "board-changes");
    private volatile boolean over;

    ListeningToChanges(OpenBoards boards, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.boards = boards;
        this.url = url;
        user.ifPresent(name -> properties.put("user", name));
        password.ifPresent(secret -> properties.put("password", secret));
        properties.put("ApplicationName", "stegvis-board");
        properties.put("connectTimeout", "2");
        properties.put("socketTimeout", "5");
        thread.setDaemon(true);
    }

    void begin(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent end) {
        over = true;
        thread.interrupt();
    }

    private void listen() {
        while (!over) {
            try (var connection = DriverManager.getConnection(url, properties)) {
                listenOn(connection);
            } catch (SQLException | RuntimeException away) {
                LOG.debug("Boards hear of no changes", away);
            }
            pause();
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + BoardChange.CHANNEL);
        }
        boards.endAll();
        var postgres = connection.unwrap(PGConnection.class);
        while (!over) {
            var heard = postgres.getNotifications((int) LISTENING.toMillis());
            if (heard == null || heard.length == 0) {
                if (!connection.isValid(SECONDS_FOR_A_SIGN_OF_LIFE)) {
                    return;
                }
                continue;
            }
            for (var one : heard) {
                BoardChange.read(one.getParameter()).ifPresent(boards::tell);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
