package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.identity.check.Phones;

class PhoneNumberTest {

    @Test
    void readsOnPurposeAndHidesOtherwise() {
        // @start region="parse"
        PhoneNumber number = PhoneNumber.parse("+46 (0)70-174 06 05");

        String dialled = number.format(PhoneNumber.Form.E164); // "+46701740605"
        String printed = number.format(PhoneNumber.Form.NATIONAL); // "070-174 06 05"
        PhoneKind kind = number.kind(); // MOBILE
        boolean fiction = number.isFiction(); // true: set aside for books and films

        Parsed<PhoneNumber> year = PhoneNumber.tryParse("2024-11-21"); // Invalid, SERIES
        // @end region="parse"

        assertThat(dialled).isEqualTo("+46701740605");
        assertThat(printed).isEqualTo("070-174 06 05");
        assertThat(kind).isEqualTo(PhoneKind.MOBILE);
        assertThat(fiction).isTrue();
        assertThat(year).isEqualTo(new Parsed.Invalid<>(IdentityType.PHONE_NUMBER, Reason.SERIES));
        assertThat(number).hasToString("PhoneNumber[mobile]");
        assertThat(number.type()).isEqualTo(IdentityType.PHONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0455-30 30 00",
                "0455/30 30 00",
                "(0455) 30 30 00",
                "0455303000",
                "0455.30.30.00",
                "0455\u00a0\u2013\u00a030\u202f30\u202f00",
                "+46455303000",
                "+46 (0)455 30 30 00",
                "0046455303000",
                "004604553 03000",
                "46455303000",
                "46(0)455303000",
                "tel:+46-455-30-30-00",
                "TEL: 0455 303000"
            })
    void readsAnySpelling(String text) {
        assertThat(PhoneNumber.parse(text).digits()).isEqualTo("0455303000");
    }

    @ParameterizedTest
    @CsvSource({
        "0812345678, 08-123 456 78, +46 8 123 456 78",
        "081234567, 08-123 45 67, +46 8 123 45 67",
        "08123456, 08-12 34 56, +46 8 12 34 56",
        "01112345, 011-123 45, +46 11 123 45",
        "0111234567, 011-123 45 67, +46 11 123 45 67",
        "0701234567, 070-123 45 67, +46 70 123 45 67",
        "0455303000, 0455-30 30 00, +46 455 30 30 00",
        "02012 34, 020-12 34, +46 20 12 34",
        "0900123456, 0900-12 34 56, +46 900 12 34 56"
    })
    void writesAsTelephoneBooksDo(String text, String national, String international) {
        PhoneNumber number = PhoneNumber.parse(text);
        assertThat(number.format(PhoneNumber.Form.NATIONAL)).isEqualTo(national);
        assertThat(number.format(PhoneNumber.Form.INTERNATIONAL)).isEqualTo(international);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "08, LENGTH",
        "070-123 45 6, LENGTH",
        "08-123 456 789, LENGTH",
        "+46, LENGTH",
        "+47 22 22 22 22, COUNTRY",
        "0047 22 22 22 22, COUNTRY",
        "0126-12 34 56, SERIES",
        "070-123 45 67 ankn. 8, CHARACTER",
        "070+123 45 67, CHARACTER",
        "112, SERIES",
        "1953-10-30, SERIES",
        "2018:1212, CHARACTER"
    })
    void saysWhyItIsNone(String text, Reason reason) {
        assertThat(PhoneNumber.tryParse(text)).isEqualTo(new Parsed.Invalid<>(IdentityType.PHONE_NUMBER, reason));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void namesEveryKindOfSeries(Phones.Kind kind) {
        assertThat(PhoneKind.of(kind).name()).isEqualTo(kind.name());
        assertThat(PhoneKind.values()).hasSize(Phones.Kind.values().length - 1);
    }

    @Test
    void comparesByNumber() {
        PhoneNumber one = PhoneNumber.parse("070-174 06 05");
        PhoneNumber two = PhoneNumber.parse("070-174 06 06");
        assertThat(one)
                .isLessThan(two)
                .isNotEqualTo(two)
                .isNotEqualTo("0701740605")
                .isEqualTo(PhoneNumber.parse("+46701740605"))
                .hasSameHashCodeAs(PhoneNumber.parse("+46701740605"));
    }
}
