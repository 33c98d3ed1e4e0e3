package se.stegvis.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values of the field Content-Disposition (RFC 6266). */
final class ContentDisposition {
    private ContentDisposition() {}

    /** To be shown; whoever saves it gets that name, of letters, digits and hyphens alone. */
    static String inline(String name) {
        return "inline; filename=\"" + name + "\"";
    }

    /** To be saved under that name; who does not read the second form gets a name in ASCII. */
    static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
