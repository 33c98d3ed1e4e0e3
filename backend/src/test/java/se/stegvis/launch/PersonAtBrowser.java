package se.stegvis.launch;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies and sends forms.
 * The JDK's own cookie store is not used, because it withholds secure cookies from http://localhost where browsers send them.
 */
final class PersonAtBrowser {

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(URI address, String... headers) {
        return send(request(address, headers).GET());
    }

    HttpResponse<String> post(URI address, String body, String... headers) {
        return send(request(address, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> submit(URI page, Document document, Map<String, String> typed) {
        var form = document.selectFirst("form");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(typed);
        return send(request(page.resolve(form.attr("action")), "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** The whole way: our door, the provider's form, the callback. Gives the answer of the callback. */
    HttpResponse<String> signIn(PackagedProduct product, String account, String to) {
        var toProvider = get(product.address("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        var page = get(location(toProvider));
        var back = submit(page.uri(), Jsoup.parse(page.body(), page.uri().toString()), Map.of("username", account, "password", "stegvis"));
        return get(location(back));
    }

    static URI location(HttpResponse<?> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow(() ->
                new AssertionError("No redirect but " + answer.statusCode() + " from " + answer.uri() + ": " + answer.body())));
    }

    private HttpRequest.Builder request(URI address, String... headers) {
        var builder = HttpRequest.newBuilder(address).header("Accept", "text/html,application/json;q=0.9").header("Accept-Language", "sv");
        for (int index = 0; index < headers.length; index += 2) {
            builder.setHeader(headers[index], headers[index + 1]);
        }
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
