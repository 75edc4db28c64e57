package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.validation.Validators.WITH_NUMBER;
import static se.varsam.validation.Validators.paths;
import static se.varsam.validation.Validators.swedish;

import jakarta.validation.Valid;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.information.InformationClass;

class DeclaredTypesTest {

    private static final String MINUTES = "Nämnden beslutade att bygga om torget.";

    @Test
    void knowsWhatTypesAndFieldsDeclare() {
        @Classified(InformationClass.OPEN)
        record Page(String text) {}
        @Classified(InformationClass.OPEN)
        record Case(String text, @Secrecy String note) {}
        record Form(
                @OpenInformationOnly Object open,
                @NoPersonalData Object impersonal,
                @Classified(InformationClass.OPEN) Object classified) {}
        Page page = new Page(MINUTES);
        Case secret = new Case(MINUTES, "hemligt");

        assertThat(swedish().validate(new Form(page, page, page))).isEmpty();
        assertThat(paths(swedish().validate(new Form(secret, secret, secret))))
                .containsExactlyInAnyOrder("open", "classified");
    }

    @Test
    void knowsThatADeeperPartIsClassifiedHigher() {
        record Attachment(
                @Classified(InformationClass.CONFIDENTIAL) String text) {}
        record Case(Attachment attachment) {}
        record Form(@Classified(InformationClass.INTERNAL) Case it) {}

        assertThat(swedish().validate(new Form(new Case(new Attachment(MINUTES)))))
                .hasSize(1);
        assertThat(swedish().validate(new Form(new Case(new Attachment(null))))).isEmpty();
    }

    @Test
    void doesNotTakeAnUndeclaredTypeForHarmless() {
        record Unsaid(Object anything) {}
        record Form(
                @OpenInformationOnly Unsaid open,
                @NoPersonalData Unsaid impersonal) {}

        assertThat(paths(swedish().validate(new Form(new Unsaid(new Object()), new Unsaid(new Object())))))
                .containsExactlyInAnyOrder("open", "impersonal");
    }

    @Test
    void takesTheWordOfAClassifiedValue() {
        record Form(@OpenInformationOnly se.varsam.information.Classified<String> open) {}

        assertThat(swedish().validate(new Form(se.varsam.information.Classified.of(MINUTES, InformationClass.OPEN))))
                .isEmpty();
        assertThat(swedish()
                        .validate(new Form(se.varsam.information.Classified.of(MINUTES, InformationClass.INTERNAL))))
                .hasSize(1);
        assertThat(swedish()
                        .validate(new Form(se.varsam.information.Classified.of(WITH_NUMBER, InformationClass.OPEN))))
                .hasSize(1);
    }

    @Test
    void checksWholeTypes() {
        @OpenInformationOnly
        record Page(String title, String text) {}
        @NoPersonalData
        @Classified(InformationClass.INTERNAL)
        record Note(String text) {}
        @NoPersonalData
        record Unsaid(String text) {}
        @Classified(InformationClass.INTERNAL)
        record Draft(String text) {}

        assertThat(swedish().validate(new Page("Torget", MINUTES))).isEmpty();
        assertThat(swedish().validate(new Page("Torget", WITH_NUMBER))).hasSize(1);
        assertThat(swedish().validate(new Note(MINUTES))).isEmpty();
        assertThat(swedish().validate(new Note(WITH_NUMBER)))
                .extracting(violation -> violation.getMessageTemplate().replaceAll(" .*", ""))
                .containsExactlyInAnyOrder(
                        "{" + NoPersonalData.class.getName() + ".message}",
                        "{" + Classified.class.getName() + ".message}");
        assertThat(swedish().validate(new Unsaid(MINUTES))).hasSize(1);
        assertThat(swedish().validate(new Draft(MINUTES))).isEmpty();
        assertThat(swedish().validate(new Draft(WITH_NUMBER))).hasSize(1);
    }

    @Test
    void seesWhatStandsBesideItOnAType() {
        @PersonalData
        @Classified(InformationClass.INTERNAL)
        record Applicant(String name) {}
        record Form(@Valid Applicant applicant) {}

        assertThat(swedish().validate(new Applicant(WITH_NUMBER))).isEmpty();
        assertThat(swedish().validate(new Form(new Applicant(WITH_NUMBER)))).isEmpty();
    }
}
