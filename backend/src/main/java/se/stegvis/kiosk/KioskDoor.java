package se.stegvis.kiosk;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.RequestBudget;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemType;

/** Lets devices in: by a cookie that no script reads and that goes to these addresses only, against CSRF as the session cookie. */
@RequestScoped
class KioskDoor {
    private static final String COOKIE = "stegvis_kiosk";
    private static final String PATH = Links.BASE + "/kiosk-sessions";
    /** As long as browsers keep a cookie at most. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final HttpServerRequest request;
    private final Devices devices;
    private final RequestBudget budget;

    KioskDoor(HttpServerRequest request, Devices devices, RequestBudget budget) {
        this.request = request;
        this.devices = devices;
        this.budget = budget;
    }

    Devices.Paired pair(String code, String idempotencyKey) {
        budget.spendAttempt("at " + request.remoteAddress().hostAddress());
        return devices.pair(code, idempotencyKey);
    }

    /** The device that asks; who is none: 404. */
    Device require() {
        return find().orElseThrow(ProblemException::notFound);
    }

    /** As {@link #require}, for what changes something: only from our page. */
    Device requireOwnPage() {
        var device = require();
        requireOurPage();
        return device;
    }

    /** Ends the session, if there is one. */
    void leave() {
        find().ifPresent(device -> {
            requireOurPage();
            devices.end(device);
        });
    }

    NewCookie cookie(String token) {
        return cookie(token, (int) KEPT.toSeconds());
    }

    NewCookie noCookie() {
        return cookie("", 0);
    }

    private Optional<Device> find() {
        var cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : devices.find(cookie.getValue());
    }

    private void requireOurPage() {
        if (!"1".equals(request.getHeader("X-Stegvis-Request"))) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_FROM_OUR_PAGE);
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path(PATH).maxAge(seconds).httpOnly(true).secure(true).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
