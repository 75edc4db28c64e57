package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class PersonalDataScannerTest {

    private static final PersonalDataScanner SCANNER =
            PersonalDataScanner.of(ScanLevel.STANDARD, EnumSet.of(PersonalDataType.PERSONNUMMER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900101-0017",
                "900101-0017",
                "199001010017",
                "9001010017",
                "900101+0017",
                "19 900101-0017",
                "1990-01-01-0017",
                "1990.01.01-0017",
                "1 9 9 0 0 1 0 1 0 0 1 7",
                "1990&#48;101&ndash;0017",
                "199001<wbr>01\u20110017",
                "199001**01**-0017",
                "19900101\u00a00017",
                "199001\n01-0017",
                "1990010\n1-0017",
                "19900101 | 0017",
                "900101%2D0017",
                "900101%E2%80%930017",
                "19900101 - 0017",
                "900101\\u002d0017",
                "\uFF11\uFF19\uFF19\uFF10\uFF10\uFF11\uFF10\uFF11\uFF10\uFF10\uFF11\uFF17",
                "\uD835\uDFD7\uD835\uDFD801010017",
                "9\u200B00101-0017"
            })
    void findsThePersonnummerInEverySpelling(String spelling) {
        String text = "Hon har x" + spelling + "x i akten.";

        List<PersonalDataFinding> findings = SCANNER.scan(text);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(PersonalDataType.PERSONNUMMER);
            assertThat(finding.in(text)).hasToString(spelling);
            assertThat(finding.toString()).doesNotContain("0017");
        });
        assertThat(SCANNER.contains(text)).isTrue();
        assertThat(SCANNER.mask(text)).hasSameSizeAs(text).doesNotContain("17");
        assertThat(SCANNER.mask(text, Masking.PLACEHOLDER)).isEqualTo("Hon har x[personnummer]x i akten.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900101-0018",
                "19900132-0017",
                "1990 0101 0017",
                "17900101-0017",
                "1199001010017",
                "1990010100171",
                "0 1 9 9 0 0 1 0 1 0 0 1 7"
            })
    void leavesNearMissesAlone(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
        assertThat(SCANNER.contains(text)).isFalse();
        assertThat(SCANNER.mask(text)).isEqualTo(text);
    }

    @Test
    void findsTheSameHoweverTheTextIsCut() throws IOException {
        String text =
                ("Ärendet rör 19900101-0017, tidigare \uD835\uDFD7\uD835\uDFD801010017. " + "å".repeat(9000)).repeat(4);
        List<PersonalDataFinding> whole = SCANNER.scan(text);
        assertThat(whole).hasSize(8);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int size : new int[] {1, 2, 3, 7, 500, 4096, 20_000}) {
            List<PersonalDataFinding> characters = new ArrayList<>();
            try (PersonalDataStream stream = SCANNER.open(characters::add)) {
                for (int i = 0; i < text.length(); i += size) {
                    stream.append(text.substring(i, Math.min(text.length(), i + size)));
                }
            }
            List<PersonalDataFinding> utf8 = new ArrayList<>();
            try (PersonalDataStream stream = SCANNER.open(utf8::add)) {
                for (int i = 0; i < bytes.length; i += size) {
                    stream.append(ByteBuffer.wrap(bytes, i, Math.min(size, bytes.length - i)));
                }
            }
            assertThat(characters).as("chunks of %d characters", size).isEqualTo(whole);
            assertThat(utf8).as("chunks of %d bytes", size).isEqualTo(whole);
        }
        StringBuilder masked = new StringBuilder();
        assertThat(SCANNER.mask(new StringReader(text), masked, Masking.SAME_LENGTH))
                .isEqualTo(8);
        assertThat(masked).hasToString(SCANNER.mask(text));
    }

    @Test
    void refusesToLookForNothing() {
        assertThatThrownBy(() -> PersonalDataScanner.of(ScanLevel.STANDARD, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void refusesToReadOnWhenClosed() {
        PersonalDataStream stream = SCANNER.open(finding -> {});
        stream.close();
        stream.close();

        assertThatThrownBy(() -> stream.append("mer"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open a new one");
    }
}
