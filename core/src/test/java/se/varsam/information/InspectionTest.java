package se.varsam.information;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.information.InformationCategory.OTHER_SENSITIVE;
import static se.varsam.information.InformationCategory.PERSONAL_DATA;
import static se.varsam.information.InformationCategory.SECRECY;
import static se.varsam.information.InformationCategory.SPECIAL_CATEGORY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Answer;
import se.varsam.term.Language;

class InspectionTest {

    private static final String CLEAN = "Vattnet stängs av på torsdag.";
    private static final String NUMBER = "Ansökan från 19900101-0017 kom in.";
    private static final String TEST_NUMBER = "Ansökan från 19900101-2385 kom in.";

    @Nested
    class OfAText {

        @Test
        void findsPersonalDataAndLeavesTheClassToPeople() {
            Information information = Information.inspect(NUMBER);

            assertThat(information.level()).isEqualTo(InformationClass.UNCLASSIFIED);
            assertThat(information.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.YES);
            assertThat(information.presenceOf(SECRECY)).isEqualTo(Presence.UNCERTAIN);
        }

        @Test
        void provesNothingOfATextInWhichNothingIsFound() {
            Information information = Information.inspect(CLEAN);

            assertThat(information.level()).isEqualTo(InformationClass.UNCLASSIFIED);
            assertThat(information.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.POSSIBLE);
            assertThat(information.presenceOf(SPECIAL_CATEGORY)).isEqualTo(Presence.POSSIBLE);
            assertThat(information.presenceOf(SECRECY)).isEqualTo(Presence.UNCERTAIN);
            assertThat(information.inspection().isEmpty()).isTrue();
        }

        @Test
        void leavesUncertainWhatTheScannerDoesNotLookFor() {
            PersonalDataScanner numbers =
                    PersonalDataScanner.of(ScanLevel.STANDARD, EnumSet.of(PersonalDataType.PERSONNUMMER));

            assertThat(Information.inspect(CLEAN, numbers).presenceOf(PERSONAL_DATA))
                    .isEqualTo(Presence.UNCERTAIN);
            assertThat(Information.inspect(NUMBER, numbers).presenceOf(PERSONAL_DATA))
                    .isEqualTo(Presence.YES);
            assertThat(Information.inspect(NUMBER, numbers).presenceOf(SPECIAL_CATEGORY))
                    .isEqualTo(Presence.UNCERTAIN);
        }

        @Test
        void isNotSilencedByATestNumber() {
            Information information = Information.open().inspectedIn(TEST_NUMBER);

            assertThat(information.inspection().findings().get(0).marks()).contains(Mark.TEST_NUMBER);
            assertThat(information.level()).isEqualTo(InformationClass.INTERNAL);
            assertThat(information.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.YES);
        }
    }

    @Nested
    class OfDeclaredInformation {

        @Test
        void raisesTheClassAndWhatItHolds() {
            Information information = Information.open().inspectedIn(NUMBER);

            assertThat(information.level()).isEqualTo(InformationClass.INTERNAL);
            assertThat(information.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.YES);
            assertThat(information.presenceOf(SPECIAL_CATEGORY)).isEqualTo(Presence.NO);
            assertThat(information.isPublishable()).isFalse();
        }

        @Test
        void changesNothingWhenNothingIsFound() {
            Information open = Information.open().referredToAs("KS 2026/1");

            assertThat(open.inspectedIn(CLEAN)).isSameAs(open);
        }

        @ParameterizedTest
        @EnumSource(InformationClass.class)
        void neverLowersAClass(InformationClass declared) {
            InformationClass inspected =
                    Information.of(declared).inspectedIn(NUMBER).level();

            assertThat(declared.isAbove(inspected)).isFalse();
            assertThat(inspected).isEqualTo(declared == InformationClass.OPEN ? InformationClass.INTERNAL : declared);
        }

        @Test
        void isNotDeclaredAwayAfterwards() {
            Information information = Information.inspect(NUMBER)
                    .classedAs(InformationClass.OPEN)
                    .with(Presence.NO, PERSONAL_DATA)
                    .with(InformationTrait.PUBLISHABLE)
                    .referredToAs("KS 2026/1");

            assertThat(information.level()).isEqualTo(InformationClass.INTERNAL);
            assertThat(information.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.YES);
            assertThat(information.answers().to(InformationTrait.PUBLISHABLE)).isEqualTo(Answer.NO);
        }

        @Test
        void leavesANameInAnOpenDecisionOpenButPersonal() {
            Information decision =
                    Information.open().with(found(PersonalDataType.PERSON_NAME, 0, 9, Confidence.LIKELY));

            assertThat(decision.level()).isEqualTo(InformationClass.OPEN);
            assertThat(decision.isPublishable()).isTrue();
            assertThat(decision.presenceOf(PERSONAL_DATA)).isEqualTo(Presence.YES);
        }
    }

    @Nested
    class Weighing {

