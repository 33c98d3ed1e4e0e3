package se.stegvis.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** For those who wait for mails a night passes within seconds: what is gathered for the morning becomes a day older. */
final class PassingNights implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PassingNights.class);
    /** NB: only for whom nothing more has come for a while, so that what a test does together comes in one mail. */
    private static final String NIGHT = """
            WITH slept AS (
                UPDATE mail_item i SET created_at = created_at - interval '1 day'
                WHERE created_at > now() - interval '1 day'
                AND NOT EXISTS (SELECT 1 FROM mail_item n WHERE n.person_id = i.person_id AND n.created_at > now() - interval '10 seconds')
                RETURNING person_id
            )
            UPDATE mail_round SET digest_at = digest_at - interval '1 day' WHERE digest_at > now() - interval '1 day' AND person_id IN (SELECT person_id FROM slept)""";
    private static final int SECONDS = 3;

    private final ScheduledExecutorService nights = Executors.newSingleThreadScheduledExecutor();
    private final PackagedProduct product;

    private PassingNights(PackagedProduct product) {
        this.product = product;
    }

    static PassingNights over(PackagedProduct product) {
        var passing = new PassingNights(product);
        passing.nights.scheduleWithFixedDelay(passing::pass, SECONDS, SECONDS, TimeUnit.SECONDS);
        return passing;
    }

    private void pass() {
        var database = "jdbc:postgresql://127.0.0.1:" + product.postgresPort() + "/stegvis";
        try (var connection = DriverManager.getConnection(database, "postgres", product.secret("postgres")); var statement = connection.createStatement()) {
            statement.execute(NIGHT);
        } catch (SQLException failed) {
            // The next one may pass; a test that waits for a mail says that it did not come.
            LOG.warn("A night did not pass", failed);
        }
    }

    @Override
    public void close() {
        nights.shutdownNow();
    }
}
