package se.stegvis.launch;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** A page with the mails that the one-command mode sent to nobody. At the management port, apart from the product; elsewhere it does not exist. */
class SentMails {
    static final String PATH = "/mails-sent";

    void register(@Observes ManagementInterface management) {
        if (RunningStegvis.local != null) {
            management.router().get(PATH).blockingHandler(request -> show(request, RunningStegvis.local));
        }
    }

    private static void show(RoutingContext request, LocalServices services) {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mails</title></head>\n<body><h1>Mails</h1>\n");
        services.sentMails().forEach(mail -> html.append("<article><h2>").append(escaped(mail.subject())).append("</h2><p>To: ").append(escaped(mail.to()))
                .append("</p><pre>").append(linked(mail.text())).append("</pre></article>\n"));
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(html.append("</body></html>\n").toString());
    }

    private static String linked(String text) {
        return escaped(text).replaceAll("(https?://[^\\s&<>\"]+)", "<a href=\"$1\">$1</a>");
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
