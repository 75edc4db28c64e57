package se.varsam.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.identity.check.PersonNumbers.Kind;

class PersonNumbersTest {

    @Test
    void judgesThePublishedVectors() {
        List<Table.Row> rows =
                Table.read(PersonNumbersTest.class, "person-numbers.tsv").rows();

        assertThat(rows).hasSizeGreaterThan(50);
        for (Table.Row row : rows) {
            assertThat(kind(row.get("digits"))).as(row.place()).isEqualTo(Kind.valueOf(row.get("kind")));
        }
    }

    @Test
    void judgesThemTheSameWithoutTheCentury() {
        for (Table.Row row :
                Table.read(PersonNumbersTest.class, "person-numbers.tsv").rows()) {
            String digits = row.get("digits");
            if (digits.length() == 12 && !row.get("kind").equals("NONE")) {
                assertThat(kind(digits.substring(2))).as(row.place()).isEqualTo(Kind.valueOf(row.get("kind")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0002290000, PERSONNUMMER",
        "0102290000, NONE",
        "0413010000, NONE",
        "0400010000, NONE",
        "0400600000, SAMORDNINGSNUMMER",
        "0412910000, SAMORDNINGSNUMMER",
        "0402910000, SAMORDNINGSNUMMER",
        "0413610000, NONE",
        "0412920000, NONE",
        "0412590000, NONE",
        "0419010000, NONE",
        "0420010000, ORGANISATIONSNUMMER",
        "180002290000, NONE",
        "190002290000, NONE",
        "200002290000, PERSONNUMMER",
        "180402290000, PERSONNUMMER",
        "170402290000, NONE",
        "210402290000, NONE",
        "160402290000, NONE",
        "165560160000, ORGANISATIONSNUMMER",
        "195560160000, NONE",
        "000400600000, NONE",
        "00040060000, NONE"
    })
    void readsCenturyAndDate(String digits, Kind kind) {
        assertThat(PersonNumbers.shape(Digits.of(digits), 0, digits.length())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"199006022397", "200001052380", "190104139808", "9006022397", "197010632391", "7010632391"})
    void knowsTheSeriesOfTestNumbers(String digits) {
        assertThat(PersonNumbers.isTestNumber(Digits.of(digits), 0, digits.length()))
                .isTrue();
    }

    /** Until 1990 each county gave out serials of its own: numbers among them belong to people. */
    @ParameterizedTest
    @ValueSource(strings = {"193012299263", "195002022382", "200001019802", "0001019802", "5002022382", "197010639200"})
    void takesNobodyForATestNumber(String digits) {
        assertThat(PersonNumbers.isTestNumber(Digits.of(digits), 0, digits.length()))
                .isFalse();
    }

    @Test
    void tellsSerialZeroApart() {
        assertThat(PersonNumbers.hasSerial(Digits.of("150916-0006"), 0, 10)).isFalse();
        assertThat(PersonNumbers.hasSerial(Digits.of("20150916-0006"), 0, 12)).isFalse();
        assertThat(PersonNumbers.hasSerial(Digits.of("121212-1212"), 0, 10)).isTrue();
    }

    private static Kind kind(String digits) {
        return PersonNumbers.kind(Digits.of(digits), 0, digits.length());
    }
}
