package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The father of test numbers; published by Skatteverket, as all numbers here. */
    private final Personnummer tolvan = Personnummer.parse("19121212-1212");

    @Test
    void readsOnPurposeAndHidesOtherwise() {
        // @start region="parse"
        Personnummer number = Personnummer.parse("19900602-2397");

        boolean ofAge = number.isAtLeast(18, LocalDate.of(2026, 11, 22)); // true
        String digits = number.digits(); // the twelve digits, on purpose
        String logged = "Ärende för " + number; // "Ärende för Personnummer[••••••••-••••]"

        Parsed<Personnummer> misread = Personnummer.tryParse("19900602-2398"); // Invalid, CHECK_DIGIT
        // @end region="parse"

        assertThat(ofAge).isTrue();
        assertThat(digits).isEqualTo("199006022397");
        assertThat(logged).isEqualTo("Ärende för Personnummer[••••••••-••••]");
        assertThat(misread).isEqualTo(new Parsed.Invalid<>(IdentityType.PERSONNUMMER, Reason.CHECK_DIGIT));
        assertThat(misread.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199006022397",
                "19900602-2397",
                "19900602+2397",
                "1990-06-02-2397",
                "19900602 2397",
                " 19900602\u00a0\u2013\u00a02397\n",
                "19900602\u22122397",
                "19900602\u200b2397\ufeff",
                "\uff11\uff19\uff19\uff10\uff10\uff16\uff10\uff12\uff0d\uff12\uff13\uff19\uff17",
                "1 9 9 0 0 6 0 2 2 3 9 7"
            })
    void readsAnySpelling(String text) {
        assertThat(Personnummer.parse(text).digits()).isEqualTo("199006022397");
    }

    @ParameterizedTest
    @CsvSource({
        "900602-2397, 2026-11-22, 1990",
        "9006022397, 2026-11-22, 1990",
        "121212-1212, 2011-12-31, 1912",
        "121212-1212, 2012-12-11, 1912",
        "121212+1212, 2012-01-01, 1912",
        "121212-1212, 2012-12-12, 2012",
        "121212+1212, 2026-11-22, 1912",
        "121212+1212, 2011-12-31, 1812",
        "000229-2399, 2026-11-22, 2000",
        "090527+1474, 2026-11-22, 1909"
    })
    void settlesTheCenturyByTheDayOfWriting(String text, LocalDate written, int year) {
        assertThat(Personnummer.parse(text, written).birthYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "19900602239, LENGTH",
        "1990060223977, LENGTH",
        "111111111111111111111, LENGTH",
        "19900602-239X, CHARACTER",
        "1990+0602-2397, CHARACTER",
        "19900602++2397, CHARACTER",
        "+199006022397, CHARACTER",
        "900602-2397, CENTURY",
        "17900602-2397, CENTURY",
        "21900602-2397, CENTURY",
        "19901302-2397, DATE",
        "19000229-2399, DATE",
        "19900602-2398, CHECK_DIGIT",
        "20150916-0006, SERIAL",
        "19701063-2391, OTHER_TYPE",
        "556016-0680, OTHER_TYPE",
        "16556016-0680, OTHER_TYPE",
        "556016-0681, DATE"
    })
    void saysWhyItIsNone(String text, Reason reason) {
        assertThat(Personnummer.tryParse(text)).isEqualTo(new Parsed.Invalid<>(IdentityType.PERSONNUMMER, reason));
    }

    @Test
    void refusesTheFuture() {
        assertThat(Personnummer.tryParse("20120602-2397", LocalDate.of(2012, 6, 1)))
                .isEqualTo(new Parsed.Invalid<>(IdentityType.PERSONNUMMER, Reason.CHECK_DIGIT));
        assertThat(Personnummer.tryParse("19900602-2397", LocalDate.of(1990, 6, 1)))
                .isEqualTo(new Parsed.Invalid<>(IdentityType.PERSONNUMMER, Reason.FUTURE));
        assertThat(Personnummer.tryParse("19900602-2397", LocalDate.of(1990, 6, 2))
                        .value())
                .isPresent();
    }

    @Test
    void refusesALongTextUnread() {
        assertThat(Personnummer.tryParse(" ".repeat(65) + "199006022397"))
                .isEqualTo(new Parsed.Invalid<>(IdentityType.PERSONNUMMER, Reason.LENGTH));
    }

    @Test
    void tellsNothingOfWhatItRefuses() {
        assertThatThrownBy(() -> Personnummer.parse("19900602-2398"))
                .hasMessage(
                        "Ogiltigt personnummer: kontrollsiffran stämmer inte. Läs av numret igen."
                                + " / Not a valid personal identity number: the check digit does not hold. Read the number again.")
                .asInstanceOf(type(InvalidIdentityException.class))
                .returns(IdentityType.PERSONNUMMER, InvalidIdentityException::type)
                .returns(Reason.CHECK_DIGIT, InvalidIdentityException::reason);
    }

    @Test
    void takesAPlusSignInTheYearOfTheHundredthBirthday() {
        assertThat(tolvan.format(PersonIdentity.Form.SHORT, LocalDate.of(2011, 12, 31)))
                .isEqualTo("121212-1212");
        assertThat(tolvan.format(PersonIdentity.Form.SHORT, LocalDate.of(2012, 1, 1)))
                .isEqualTo("121212+1212");
        assertThat(tolvan.format(PersonIdentity.Form.DIGITS, TODAY)).isEqualTo("191212121212");
        assertThat(tolvan.format(PersonIdentity.Form.DASHED, TODAY)).isEqualTo("19121212-1212");
    }

    @Test
    void writesNoShortFormThatReadsBackAsAnotherPerson() {
        Stream.of(
                        LocalDate.of(1912, 12, 11),
                        LocalDate.of(1912, 11, 30),
                        LocalDate.of(1911, 12, 12),
                        LocalDate.of(2112, 1, 1))
                .forEach(day -> assertThatThrownBy(() -> tolvan.format(PersonIdentity.Form.SHORT, day))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThat(tolvan.format(PersonIdentity.Form.SHORT, LocalDate.of(1912, 12, 12)))
                .isEqualTo("121212-1212");
    }

    @Test
    void tellsTheLegalSex() {
        assertThat(Personnummer.parse("19900602-2397").sex()).isEqualTo(LegalSex.MAN);
        assertThat(Personnummer.parse("19910717-2380").sex()).isEqualTo(LegalSex.WOMAN);
        assertThat(LegalSex.WOMAN.sv()).isEqualTo("kvinna");
    }

    @Test
    void knowsTestNumbers() {
        assertThat(Personnummer.parse("19900602-2397").isTestNumber()).isTrue();
        assertThat(tolvan.isTestNumber()).isFalse();
    }

    @Test
    void ordersByBirth() {
        Personnummer younger = Personnummer.parse("19900602-2397");
        assertThat(tolvan).isLessThan(younger).isNotEqualTo(younger).isNotEqualTo("191212121212");
        assertThat(Personnummer.parse("1212121212", LocalDate.of(2000, 1, 1)))
                .isEqualTo(tolvan)
                .hasSameHashCodeAs(tolvan)
                .isEqualByComparingTo(tolvan);
        assertThat(tolvan.type()).isEqualTo(IdentityType.PERSONNUMMER);
    }

    @Nested
    class Age {

        private final Personnummer leapling = Personnummer.parse("20000229-2399");

        @Test
        void countsFullYears() {
            assertThat(tolvan.birthDate()).isEqualTo(LocalDate.of(1912, 12, 12));
            assertThat(tolvan.age(LocalDate.of(2026, 12, 11))).isEqualTo(113);
            assertThat(tolvan.age(LocalDate.of(2026, 12, 12))).isEqualTo(114);
        }

        @Test
        void ripensALeaplingInMarch() {
            assertThat(leapling.isAtLeast(18, LocalDate.of(2018, 2, 28))).isFalse();
            assertThat(leapling.isAtLeast(18, LocalDate.of(2018, 3, 1))).isTrue();
            assertThat(leapling.isAtLeast(20, LocalDate.of(2020, 2, 29))).isTrue();
        }

        @Test
        void knowsNobodyUnborn() {
            assertThat(leapling.isAtLeast(0, LocalDate.of(2000, 2, 28))).isFalse();
            assertThatThrownBy(() -> leapling.age(LocalDate.of(2000, 2, 28)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContainingAny("2000", "2399");
        }
    }
}
