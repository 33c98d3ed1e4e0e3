package se.stegvis.picture;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stegvis.municipality.DrawingLogos;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/** Takes what is sent and draws it anew. So many at a time: more would be a disk full of files that wait. */
@ApplicationScoped
class ReceivingPictures implements DrawingLogos {
    private static final int MOST_AT_ONCE = 16;
    private static final long MOST_BYTES_OF_LOGO = 1_000_000;

    private final DrawingAnew drawing;
    private final long mostBytes;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    ReceivingPictures(DrawingAnew drawing, @ConfigProperty(name = "stegvis.bodies.large-limit") MemorySize mostBytes) {
        this.drawing = drawing;
        this.mostBytes = mostBytes.asLongValue();
    }

    /**
     * A picture as it came.
     *
     * @param digest of the file that was sent
     */
    record Received(String digest, DrawnPicture picture) {}

    Received receive(InputStream body) {
        return receive(body, mostBytes, file -> new Received(file.digest(), drawing.draw(file.path())));
    }

    @Override
    public byte[] draw(InputStream sent) {
        return receive(sent, MOST_BYTES_OF_LOGO, file -> drawing.drawLogo(file.path()));
    }

    private <T> T receive(InputStream body, long most, Function<ReceivedFile, T> drawn) {
        if (!places.tryAcquire()) {
            ReceivedFile.letFall(body);
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        try (var file = ReceivedFile.of(body, most)) {
            return drawn.apply(file);
        } finally {
            places.release();
        }
    }
}
