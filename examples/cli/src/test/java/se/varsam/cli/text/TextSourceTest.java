package se.varsam.cli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.terminal.Progress;
import se.varsam.term.Language;

class TextSourceTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 70_000})
    void decodesWhateverTheBytesAreCutInto(int piece) throws IOException {
        byte[] bytes = "a å € 😀 \u0000\n".repeat(200).getBytes(UTF_8);

        try (TextSource source = new TextSource("t", inPieces(bytes, piece), read -> {})) {
            assertThat(all(source)).isEqualTo(new String(bytes, UTF_8));
            assertThat(source.malformed()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 70_000})
    void replacesWhatIsMalformedAsTheJdkDoes(int piece) throws IOException {
        byte[] bytes = {'a', (byte) 0xE5, 'b', (byte) 0xF0, (byte) 0x9F, 'c', (byte) 0xC0, (byte) 0x80, (byte) 0xE2};

        try (TextSource source = new TextSource("t", inPieces(bytes, piece), read -> {})) {
            String expected = new String(bytes, UTF_8);
            assertThat(all(source)).isEqualTo(expected);
            assertThat(source.malformed())
                    .isEqualTo(expected.chars().filter(c -> c == '\uFFFD').count());
        }
    }

    @Test
    void knowsTheLineOfEveryPlaceInOrder() {
        String text = "a\n\nbc\r\n" + "d\n".repeat(1_000) + "slut";
        Lines lines = new Lines();
        lines.append(text.toCharArray(), 0, text.length());

        long line = 1;
        long column = 1;
        for (int place = 0; place < text.length(); place++) {
            assertThat(lines.at(place)).isEqualTo(new Lines.Position(line, column));
            boolean ends = text.charAt(place) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    @Test
    void tellsItsProgressEveryOtherSecond() {
        StringWriter told = new StringWriter();
        Progress file = new Progress(new PrintWriter(told), "stor.txt", 200_000_000, Language.SWEDISH, 0);
        Progress pipe = new Progress(new PrintWriter(told), "stdin", 0, Language.ENGLISH, 0);

        file.at(50_000_000, Progress.INTERVAL - 1);
        file.at(100_000_000, Progress.INTERVAL);
        file.at(110_000_000, Progress.INTERVAL + 1);
        pipe.at(3_000_000, 2 * Progress.INTERVAL);

        assertThat(told).hasToString("varsam: stor.txt: 100 av 200 MB lästa (50 %)\nvarsam: stdin: 3 MB read\n");
    }

    private static String all(TextSource source) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[64];
        for (int count = source.read(chunk); count >= 0; count = source.read(chunk)) {
            text.append(CharBuffer.wrap(chunk, 0, count));
        }
        return text.toString();
    }

    private static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                return super.read(target, from, Math.min(count, piece));
            }
        };
    }
}
