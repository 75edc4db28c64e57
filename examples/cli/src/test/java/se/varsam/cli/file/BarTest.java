package se.varsam.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import se.varsam.cli.terminal.Streams;
import se.varsam.term.Language;

class BarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);

    @Test
    void fillsWithWhatIsDone() {
        Bar bar = new Bar(streams, Language.SWEDISH, true);

        assertThat(bar.text(0, 4)).isEqualTo("[" + " ".repeat(30) + "] 0 av 4");
        assertThat(bar.text(2, 4)).isEqualTo("[" + "#".repeat(15) + " ".repeat(15) + "] 2 av 4");
        assertThat(bar.text(4, 4)).isEqualTo("[" + "#".repeat(30) + "] 4 av 4");
    }

    @Test
    void waitsBeforeItTellsAndIsWipedAway() throws InterruptedException {
        Bar bar = new Bar(streams, Language.ENGLISH, true);

        bar.show(1, 2);
        assertThat(err.size()).isZero();
        Thread.sleep(600);
        bar.show(1, 2);
        assertThat(err.toString(UTF_8)).endsWith("] 1 of 2");
        bar.clear();
        assertThat(err.toString(UTF_8)).endsWith("\r" + " ".repeat(39) + "\r");
    }

    @Test
    void isNotThereUnlessWanted() throws InterruptedException {
        Bar bar = new Bar(streams, Language.ENGLISH, false);

        Thread.sleep(600);
        bar.show(1, 2);
        assertThat(err.size()).isZero();
    }
}
