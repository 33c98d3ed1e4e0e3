package se.stegvis.notification;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.stegvis.api.model.Language;
import se.stegvis.notification.WaitingMails.Due;
import se.stegvis.notification.WaitingMails.Item;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.PublicAddress;

/**
 * A mail as text and as HTML, in the reader's language, by unit. What people wrote is in it as plain text only: no name of who did it,
 * no picture, nothing that is fetched when it is opened.
 */
@ApplicationScoped
class MailWriting {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int LONGEST_TITLE = 120;

    private final MailSettings settings;
    private final MailTickets tickets;
    private final PublicAddress address;

    MailWriting(MailSettings settings, MailTickets tickets, PublicAddress address) {
        this.settings = settings;
        this.tickets = tickets;
        this.address = address;
    }

    Mail write(Due due) {
        var words = new Words(due.language());
        var ticket = tickets.of(due.municipalityCode(), due.personId());
        var subject = due.items().size() == 1 ? sentence(words, due.items().get(0)) : words.get("subject", due.items().size());
        var units = due.items().stream().collect(Collectors.groupingBy(
                item -> item.unit() == null ? words.get("other") : oneLine(item.unit()), LinkedHashMap::new, Collectors.toList()));
        var mail = new Mail()
                .setFrom(settings.sender().orElseThrow())
                .addTo(due.address())
                .setSubject(subject)
                .setText(text(words, subject, units, ticket))
                .setHtml(html(words, due.language(), subject, units, ticket));
        // One click ends them, without a page in between (RFC 8058).
        mail.addHeader("List-Unsubscribe", "<" + address.of(Links.BASE + "/mail-unsubscriptions/" + ticket) + ">");
        mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.addHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private String text(Words words, String subject, Map<String, List<Item>> units, String ticket) {
        var text = new StringBuilder(subject).append("\n");
        units.forEach((unit, items) -> {
            text.append("\n").append(unit).append("\n");
            items.forEach(item -> text.append("- ").append(sentence(words, item)).append("\n  ").append(link(item)).append("\n"));
        });
        return text.append("\n--\n").append(words.get("why")).append("\n")
                .append(words.get("choose")).append(": ").append(choices()).append("\n")
                .append(words.get("end")).append(": ").append(end(ticket)).append("\n")
                .toString();
    }

    private String html(Words words, Language language, String subject, Map<String, List<Item>> units, String ticket) {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language).append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>").append(escaped(subject)).append("</title></head>\n")
                .append("<body style=\"font-family: sans-serif; font-size: 1rem; line-height: 1.5; max-width: 40em\">\n<h1 style=\"font-size: 1.4rem\">")
                .append(escaped(subject)).append("</h1>\n");
        units.forEach((unit, items) -> {
            html.append("<h2 style=\"font-size: 1.15rem\">").append(escaped(unit)).append("</h2>\n<ul>\n");
            items.forEach(item -> html.append("<li><a href=\"").append(escaped(link(item))).append("\">").append(escaped(title(item))).append("</a> ")
                    .append(escaped(words.of(item))).append("</li>\n"));
            html.append("</ul>\n");
        });
        return html.append("<p>").append(escaped(words.get("why"))).append("</p>\n<p><a href=\"").append(escaped(choices())).append("\">")
                .append(escaped(words.get("choose"))).append("</a></p>\n<p><a href=\"").append(escaped(end(ticket))).append("\">")
                .append(escaped(words.get("end"))).append("</a></p>\n</body></html>\n").toString();
    }

    private String link(Item item) {
        return address.of(item.suggestionId() == null ? "/notifications" : "/suggestions/" + item.suggestionId());
    }

    private String choices() {
        return address.of("/notifications/settings");
    }

    private String end(String ticket) {
        return address.of("/mails/" + ticket);
    }

    private static String sentence(Words words, Item item) {
        return title(item) + " " + words.of(item);
    }

    private static String title(Item item) {
        var title = oneLine(item.title());
        var shortened = title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        return "”" + shortened + "”";
    }

    /** Without line breaks and other control characters, which could begin a header of their own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Texts of mails in a language. */
    private static final class Words {
        private final ResourceBundle bundle;

        Words(Language language) {
            bundle = ResourceBundle.getBundle("texts.mails", Locale.forLanguageTag(language.toString()), NO_FALLBACK);
        }

        String get(String key, Object... arguments) {
            return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
        }

        String of(Item item) {
            return item.type() == null ? get("matter." + item.kind()) : get("event." + item.type());
        }
    }
}
