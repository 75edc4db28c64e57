package se.varsam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class NoiseTest {

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(
            ScanLevel.STANDARD,
            EnumSet.of(PersonalDataType.PERSONNUMMER, PersonalDataType.SAMORDNINGSNUMMER, PersonalDataType.PHONE));

    @Property(tries = 4000)
    void findsANumberThroughNoise(
            @ForAll("numbers") String number,
            @ForAll Noise noise,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        String spoiled = noise.spell(number);
        String text = "Hon bor hemma. " + before + spoiled + after + " Det är känt.";

        List<PersonalDataFinding> findings = SCANNER.scan(text);

        assertThat(findings).as("%s in «%s»", noise, text).singleElement().satisfies(finding -> {
            assertThat(finding.in(text)).hasToString(spoiled);
            boolean coordination = number.charAt(6) >= '6';
            if (finding.type() != PersonalDataType.PHONE) {
                assertThat(finding.type())
                        .isEqualTo(coordination ? PersonalDataType.SAMORDNINGSNUMMER : PersonalDataType.PERSONNUMMER);
            } else {
                assertThat(noise.spell(number)).as("mobile numbers begin so").startsWith("07");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsANumberWhoseLineIsBrokenAnywhere(int at) {
        String number = "19700101-0011";

        List<PersonalDataFinding> findings = SCANNER.scan(number.substring(0, at) + "\n" + number.substring(at));

        assertThat(findings)
                .singleElement()
                .extracting(PersonalDataFinding::type)
                .isEqualTo(PersonalDataType.PERSONNUMMER);
    }

    @Property(tries = 2000)
    void leavesANumberWithAWrongDigitThroughNoise(
            @ForAll("numbers") String number, @ForAll Noise noise, @ForAll("wrong") int wrong) {
        char last = (char) ('0' + (number.charAt(12) - '0' + wrong) % 10);

        List<PersonalDataFinding> findings =
                SCANNER.scan("Nr " + noise.spell(number.substring(0, 12) + last) + " kom.");

        assertThat(findings).noneMatch(finding -> finding.type() != PersonalDataType.PHONE);
    }

    @Test
    void readsDigitsDashesAndSpacesOfEveryScript() {
        int[] examined = new int[3];
        Noise.codePoints(Character.DECIMAL_DIGIT_NUMBER).forEach(code -> {
            examined[0]++;
            assertFound("1990010100" + (Character.digit(code, 10) == 1 ? Character.toString(code) : "1") + "7", code);
        });
        Noise.codePoints(Character.DASH_PUNCTUATION).forEach(code -> {
            examined[1]++;
            assertFound("19900101" + Character.toString(code) + "0017", code);
        });
        Noise.codePoints(Character.SPACE_SEPARATOR).forEach(code -> {
            examined[1]++;
            assertFound("19900101" + Character.toString(code) + "0017", code);
        });
        Noise.codePoints(Character.FORMAT).forEach(code -> {
            examined[2]++;
            assertFound("1990" + Character.toString(code) + "0101-0017", code);
        });
        assertThat(examined[0]).isGreaterThan(600);
        assertThat(examined[1]).isGreaterThan(35);
        assertThat(examined[2]).isGreaterThan(150);
    }

    private static void assertFound(String text, int code) {
        assertThatCode(() -> assertThat(SCANNER.scan(text)).hasSize(1))
                .as("U+%04X", code)
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(PersonalNumbers.personnummer(), PersonalNumbers.samordningsnummer());
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(Noise.surroundings());
    }

    @Provide
    Arbitrary<Integer> wrong() {
        return Arbitraries.integers().between(1, 9);
    }
}
