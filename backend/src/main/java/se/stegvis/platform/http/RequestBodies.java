package se.stegvis.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a request's body may come: with an end that every server on the way sees in the same place, and without standing still. */
class RequestBodies {
    /** After the headers that every answer has (1000), before anything that reads. */
    private static final int BEFORE_READING = 900;
    /** After Quarkus has said how much may be read, which for most is less. */
    private static final int BEFORE_READING_LESS = 1;
    private static final int MOST_LOOKS = 20;

    private final long pause;
    private final Limits limits;

    /** @param pause between two looks at what has arrived; twice this must be shorter than HTTP's read time-out, which closes without a word */
    RequestBodies(@ConfigProperty(name = "stegvis.limits.body-pause") Duration pause, Limits limits) {
        this.pause = pause.toMillis();
        this.limits = limits;
    }

    /** How large a body may be. Quarkus itself would refuse what is larger still, without a word. */
    @ConfigMapping(prefix = "stegvis.bodies")
    interface Limits {
        MemorySize limit();

        MemorySize largeLimit();

        /** Where the larger limit holds: a regular expression. */
        Pattern largeAddress();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_READING);
        filters.register(this::limit, BEFORE_READING_LESS);
    }

    /** For a body that comes without saying how long it is; whoever takes a large one counts while reading. */
    private void limit(RoutingContext request) {
        if (!isLargeAllowed(request)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limits.limit().asLongValue());
        }
        request.next();
    }

    private boolean isLargeAllowed(RoutingContext request) {
        return limits.largeAddress().matcher(request.request().path()).matches();
    }

    private long largest(RoutingContext request) {
        return (isLargeAllowed(request) ? limits.largeLimit() : limits.limit()).asLongValue();
    }

    private void watch(RoutingContext request) {
        var coding = request.request().getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase(HttpHeaders.CHUNKED.toString())) {
            refuse(request, 400);
            return;
        }
        if (announced(request) > largest(request)) {
            // What comes is let fall, up to its end: who is cut off while sending does not get to read why.
            request.request().resume();
            request.fail(413);
            return;
        }
        if (coding != null || request.request().headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            var timer = request.vertx().setPeriodic(pause, new Progress(request, announced(request))::check);
            request.addEndHandler(ended -> request.vertx().cancelTimer(timer));
        }
        request.next();
    }

    /** NB: Vert.x has refused a length that is no number before. */
    private static long announced(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void refuse(RoutingContext request, int status) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.addEndHandler(answered -> request.request().connection().close());
        request.fail(status);
    }

    /** How far the reading of one request has come. */
    private static final class Progress {
        private final RoutingContext request;
        private final long announced;
        private long seen = -1;
        private int looks;

        Progress(RoutingContext request, long announced) {
            this.request = request;
            this.announced = announced;
        }

        void check(long timer) {
            var arrived = request.request().bytesRead();
            looks++;
            // Where nothing was read it may be us who have not come to reading; a client that sends nothing meets HTTP's read time-out.
            var complete = announced > 0 && arrived >= announced;
            if (complete || request.request().isEnded() || request.response().headWritten()) {
                request.vertx().cancelTimer(timer);
            } else if (arrived > 0 && (arrived == seen || looks > MOST_LOOKS)) {
                request.vertx().cancelTimer(timer);
                refuse(request, 408);
            }
            seen = arrived;
        }
    }
}
