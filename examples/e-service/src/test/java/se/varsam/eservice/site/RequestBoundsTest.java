package se.varsam.eservice.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.eservice.KontaktcenterTest;

/** Over HTTP, for it is the server that reads what is sent. */
@KontaktcenterTest
class RequestBoundsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final String BOUNDARY = "between-the-parts";

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void signIn() throws Exception {
        String token = token(get("/login").body());
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=asta&password=varsam&_csrf=" + URLEncoder.encode(token, US_ASCII))));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void answersAFileThatIsTooLargeWith413AndNoTrace() throws Exception {
        HttpResponse<String> answer = upload(30_000);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    @Test
    void takesAFileThatIsNotTooLarge() throws Exception {
        HttpResponse<String> answer = upload(10_000);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"label-error\"");
    }

    @Test
    void answersAFormThatIsCutOffWith400() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/bild"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"fi")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Det som skickades går inte att läsa. Börja om från första sidan. Inget har ändrats.")
                .doesNotContain("Felet är vårt");
    }

    private HttpResponse<String> upload(int size) throws IOException, InterruptedException {
        String form = field("_csrf", token(get("/bild").body()))
                + field("municipality", "soderkoping")
                + field("tool", "firefly")
                + field("part", "GENERATED")
                + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
                + "\0".repeat(size) + "\r\n--" + BOUNDARY + "--\r\n";
        return send(HttpRequest.newBuilder(at("/bild"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(form, US_ASCII)));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
