package se.stegvis.testing;

import io.restassured.http.ContentType;
import org.eclipse.microprofile.config.ConfigProvider;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import static se.stegvis.testing.Api.expect;

/** How people are told, and the links in their mails. */
public final class Mails {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Mails() {}

    /** The ticket of a person's mails, as only who knows the key can write it. */
    public static String ticket(Town town, Person person) {
        var words = BASE64.encodeToString((town.code + "/" + town.id(person)).getBytes(StandardCharsets.UTF_8));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ConfigProvider.getConfig().getValue("stegvis.mails.key", String.class).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return words + BASE64.encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As after a sign-in that gave the address. */
    public static void reaches(Town town, Person person, String address) {
        Database.update("UPDATE person SET mail_address = ? WHERE id = ?", address, town.id(person));
    }

    public static void chooses(Town town, Person person, String topic, boolean inApp, String mail) {
        var path = town.path("/notification-settings");
        expect(200, Api.as(person).header("If-Match", Api.etag(person, path)).contentType(ContentType.JSON)
                .body(Map.of("topics", List.of(Map.of("topic", topic, "inApp", inApp, "mail", mail)))).put(path));
    }
}
