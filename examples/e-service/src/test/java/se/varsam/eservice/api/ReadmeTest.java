package se.varsam.eservice.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.eservice.KontaktcenterTest;

/** The calls of README.md, sent as they stand there. */
@KontaktcenterTest
class ReadmeTest {

    private static final Pattern CALL = Pattern.compile(
            "curl -u asta:varsam -H 'Content-Type: ([^']+)' '?http://localhost:8080([^' ]+)'? --data(?:-binary)? ('[^']*'|@\\S+)");

    private Sent sent = new Sent(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    /**
     * A call.
     *
     * @param path where to
     * @param type of the body
     * @param body quoted, or the name of a file
     */
    record Call(String path, String type, String body) {

        byte[] sent() throws IOException {
            return body.startsWith("@")
                    ? picture()
                    : body.substring(1, body.length() - 1).getBytes(UTF_8);
        }

        private static byte[] picture() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void succeedsAsItStandsInTheReadme(Call call) throws IOException {
        HttpResponse<byte[]> answer = sent.download(call.path(), call.type(), call.sent());
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
    }

    @Test
    void readsEveryCall() throws IOException {
        assertThat(calls()).hasSize((int) Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("curl"))
                .count());
        assertThat(calls().stream().map(each -> each.path().replaceAll("\\?.*", "")))
                .containsExactly("/api/assess", "/api/scan", "/api/triage", "/api/label", "/api/inspect");
    }

    static List<Call> calls() throws IOException {
        return CALL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> new Call(found.group(2), found.group(1), found.group(3)))
                .toList();
    }
}
