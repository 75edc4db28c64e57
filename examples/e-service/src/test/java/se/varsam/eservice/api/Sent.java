package se.varsam.eservice.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Requests as another program sends them, over a real connection. */
final class Sent {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    Sent(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return text(signedIn(path).GET().build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return text(signedIn(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build());
    }

    HttpResponse<String> post(String path, byte[] body) {
        return text(file(path, BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return text(signedIn(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<byte[]> download(String path, byte[] body) {
        return download(path, "application/octet-stream", body);
    }

    HttpResponse<byte[]> download(String path, String type, byte[] body) {
        HttpRequest request = signedIn(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return sent(() -> CLIENT.send(request, BodyHandlers.ofByteArray()));
    }

    /** Sends a body whose length is not told. */
    HttpResponse<String> stream(String path, BodyPublisher body) {
        return text(file(path, body));
    }

    /** Sends a request of any method and account. */
    HttpResponse<String> as(String account, String method, String path, String... headers) {
        HttpRequest.Builder request = at(path).method(method, BodyPublishers.ofString("x"));
        if (!account.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)));
        }
        return text((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest file(String path, BodyPublisher body) {
        return signedIn(path)
                .header("Content-Type", "application/octet-stream")
                .POST(body)
                .build();
    }

    private HttpRequest.Builder signedIn(String path) {
        String account = Base64.getEncoder().encodeToString("asta:varsam".getBytes(UTF_8));
        return at(path).header("Authorization", "Basic " + account);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> text(HttpRequest request) {
        return sent(() -> CLIENT.send(request, BodyHandlers.ofString(UTF_8)));
    }

    private static <T> T sent(Sending<T> sending) {
        try {
            return sending.send();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private interface Sending<T> {
        T send() throws IOException, InterruptedException;
    }
}
