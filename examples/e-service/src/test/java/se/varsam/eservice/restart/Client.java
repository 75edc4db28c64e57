package se.varsam.eservice.restart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in on the pages, and may call the API too. */
final class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI service;
    private final String name;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private Client(URI service, String name) {
        this.service = service;
        this.name = name;
    }

    static Client signedIn(Service service, String name) throws IOException {
        Client client = new Client(service.address(), name);
        client.token = token(client.get("/login"));
        HttpResponse<String> answer = client.form("/login", Map.of("username", name, "password", "varsam"));
        if (answer.statusCode() != 302 || location(answer).contains("error")) {
            throw new AssertionError("could not sign in: " + answer.statusCode());
        }
        client.token = token(client.get("/arenden"));
        return client;
    }

    HttpResponse<String> get(String path) throws IOException {
        return sent(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    HttpResponse<String> form(String path, Map<String, String> fields) throws IOException {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", token);
        String body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(joining("&"));
        return sent(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> api(String path, String type, String body) throws IOException {
        String account = Base64.getEncoder().encodeToString((name + ":varsam").getBytes(UTF_8));
        return sent(HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** {@return where a page leads on to, as a path} */
    static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String token(HttpResponse<String> page) {
        Matcher field = TOKEN.matcher(page.body());
        if (!field.find()) {
            throw new AssertionError("no token in a page with status " + page.statusCode());
        }
        return field.group(1);
    }
}
