package se.varsam.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.identity.check.LetteredNumbers.Kind;

class LetteredNumbersTest {

    /** The letters of personnummer/meta 3.1. */
    @ParameterizedTest
    @ValueSource(chars = {'T', 'R', 'S', 'U', 'W', 'X', 'J', 'K', 'L', 'M', 'N', 't'})
    void readsInterimNumbers(char letter) {
        assertThat(kind("20000101" + letter + "220")).isEqualTo(Kind.INTERIM);
        assertThat(kind("000101" + letter + "220")).isEqualTo(Kind.INTERIM);
        assertThat(kind("20000101" + letter + "221")).isNotEqualTo(Kind.INTERIM);
        assertThat(kind("20001301" + letter + "220")).isEqualTo(Kind.NONE);
    }

    /** The examples that Inera gives, and that nwendel/person-identifiers (MIT) tests with. */
    @ParameterizedTest
    @CsvSource({
        "22790814AA01, NATIONAL_RESERVE",
        "22950606FH20, NATIONAL_RESERVE",
        "22950606FH12, NATIONAL_RESERVE",
        "25780404KHD5, NATIONAL_RESERVE",
        "25780404khd5, NATIONAL_RESERVE",
        "00342145BZ31, NATIONAL_RESERVE",
        "00749852BZK0, NATIONAL_RESERVE",
        "991981000010, STOCKHOLM",
        "991945000023, STOCKHOLM",
        "991993000032, STOCKHOLM",
        "19810829M071, VASTRA_GOTALAND",
        "19450829K088, VASTRA_GOTALAND",
        "19930829X802, VASTRA_GOTALAND",
        "198108320014, CARELINK",
        "19810829SU3A, REGIONAL",
        "19450829SF2B, REGIONAL",
        "19930829SX0C, REGIONAL",
        "19810829TB1F, REGIONAL",
        "20200501AA8A, REGIONAL",
        "810829DA1B, REGIONAL",
        "19810829M072, REGIONAL"
    })
    void readsReserveNumbers(String text, Kind kind) {
        assertThat(kind(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22790814AA02",
                "24790814AA05",
                "22791314AA01",
                "00790914AA06",
                "22790814IA01",
                "22790814A001",
                "991981000011",
                "198108320015",
                "198113320014",
                "19810829ABCD",
                "19810829A?1B",
                "198108291234",
                "19810831B1",
                "2A790814AA01",
                "810832DA1B",
                "810829DA1"
            })
    void refusesWhatOnlyLooksLikeOne(String text) {
        assertThat(kind(text)).isEqualTo(Kind.NONE);
    }

    private static Kind kind(String text) {
        return LetteredNumbers.kind("x" + text + "x", 1, text.length());
    }
}
