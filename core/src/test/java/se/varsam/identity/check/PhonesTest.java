package se.varsam.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.identity.check.Phones.Kind;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "08-123 456 78, GEOGRAPHIC, 1",
        "08-12 34 56, GEOGRAPHIC, 1",
        "08-12 34 5, NONE, 1",
        "08-123 456 789, NONE, 1",
        "011-12 34 5, GEOGRAPHIC, 2",
        "031-12 34 56, GEOGRAPHIC, 2",
        "031-12 34 5, NONE, 2",
        "090-12 34 56, GEOGRAPHIC, 2",
        "090-02 34 56, PREMIUM, 3",
        "0455-30 30 00, GEOGRAPHIC, 3",
        "0455-30 30 0, GEOGRAPHIC, 3",
        "0455-30 30, NONE, 3",
        "0980-319 200, GEOGRAPHIC, 3",
        "0126-12 34 56, NONE, 0",
        "070-123 45 67, MOBILE, 2",
        "071-123 45 67, NONE, 0",
        "079-123 45 67, MOBILE, 2",
        "070-123 45 6, NONE, 2",
        "010-123 45 67, NATIONAL, 2",
        "020-12 34, TOLL_FREE, 2",
        "0200-12 34 56, TOLL_FREE, 2",
        "077-123 45 67, SHARED_COST, 2",
        "075-123 45 67, PERSONAL, 2",
        "074-012 34 56, PAGER, 2",
        "0900-123 45 67, PREMIUM, 3",
        "099-123 45 67 89, NONE, 3",
        "0254-123 456 789, VOICEMAIL, 3",
        "0000-00 00 00, NONE, 0"
    })
    void readsSeriesLengthsAndCodes(String text, Kind kind, int code) {
        byte[] digits = Digits.of(text);
        assertThat(Phones.kind(digits, 1, digits.length - 1)).isEqualTo(kind);
        assertThat(Phones.codeLength(digits, 1, digits.length - 1)).isEqualTo(code);
    }

    @Test
    void hasTheAreaCodesOfTheNumberingPlan() {
        long codes = Table.read(Phones.class, "phone-series.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("GEOGRAPHIC"))
                .flatMap(row -> Arrays.stream(row.get("prefixes").split(" ", -1))
                        .map(prefix -> prefix.substring(0, Integer.parseInt(row.get("code")))))
                .distinct()
                .count();

        assertThat(codes).isEqualTo(264);
    }

    @Test
    void refusesOtherLengths() {
        assertThat(Phones.kind(Digits.of("20123"), 0, 5)).isEqualTo(Kind.NONE);
        assertThat(Phones.kind(Digits.of("2012345678901"), 0, 13)).isEqualTo(Kind.NONE);
        assertThat(Phones.codeLength(Digits.of("455"), 0, 3)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-174 06 05",
                "070-174 06 99",
                "031-390 06 00",
                "031-390 06 99",
                "040-628 04 00",
                "08-465 004 50",
                "0980-319 200",
                "0980-319 299"
            })
    void knowsTheNumbersOfFiction(String text) {
        byte[] digits = Digits.of(text);
        assertThat(Phones.isFiction(digits, 1, digits.length - 1)).isTrue();
        assertThat(Phones.kind(digits, 1, digits.length - 1)).isNotEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"070-174 06 04", "070-174 07 00", "031-390 07 00", "08-465 005 00", "0980-319 300", "08-465 00"})
    void takesNothingElseForFiction(String text) {
        byte[] digits = Digits.of(text);
        assertThat(Phones.isFiction(digits, 1, digits.length - 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"112", "113 13", "114 14", "1177", "116 111", "118 118", "90 000", "90 510", "90 200", "72 456"})
    void knowsShortNumbers(String text) {
        byte[] digits = Digits.of(text);
        assertThat(Phones.isShort(digits, 0, digits.length)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "113", "1179", "11 312", "90 001", "117 117", "1 121 121"})
    void takesNothingElseForShort(String text) {
        byte[] digits = Digits.of(text);
        assertThat(Phones.isShort(digits, 0, digits.length)).isFalse();
    }
}
