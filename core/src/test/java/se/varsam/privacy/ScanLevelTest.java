package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class ScanLevelTest {

    private static final Set<PersonalDataType> TYPES = PersonalDataType.identifiers();

    /** The standard level passes over bare numbers without asking a rule; the strict level asks every rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter.txt",
                "document/vectors.tsv",
                "finance/payments.tsv",
                "number/lettered.tsv",
                "contact/ip.tsv"
            })
    void passesOverNothingThatTheStrictLevelIsSureOf(String name) throws IOException {
        String text = text(name);

        List<PersonalDataFinding> sure = PersonalDataScanner.of(ScanLevel.STRICT, TYPES).scan(text).stream()
                .filter(finding -> finding.confidence() != Confidence.POSSIBLE)
                .toList();

        assertThat(sure).hasSizeGreaterThan(5);
        assertThat(PersonalDataScanner.of(ScanLevel.STANDARD, TYPES).scan(text)).containsAll(sure);
    }

    @ParameterizedTest
    @EnumSource(ScanLevel.class)
    void reportsNothingLessSureThanItsLevel(ScanLevel level) throws IOException {
        Confidence least = switch (level) {
            case PRECISE -> Confidence.CERTAIN;
            case STANDARD -> Confidence.LIKELY;
            case STRICT -> Confidence.POSSIBLE;
        };

        List<PersonalDataFinding> findings = PersonalDataScanner.of(level).scan(text("letter.txt"));

        assertThat(findings)
                .isNotEmpty()
                .allMatch(finding -> finding.confidence().compareTo(least) <= 0);
    }

    @Test
    void findsMoreTheStricterItIs() throws IOException {
        String text = text("letter.txt");

        assertThat(PersonalDataScanner.of(ScanLevel.PRECISE).scan(text))
                .hasSizeLessThan(PersonalDataScanner.standard().scan(text).size());
        assertThat(PersonalDataScanner.standard().scan(text))
                .hasSizeLessThan(
                        PersonalDataScanner.of(ScanLevel.STRICT).scan(text).size());
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ScanLevelTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("«", "")
                    .replace("»", "");
        }
    }
}
