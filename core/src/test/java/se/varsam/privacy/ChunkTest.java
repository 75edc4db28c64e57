package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/** What is found does not depend on where a stream is cut. */
class ChunkTest {

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STRICT);

    private static final String LETTER = letter();

    @Test
    void findsEveryGroupOfTypesInTheLetter() {
        Set<PersonalDataType> types =
                SCANNER.scan(LETTER).stream().map(PersonalDataFinding::type).collect(Collectors.toSet());

        assertThat(types).hasSizeGreaterThan(20);
    }

    @Test
    void findsTheSameWhereverTheLetterIsCutInTwo() {
        List<PersonalDataFinding> whole = SCANNER.scan(LETTER);
        for (int cut = 0; cut <= LETTER.length(); cut++) {
            List<PersonalDataFinding> found = new ArrayList<>();
            try (PersonalDataStream stream = SCANNER.open(found::add)) {
                stream.append(LETTER.substring(0, cut));
                stream.append(LETTER.substring(cut));
            }
            assertThat(found).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    @Test
    void findsTheSameWhereverTheBytesOfTheLetterAreCutInTwo() {
        List<PersonalDataFinding> whole = SCANNER.scan(LETTER);
        byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            List<PersonalDataFinding> found = new ArrayList<>();
            try (PersonalDataStream stream = SCANNER.open(found::add)) {
                stream.append(ByteBuffer.wrap(bytes, 0, cut));
                stream.append(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
            }
            assertThat(found).as("cut at byte %d", cut).isEqualTo(whole);
        }
    }

    /** Longer than the scan's window, so that the window slides as well. */
    @Property(tries = 60)
    void findsTheSameInAnyChunksOfALongText(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int longest)
            throws IOException {
        Random random = new Random(seed);
        String text = shuffled(random);
        List<PersonalDataFinding> whole = SCANNER.scan(text);
        List<PersonalDataFinding> found = new ArrayList<>();
        try (PersonalDataStream stream = SCANNER.open(found::add)) {
            for (int i = 0; i < text.length(); ) {
                int end = Math.min(text.length(), i + random.nextInt(longest + 1));
                stream.append(CharBuffer.wrap(text, i, end));
                i = end;
            }
        }

        assertThat(found).isEqualTo(whole);
        assertThat(whole).isSortedAccordingTo((a, b) -> Long.compare(a.start(), b.start()));
        StringBuilder masked = new StringBuilder();
        assertThat(SCANNER.mask(new StringReader(text), masked, Masking.PLACEHOLDER))
                .isEqualTo(whole.size());
        assertThat(masked).hasToString(SCANNER.mask(text, Masking.PLACEHOLDER));
        assertThat(SCANNER.contains(text)).isEqualTo(!whole.isEmpty());
    }

    /** Pieces of the letter in any order, some cut short, some far apart. */
    private static String shuffled(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 40_000) {
            int start = random.nextInt(LETTER.length());
            text.append(LETTER, start, Math.min(LETTER.length(), start + random.nextInt(400)));
            if (random.nextInt(20) == 0) {
                text.append("lorem ipsum ".repeat(random.nextInt(400)));
            }
        }
        return text.toString();
    }

    private static String letter() {
        try (InputStream in = ChunkTest.class.getResourceAsStream("letter.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
