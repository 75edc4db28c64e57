package se.varsam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellsThePersonBehindAFirm() {
        // @start region="parse"
        Organisationsnummer company = Organisationsnummer.parse("556016-0680");
        OrganisationForm form = company.form(); // LIMITED_COMPANY
        String vat = company.format(Organisationsnummer.Form.VAT); // "SE556016068001"

        boolean personal = Organisationsnummer.parse("19121212-1212").isNaturalPerson(); // true: a sole trader

        Parsed<Organisationsnummer> misread = Organisationsnummer.tryParse("556016-0681"); // Invalid, CHECK_DIGIT
        // @end region="parse"

        assertThat(form).isEqualTo(OrganisationForm.LIMITED_COMPANY);
        assertThat(vat).isEqualTo("SE556016068001");
        assertThat(personal).isTrue();
        assertThat(misread).isEqualTo(new Parsed.Invalid<>(IdentityType.ORGANISATIONSNUMMER, Reason.CHECK_DIGIT));
        assertThat(company).hasToString("Organisationsnummer[••••••-••••]");
        assertThat(company.person(TODAY)).isEmpty();
        assertThat(company.type()).isEqualTo(IdentityType.ORGANISATIONSNUMMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5560160680", "556016-0680", "16556016-0680", "SE556016068001", " se 5560160680 01 "})
    void readsAnySpelling(String text) {
        assertThat(Organisationsnummer.parse(text).digits()).isEqualTo("5560160680");
    }

    /** Sole traders of organisationsnummer/meta (MIT). */
    @ParameterizedTest
    @ValueSource(
            strings = {"191212121212", "195102179974", "197906889972", "200304839996", "9006022397", "121212+1212"})
    void readsSoleTraders(String text) {
        Organisationsnummer firm = Organisationsnummer.parse(text);
        assertThat(firm.form()).isEqualTo(OrganisationForm.SOLE_TRADER);
        assertThat(firm.person(TODAY))
                .get()
                .extracting(PersonIdentity::digits)
                .asString()
                .endsWith(firm.digits());
        assertThat(firm.format(Organisationsnummer.Form.VAT)).isEqualTo("SE" + firm.digits() + "01");
        assertThatThrownBy(() -> firm.format(Organisationsnummer.Form.PREFIXED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(firm.digits().substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "212000-0142, PUBLIC_BODY",
        "802005-1952, NON_PROFIT",
        "556016-0680, LIMITED_COMPANY",
        "032000-0003, UNKNOWN"
    })
    void tellsTheLegalForm(String text, OrganisationForm form) {
        assertThat(Organisationsnummer.parse(text).form()).isEqualTo(form);
        assertThat(form.sv()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "55601606, LENGTH",
        "SE5560160680, LENGTH",
        "SE556016068002, LENGTH",
        "556016-068O, CHARACTER",
        "55+6016-0680, CHARACTER",
        "19556016-0680, CENTURY",
        "551301-0000, SERIES",
        "150916-0006, SERIAL",
        "16121212-1212, CENTURY"
    })
    void saysWhyItIsNone(String text, Reason reason) {
        assertThat(Organisationsnummer.tryParse(text))
                .isEqualTo(new Parsed.Invalid<>(IdentityType.ORGANISATIONSNUMMER, reason));
    }

    @Test
    void readsBackEveryForm() {
        Organisationsnummer municipality = Organisationsnummer.parse("212000-0142");
        for (Organisationsnummer.Form form : Organisationsnummer.Form.values()) {
            assertThat(Organisationsnummer.parse(municipality.format(form)))
                    .isEqualTo(municipality)
                    .hasSameHashCodeAs(municipality);
        }
        assertThat(municipality)
                .isLessThan(Organisationsnummer.parse("556016-0680"))
                .isNotEqualTo("2120000142");
    }
}
