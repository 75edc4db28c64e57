package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankNumbersTest {

    @Test
    void readsAnIban() {
        // @start region="iban"
        Iban iban = Iban.parse("SE45 5000 0000 0583 9825 7466");
        String sent = iban.format(Iban.Form.ELECTRONIC); // "SE4550000000058398257466"

        Parsed<Iban> misread = Iban.tryParse("SE45 5000 0000 0583 9825 7467"); // Invalid, CHECK_DIGIT
        // @end region="iban"

        assertThat(sent).isEqualTo("SE4550000000058398257466");
        assertThat(misread).isEqualTo(new Parsed.Invalid<>(IdentityType.IBAN, Reason.CHECK_DIGIT));
        assertThat(iban.format(Iban.Form.PRINTED)).isEqualTo("SE45 5000 0000 0583 9825 7466");
        assertThat(iban.country()).isEqualTo("SE");
        assertThat(iban).hasToString("Iban[SE••]").isLessThan(Iban.parse("VA59001123000012345678"));
        assertThat(iban).isEqualTo(Iban.parse("se45-5000-0000-0583-9825-7466")).hasSameHashCodeAs(Iban.parse(sent));
        assertThat(iban).isNotEqualTo("SE4550000000058398257466");
        assertThat(iban.type()).isEqualTo(IdentityType.IBAN);
        assertThat(Iban.parse("BE68 5390 0754 7034").format(Iban.Form.PRINTED)).isEqualTo("BE68 5390 0754 7034");
        assertThat(Iban.parse("NO93 8601 1117 947").format(Iban.Form.PRINTED)).isEqualTo("NO93 8601 1117 947");
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "SE45 5000, LENGTH",
        "SE45 5000 0000 0583 9825 7466 SE45 5000 0000, LENGTH",
        "US45 5000 0000 0583 9825 7466, COUNTRY",
        "SE45/5000/0000/0583/9825/7466, CHARACTER",
        "SEA5 5000 0000 0583 9825 7466, CHECK_DIGIT"
    })
    void saysWhyItIsNoIban(String text, Reason reason) {
        assertThat(Iban.tryParse(text)).isEqualTo(new Parsed.Invalid<>(IdentityType.IBAN, reason));
    }

    @Test
    void readsABankgiro() {
        // @start region="bankgiro"
        Bankgiro bankgiro = Bankgiro.parse("5050 1055");
        String printed = bankgiro.format(); // "5050-1055"

        Parsed<Bankgiro> misread = Bankgiro.tryParse("5050-1056"); // Invalid, CHECK_DIGIT
        // @end region="bankgiro"

        assertThat(printed).isEqualTo("5050-1055");
        assertThat(misread).isEqualTo(new Parsed.Invalid<>(IdentityType.BANKGIRO, Reason.CHECK_DIGIT));
        assertThat(bankgiro.digits()).isEqualTo("50501055");
        assertThat(bankgiro).hasToString("Bankgiro[••••-••••]").isEqualTo(Bankgiro.parse(printed));
        assertThat(bankgiro).hasSameHashCodeAs(Bankgiro.parse(printed)).isNotEqualTo("50501055");
        assertThat(bankgiro.type()).isEqualTo(IdentityType.BANKGIRO);
        assertThat(Bankgiro.parse("902-0033").format()).isEqualTo("902-0033");
        assertThat(Bankgiro.parse("902-0033")).isGreaterThan(bankgiro);
    }

    @ParameterizedTest
    @CsvSource({"505010, LENGTH", "5050+1055, CHARACTER", "5050_1055, CHARACTER"})
    void saysWhyItIsNoBankgiro(String text, Reason reason) {
        assertThat(Bankgiro.tryParse(text)).isEqualTo(new Parsed.Invalid<>(IdentityType.BANKGIRO, reason));
    }

    @Test
    void readsAnAccount() {
        // @start region="account"
        BankAccount account = BankAccount.parse("3300", "121212-1212");
        String bank = account.bank(); // "Nordea"
        boolean personal = account.isPersonalNumber(); // true: Nordea's personkonto

        Parsed<BankAccount> misread = BankAccount.tryParse("3300", "121212-1213"); // Invalid, CHECK_DIGIT
        // @end region="account"

        assertThat(bank).isEqualTo("Nordea");
        assertThat(personal).isTrue();
        assertThat(misread).isEqualTo(new Parsed.Invalid<>(IdentityType.BANK_ACCOUNT, Reason.CHECK_DIGIT));
        assertThat(account).hasToString("BankAccount[Nordea]").isEqualTo(BankAccount.parse("3300", "1212121212"));
        assertThat(account)
                .hasSameHashCodeAs(BankAccount.parse("3300", "1212121212"))
                .isNotEqualTo("3300");
        assertThat(account.type()).isEqualTo(IdentityType.BANK_ACCOUNT);
        assertThat(account.number()).isEqualTo("1212121212");
    }

    @Test
    void leavesOutTheCheckDigitOfAClearingNumber() {
        BankAccount account = BankAccount.parse("8327-9", "33910");
        assertThat(account.clearing()).isEqualTo("8327");
        assertThat(account).isEqualTo(BankAccount.parse("8327", "3391-0"));
        assertThat(account.isPersonalNumber()).isFalse();
        assertThat(account).isGreaterThan(BankAccount.parse("5000", "123 456 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "330, 1212121212, LENGTH",
        "3300, 121212121, LENGTH",
        "3300, 12121212121, LENGTH",
        "9999, 1212121212, SERIES",
        "8327-8, 33910, CHECK_DIGIT",
        "3300, 121212+1212, CHARACTER",
        "3300, 121212:1212, CHARACTER",
        "33x0, 1212121212, CHARACTER"
    })
    void saysWhyItIsNoAccount(String clearing, String number, Reason reason) {
        assertThat(BankAccount.tryParse(clearing, number))
                .isEqualTo(new Parsed.Invalid<>(IdentityType.BANK_ACCOUNT, reason));
    }
}
