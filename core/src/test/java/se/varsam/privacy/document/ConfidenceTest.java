package se.varsam.privacy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;

class ConfidenceTest {

    private static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STRICT, Documents.TYPES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hon såg ABC 123 | VEHICLE_PLATE | ABC 123 | plate.form",
                "Ute vid Hästö 5:12 | PROPERTY | Hästö 5:12 | property.form",
                "Rapporten RAM 2020:12 | CASE_REFERENCE | RAM 2020:12 | case.code",
                "i T 1234-21 | CASE_REFERENCE | T 1234-21 | case.court-form",
                "män födda 1938–1953 | DATE_OF_BIRTH | 1938 | birth.cohort",
                "den som är född 1953 | DATE_OF_BIRTH | 1953 | birth.cohort",
                "född före 1954 | DATE_OF_BIRTH | 1954 | birth.cohort",
                "en 34-årig kvinna | DATE_OF_BIRTH | 34-årig | birth.age",
                "34-åringen dömdes | DATE_OF_BIRTH | 34-åringen | birth.age",
                "hon är 12 år gammal | DATE_OF_BIRTH | 12 år gammal | birth.age",
                "a 17-year-old | DATE_OF_BIRTH | 17-year-old | birth.age",
                "6580822 674032 | COORDINATES | 6580822 674032 | coordinates.sweref"
            })
    void findsFormsWithoutContextAtTheStrictLevelOnly(String text, PersonalDataType type, String span, String rule) {
        assertThat(SCANNER.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(type);
            assertThat(finding.in(text)).hasToString(span);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59°19'46\"N 18°4'7\"E | coordinates.minutes",
                "N 59.3293 E 18.0686 | coordinates.decimal",
                "P<SWESPECIMEN<<SVEN<<<<<<<<<<<<<<<<<<<<<<<<< | passport.zone-name",
                "L898902C36UTO7408122F1204159ZE184226B<<<<<10 | passport.zone"
            })
    void isCertainOfFormsThatNothingElseHas(String text, String rule) {
        assertThat(SCANNER.scan(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
            assertThat(finding.in(text)).hasToString(text);
        });
    }

    @Test
    void doubtsAZoneWhoseLastCheckDigitFails() {
        assertThat(SCANNER.scan("L898902C36UTO7408122F1204159ZE184226B<<<<<11"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.confidence()).isEqualTo(Confidence.LIKELY));
    }

    @Test
    void leavesALicenceWithAPersonnummerToThePersonnummer() {
        PersonalDataScanner every = PersonalDataScanner.of(ScanLevel.STANDARD);

        assertThat(every.scan("körkort 900101-0017"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.type()).isEqualTo(PersonalDataType.PERSONNUMMER));
    }
}
