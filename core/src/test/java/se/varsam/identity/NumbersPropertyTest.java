package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import se.varsam.identity.check.Luhn;

/** What holds of every number, drawn at random. */
class NumbersPropertyTest {

    private static final List<Function<CharSequence, Parsed<?>>> READERS = List.of(
            Personnummer::tryParse,
            text -> Personnummer.tryParse(text, LocalDate.of(2026, 11, 22)),
            Samordningsnummer::tryParse,
            Organisationsnummer::tryParse,
            PhoneNumber::tryParse,
            Bankgiro::tryParse,
            Iban::tryParse,
            text -> BankAccount.tryParse("3300", text),
            text -> BankAccount.tryParse(text, "1212121212"));

    @Property
    void readsBackEveryFormOfAPerson(@ForAll("persons") String digits, @ForAll @IntRange(max = 99) int years) {
        PersonIdentity number = PersonIdentity.parse(digits);
        LocalDate on = LocalDate.of(number.birthYear() + 1 + years, 1, 1);

        for (PersonIdentity.Form form : PersonIdentity.Form.values()) {
            assertThat(PersonIdentity.parse(number.format(form, on), on))
                    .as(form.name())
                    .isEqualTo(number);
        }
        assertThat(number.digits()).isEqualTo(digits);
    }

    @Property
    void rejectsAnyChangedDigit(
            @ForAll("persons") String digits,
            @ForAll @IntRange(min = 2, max = 11) int at,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        char changed = (char) ('0' + (digits.charAt(at) - '0' + change) % 10);
        String other = digits.substring(0, at) + changed + digits.substring(at + 1);

        assertThatThrownBy(() -> PersonIdentity.parse(other)).isInstanceOf(InvalidIdentityException.class);
    }

    @Property
    void ordersConsistentlyWithEquals(@ForAll("persons") String left, @ForAll("persons") String right) {
        Parsed<Personnummer> one = Personnummer.tryParse(left);
        Parsed<Personnummer> two = Personnummer.tryParse(right);
        if (one.value().isPresent() && two.value().isPresent()) {
            assertThat(Integer.signum(one.orElseThrow().compareTo(two.orElseThrow())))
                    .isEqualTo(Integer.signum(left.compareTo(right)));
            assertThat(one.orElseThrow().equals(two.orElseThrow())).isEqualTo(left.equals(right));
        }
        assertThat(one).isEqualTo(Personnummer.tryParse(left)).hasSameHashCodeAs(Personnummer.tryParse(left));
    }

    @Property
    void showsNoDigitOfAPerson(@ForAll("persons") String digits) {
        for (Function<CharSequence, Parsed<?>> reader : READERS) {
            Parsed<?> parsed = reader.apply(digits);
            assertThat(parsed.toString()).doesNotContainPattern("\\d");
            parsed.value().ifPresent(number -> assertThat(number.toString()).doesNotContainPattern("\\d"));
        }
    }

    @Property
    void readsBackEveryFormOfATelephoneNumber(@ForAll("telephones") String significant) {
        PhoneNumber number = PhoneNumber.parse("0" + significant);

        for (PhoneNumber.Form form : PhoneNumber.Form.values()) {
            assertThat(PhoneNumber.parse(number.format(form))).as(form.name()).isEqualTo(number);
        }
        assertThat(PhoneNumber.parse("46" + significant)).isEqualTo(number);
        assertThat(PhoneNumber.parse("0046 (0)" + significant)).isEqualTo(number);
        assertThat(number.toString()).doesNotContainPattern("\\d");
    }

    @Property
    void showsNothingOfAnyText(@ForAll @CharRange(from = '+', to = 'Z') @StringLength(max = 30) String text) {
        for (Function<CharSequence, Parsed<?>> reader : READERS) {
            Parsed<?> parsed = reader.apply(text);
            assertThat(parsed.toString()).doesNotContainPattern("\\d");
            if (parsed instanceof Parsed.Invalid<?>) {
                assertThatThrownBy(parsed::orElseThrow)
                        .isInstanceOf(InvalidIdentityException.class)
                        .message()
                        .doesNotContainPattern("\\d");
            }
        }
    }

    @Property
    void refusesAnyTextWithoutAnotherException(@ForAll String text) {
        assertThat(READERS).allSatisfy(reader -> assertThat(reader.apply(text)).isNotNull());
    }

    @Provide
    Arbitrary<String> persons() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> serials = Arbitraries.integers().between(1, 999);
        return Combinators.combine(dates, serials, Arbitraries.of(0, 60)).as(NumbersPropertyTest::number);
    }

    @Provide
    Arbitrary<String> telephones() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofLength(7).map(rest -> "70" + rest),
                Arbitraries.strings().numeric().ofMinLength(6).ofMaxLength(8).map(rest -> "8" + rest),
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(7).map(rest -> "46" + rest),
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(6).map(rest -> "455" + rest),
                Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(7).map(rest -> "20" + rest));
    }

    private static String number(LocalDate date, int serial, int added) {
        String eleven = String.format(
                "%04d%02d%02d%03d", date.getYear(), date.getMonthValue(), date.getDayOfMonth() + added, serial);
        byte[] digits = new byte[eleven.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) (eleven.charAt(i) - '0');
        }
        return eleven + Luhn.checkDigit(digits, 2, 9);
    }
}
