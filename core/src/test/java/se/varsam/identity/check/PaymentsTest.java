package se.varsam.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.identity.check.Cards.Brand;

class PaymentsTest {

    @Test
    void judgesTheIbansOfTheRegistry() {
        List<Table.Row> rows = Table.read(PaymentsTest.class, "ibans.tsv").rows();
        Set<String> countries = new HashSet<>();
        for (Table.Row row : rows) {
            String iban = row.get("iban");
            boolean holds = row.get("holds").equals("yes");
            assertThat(Ibans.holds(iban, 0, iban.length())).as(row.place()).isEqualTo(holds);
            countries.add(iban.substring(0, 2));
        }
        assertThat(countries).hasSizeGreaterThan(70);
    }

    @Test
    void knowsTheLengthOfEachCountry() {
        assertThat(Ibans.length('S', 'E')).isEqualTo(24);
        assertThat(Ibans.length('n', 'o')).isEqualTo(15);
        assertThat(Ibans.length('R', 'U')).isEqualTo(33);
        assertThat(Ibans.length('U', 'S')).isZero();
        assertThat(Ibans.length('1', 'E')).isZero();
        assertThat(Ibans.length('S', 'é')).isZero();
    }

    @Test
    void wantsDigitsInASwedishIban() {
        assertThat(Ibans.holds("SE4550000000058398257466", 0, 24)).isTrue();
        assertThat(Ibans.holds("SE45A0000000058398257466", 0, 24)).isFalse();
        assertThat(Ibans.holds("SE4X50000000058398257466", 0, 24)).isFalse();
        assertThat(Ibans.holds("SE45", 0, 4)).isFalse();
    }

    /** The numbers that the card schemes publish for tests, as in microsoft/presidio (MIT). */
    @ParameterizedTest
    @CsvSource({
        "4012888888881881, VISA",
        "4111111111111111, VISA",
        "4917300800000000, VISA",
        "4484070000000000, VISA",
        "4222222222222, VISA",
        "5555555555554444, MASTERCARD",
        "2223003122003222, MASTERCARD",
        "371449635398431, AMERICAN_EXPRESS",
        "30569309025904, DINERS_CLUB",
        "6011000400000000, DISCOVER",
        "3528000700000000, JCB",
        "6200000000000005, UNIONPAY",
        "5019717010103742, MAESTRO",
        "6759649826438453, MAESTRO",
        "122000000000003, UATP",
        "1748503543012, NONE",
        "4012888888881882, NONE",
        "36168002586008, NONE",
        "401288888888, NONE",
        "9999999999999995, NONE",
        "41111111111111116, NONE"
    })
    void readsCards(String text, Brand brand) {
        assertThat(Cards.brand(Digits.of(text), 0, text.length())).isEqualTo(brand);
    }

    @Test
    void findsTheBankOfAClearingNumber() {
        assertThat(Clearing.find(5000)).get().returns("SEB", Clearing::bank).returns(1, Clearing::type);
        assertThat(Clearing.find(3405)).get().returns("Länsförsäkringar Bank", Clearing::bank);
        assertThat(Clearing.find(3410)).get().returns("Nordea", Clearing::bank);
        assertThat(Clearing.find(3300)).get().returns(2, Clearing::type);
        assertThat(List.of(0, -1, 999, 9999, 10_000))
                .allMatch(number -> Clearing.find(number).isEmpty());
    }

    @Test
    void leavesNoClearingNumberWithTwoBanks() {
        List<Table.Row> rows = Table.read(Clearing.class, "clearing.tsv").rows();
        int last = 0;
        for (Table.Row row : rows) {
            assertThat(Integer.parseInt(row.get("from"))).as(row.place()).isGreaterThan(last);
            last = Integer.parseInt(row.get("to"));
        }
        assertThat(rows).hasSize(54);
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 1234560, type 1 comment 1, true",
        "5000, 1234565, type 1 comment 1, false",
        "5000, 123456, length, false",
        "9150, 1234562, type 1 comment 2, true",
        "6000, 123456789, type 2 comment 2, true",
        "6000, 123456787, type 2 comment 2, false",
        "6000, 1234567, length, false",
        "3300, 1212121212, a personnummer, true",
        "3300, 1212121213, a personnummer, false",
        "3300, 121212121, length, false",
        "8327-9, 33910, type 2 comment 3, true",
        "8327-8, 33910, clearing check digit, false",
        "8327, 12345678903, length, false",
        "9999, 18, no bank, false"
    })
    void checksAccounts(String clearing, String account, String why, boolean holds) {
        byte[] left = Digits.of(clearing);
        byte[] right = Digits.of(account);
        assertThat(Clearing.accountHolds(left, 0, left.length, right, 0, right.length))
                .as(why)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800", "81234", "50001"})
    void refusesOddClearingNumbers(String text) {
        byte[] digits = Digits.of(text);
        assertThat(Clearing.isKnown(digits, 0, digits.length)).isFalse();
    }
}
