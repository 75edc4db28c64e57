package se.varsam.privacy.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;

class MisreadNumberTest {

    private static final Set<PersonalDataType> TYPES =
            Set.of(PersonalDataType.PERSONNUMMER, PersonalDataType.SAMORDNINGSNUMMER);
    private static final PersonalDataScanner STANDARD = PersonalDataScanner.of(ScanLevel.STANDARD, TYPES);
    private static final PersonalDataScanner STRICT = PersonalDataScanner.of(ScanLevel.STRICT, TYPES);
    private static final String[] READINGS = {"OoDQ", "lI|i", "Z", "", "", "Ss", "G", "", "B", ""};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l99O0101-0017",
                "I9900101-0017",
                "|9900101-0017",
                "I99O0101 0O17",
                "199oDIO1-0017",
                "9OO101-0O17",
                "9001O1-0017",
                "900101-00l7",
                "1990-O1-O1-0017",
                "1 9 9 O 0 1 0 1 0 0 1 7",
                "I9900101&ndash;0O17"
            })
    void readsLettersAsTheDigitsTheyWere(String number) {
        String text = "Skannad: " + number + ".";

        assertThat(STANDARD.scan(text)).isEmpty();
        assertThat(STRICT.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.in(text)).hasToString(number);
            assertThat(finding.type()).isEqualTo(PersonalDataType.PERSONNUMMER);
            assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE);
            assertThat(finding.rule()).isEqualTo("personnummer.misread");
            assertThat(finding.marks()).contains(Mark.DISGUISED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l99O0101-0018",
                "l99O1301-0017",
                "l99OOlOl-0017",
                "9OOlOl-0017",
                "1990O1O1-00171",
                "0l99O0101-00171",
                "19900101-O0A7",
                "OSS-lOlO"
            })
    void leavesNearMissesAlone(String text) {
        assertThat(STRICT.scan(text)).isEmpty();
    }

    @Test
    void findsWhatAMachineMisreads() {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            String number = misread(random, i % 2 == 0 ? 2 : 3);
            found += STRICT.contains("nr " + number + " i registret") ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(1990);
    }

    /** 19800229-NNNC with some digits written as letters. */
    private static String misread(Random random, int letters) {
        String base = "19800229%03d".formatted(1 + random.nextInt(999));
        StringBuilder number = new StringBuilder(base);
        int sum = 0;
        for (int i = 2; i < base.length(); i++) {
            int value = (base.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        number.append((10 - sum % 10) % 10);
        for (int done = 0; done < letters; ) {
            int at = random.nextInt(number.length());
            String readings = Character.isDigit(number.charAt(at)) ? READINGS[number.charAt(at) - '0'] : "";
            if (!readings.isEmpty()) {
                number.setCharAt(at, readings.charAt(random.nextInt(readings.length())));
                done++;
            }
        }
        return random.nextBoolean() ? number.insert(8, '-').toString() : number.toString();
    }
}