        @ParameterizedTest
        @EnumSource(PersonalDataType.class)
        void putsEverySpecialCategoryOffenceAndSecrecyInTheConfidentialClass(PersonalDataType type) {
            InformationClass lowest = found(type, 0, 5, Confidence.LIKELY).lowestClass();

            assertThat(lowest == InformationClass.CONFIDENTIAL).isEqualTo(type.isTopic());
            assertThat(found(type, 0, 5, Confidence.POSSIBLE).lowestClass()).isEqualTo(InformationClass.OPEN);
        }

        @ParameterizedTest
        @EnumSource(PersonalDataType.class)
        void namesTheCategoryOfEveryType(PersonalDataType type) {
            Inspection inspection = found(type, 0, 5, Confidence.LIKELY);

            assertThat(inspection.presenceOf(SPECIAL_CATEGORY).isPresent())
                    .isEqualTo(type.group() == PersonalDataGroup.SPECIAL_CATEGORY);
            assertThat(inspection.presenceOf(SECRECY).isPresent()).isEqualTo(type.group() == PersonalDataGroup.SECRECY);
            assertThat(inspection.presenceOf(OTHER_SENSITIVE).isPresent())
                    .isEqualTo(type == PersonalDataType.CRIMINAL_OFFENCE);
        }

        @ParameterizedTest
        @EnumSource(
                value = PersonalDataType.class,
                names = {"ORGANISATIONSNUMMER", "CASE_REFERENCE", "EMAIL_FUNCTIONAL", "BANKGIRO"})
        void takesWhatOrganisationsHaveForNobodysData(PersonalDataType type) {
            Inspection inspection = found(type, 0, 5, Confidence.CERTAIN);

            assertThat(inspection.presenceOf(PERSONAL_DATA)).isEmpty();
            assertThat(Information.open().with(inspection).mayHold(PERSONAL_DATA))
                    .isFalse();
            assertThat(Information.inspect("Kontakt").with(inspection).presenceOf(PERSONAL_DATA))
                    .isEqualTo(Presence.POSSIBLE);
        }

        @Test
        void takesAGuessForAPossibility() {
            assertThat(found(PersonalDataType.PERSON_NAME, 0, 5, Confidence.POSSIBLE)
                            .presenceOf(PERSONAL_DATA))
                    .contains(Presence.POSSIBLE);
            assertThat(found(PersonalDataType.PROPERTY, 0, 5, Confidence.CERTAIN)
                            .presenceOf(PERSONAL_DATA))
                    .contains(Presence.POSSIBLE);
        }
    }

    @Nested
    class ReadAloud {

        private final Set<InformationCategory> personal = Set.of(PERSONAL_DATA);

        @Test
        void countsCharactersFromOneWithTheLastIncluded() {
            Inspection inspection = Information.inspect(NUMBER).inspection();

            assertThat(inspection.phrase(personal, Language.SWEDISH)).isEqualTo("1 personnummer, tecken 14–26");
            assertThat(NUMBER.substring(14 - 1, 26)).isEqualTo("19900101-0017");
            assertThat(inspection.phrase(personal, Language.ENGLISH))
                    .isEqualTo("1 personal identity number, characters 14–26");
        }

        @Test
        void tellsHowManyOfEachKindAndTheFirstPlaces() {
            Inspection inspection = new Inspection(IntStream.range(0, 5)
                            .mapToObj(i -> finding(PersonalDataType.EMAIL, 100L * i, 100L * i + 10, Confidence.CERTAIN))
                            .toList())
                    .and(found(PersonalDataType.HEALTH, 7, 14, Confidence.LIKELY));

            assertThat(inspection.phrase(personal, Language.SWEDISH))
                    .isEqualTo("e-postadress på 5 ställen, tecken 1–10, 101–110, 201–210 …; hälsa, tecken 8–14");
            assertThat(inspection.phrase(Set.of(SPECIAL_CATEGORY), Language.ENGLISH))
                    .isEqualTo("health, characters 8–14");
            assertThat(inspection.phrase(Set.of(SECRECY), Language.ENGLISH)).isEmpty();
            assertThat(inspection.raising(Language.SWEDISH)).isEqualTo("hälsa, tecken 8–14");
        }

        @Test
        void keepsNeitherTheTextNorTheShapeOfAValue() {
            Information information = Information.inspect(NUMBER).referredToAs("KS 2026/1");

            assertThat(information.toString())
                    .contains("1 personnummer, tecken 14–26")
                    .doesNotContain("1990", "0017", "•", "Ansökan", "KS 2026");
            assertThat(Inspection.none()).hasToString("Inspection[]");
        }
    }

    private static Inspection found(PersonalDataType type, long start, long end, Confidence confidence) {
        return new Inspection(List.of(finding(type, start, end, confidence)));
    }

    private static PersonalDataFinding finding(PersonalDataType type, long start, long end, Confidence confidence) {
        return new PersonalDataFinding(type, start, end, confidence, "test.rule", "•••", Set.of());
    }
}
