package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.identity.check.Luhn;

class SamordningsnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsTheDateOfBirth() {
        // @start region="parse"
        Samordningsnummer number = Samordningsnummer.parse("19701063-2391");

        LocalDate born = number.birthDate().orElseThrow(); // 3 October 1970

        Parsed<Samordningsnummer> other = Samordningsnummer.tryParse("19121212-1212"); // Invalid, OTHER_TYPE
        // @end region="parse"

        assertThat(born).isEqualTo(LocalDate.of(1970, 10, 3));
        assertThat(other).isEqualTo(new Parsed.Invalid<>(IdentityType.SAMORDNINGSNUMMER, Reason.OTHER_TYPE));
        assertThat(number.sex()).isEqualTo(LegalSex.MAN);
        assertThat(number.isTestNumber()).isTrue();
        assertThat(number.birthYear()).isEqualTo(1970);
        assertThat(number.type()).isEqualTo(IdentityType.SAMORDNINGSNUMMER);
        assertThat(number.digits()).isEqualTo("197010632391");
        assertThat(number).hasToString("Samordningsnummer[••••••••-••••]");
    }

    /** Skatteverket's own test numbers have month 00 and day 60, for unknown. */
    @ParameterizedTest
    @CsvSource({"19700063, false", "19701060, false", "19700060, false", "19700290, false", "19700288, true"})
    void readsUnknownMonthsAndDays(String date, boolean known) {
        Samordningsnummer number = Samordningsnummer.parse(withCheckDigit(date + "238"));

        assertThat(number.birthDate().isPresent()).isEqualTo(known);
        assertThat(Samordningsnummer.parse(number.format(PersonIdentity.Form.SHORT, TODAY), TODAY))
                .isEqualTo(number);
    }

    @Test
    void settlesTheCenturyByTheRealDay() {
        Samordningsnummer born = Samordningsnummer.parse(withCheckDigit("20261182238"));
        String text = born.format(PersonIdentity.Form.SHORT, TODAY);

        assertThat(Samordningsnummer.parse(text, TODAY)).isEqualTo(born);
        assertThat(Samordningsnummer.parse(text, TODAY.minusDays(1)).birthYear())
                .isEqualTo(1926);
        assertThatThrownBy(() -> born.format(PersonIdentity.Form.SHORT, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsEitherNumberOfAPerson() {
        PersonIdentity person = PersonIdentity.parse("19121212-1212");
        PersonIdentity other = PersonIdentity.parse("701063-2391", TODAY);

        assertThat(person).isInstanceOf(Personnummer.class);
        assertThat(other).isInstanceOf(Samordningsnummer.class);
        assertThatThrownBy(() -> PersonIdentity.parse("556016-0680")).isInstanceOf(InvalidIdentityException.class);
        assertThat(Samordningsnummer.tryParse("701063-2391", TODAY).value()).contains((Samordningsnummer) other);
    }

    @Test
    void ordersByNumber() {
        Samordningsnummer first = Samordningsnummer.parse("19701063-2383");
        Samordningsnummer second = Samordningsnummer.parse("19701063-2391");
        assertThat(first).isLessThan(second).isNotEqualTo(second).isNotEqualTo("197010632383");
        assertThat(first).hasSameHashCodeAs(Samordningsnummer.parse("197010632383"));
    }

    private static String withCheckDigit(String eleven) {
        byte[] digits = new byte[eleven.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) (eleven.charAt(i) - '0');
        }
        return eleven + Luhn.checkDigit(digits, 2, 9);
    }
}
