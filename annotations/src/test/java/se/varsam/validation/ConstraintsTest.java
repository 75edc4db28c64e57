package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.validation.Validators.WITH_NUMBER;
import static se.varsam.validation.Validators.paths;
import static se.varsam.validation.Validators.swedish;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

class ConstraintsTest {

    private static final String MINUTES = "Nämnden beslutade att bygga om torget.";

    @Test
    void letsOpenTextPass() {
        // @start region="passes"
        record Question(@OpenInformationOnly String text) {}

        assertThat(swedish().validate(new Question("När öppnar biblioteket?"))).isEmpty();
        // @end
    }

    @Test
    void stopsPersonalDataInOpenText() {
        // @start region="fails"
        record Question(@OpenInformationOnly String text) {}

        assertThat(swedish().validate(new Question("Varför fick 811218-9876 avslag?")))
                .hasSize(1);
        // @end
    }

    @Test
    void takesPlainTextWithoutFindingsForFreeOfPersonalData() {
        // @start region="no-personal-data"
        record Note(@NoPersonalData String text) {}

        assertThat(swedish().validate(new Note("Nämnden beslutade att bygga om torget.")))
                .isEmpty();
        assertThat(swedish().validate(new Note("Ring Anna Andersson på 070-174 06 05.")))
                .hasSize(1);
        // @end
    }

    @Test
    void holdsContentToItsClass() {
        // @start region="classified"
        record Draft(
                @Classified(InformationClass.INTERNAL) String heading,

                @Classified(value = InformationClass.INTERNAL, holding = InformationCategory.PERSONAL_DATA)
                String applicant) {}

        assertThat(swedish().validate(new Draft("Ombyggnad av torget", "Anna Andersson")))
                .isEmpty();
        assertThat(paths(swedish().validate(new Draft("Ansökan från 811218-9876", "Anna Andersson"))))
                .containsExactly("heading");
        // @end
    }

    @Test
    void isRaisedAboveItsClassByWhatIsFound() {
        record Draft(
                @Classified(value = InformationClass.OPEN, holding = InformationCategory.PERSONAL_DATA)
                String text) {}

        assertThat(swedish().validate(new Draft("Ordförande är Anna Andersson.")))
                .isEmpty();
        assertThat(swedish().validate(new Draft(WITH_NUMBER))).hasSize(1);
    }

    @Test
    void takesACategoryThatIsNamedTwice() {
        record Draft(
                @Classified(
                        value = InformationClass.INTERNAL,
                        holding = {InformationCategory.PERSONAL_DATA, InformationCategory.PERSONAL_DATA})
                String text) {}

        assertThat(swedish().validate(new Draft(WITH_NUMBER))).isEmpty();
    }

    @Test
    void countsPersonalDataAsNamedWithSpecialCategories() {
        record Draft(
                @Classified(value = InformationClass.CONFIDENTIAL, holding = InformationCategory.SPECIAL_CATEGORY)
                String text) {}

        assertThat(swedish().validate(new Draft(WITH_NUMBER))).isEmpty();
    }

    @Test
    void takesNoValueForNothing() {
        record Empty(
                @OpenInformationOnly String open,
                @NoPersonalData String impersonal,
                @Classified(InformationClass.OPEN) String classified) {}

        assertThat(swedish().validate(new Empty(null, null, null))).isEmpty();
    }

    @Test
    void letsMaterialUnderCopyrightPassAsOpen() {
        @Classified(value = InformationClass.OPEN, holding = InformationCategory.COPYRIGHTED)
        record Poem(String text) {}
        record Question(@OpenInformationOnly Poem poem) {}

        assertThat(swedish().validate(new Question(new Poem("Solen sken över torget."))))
                .isEmpty();
    }

    @Test
    void checksFieldsAndGettersOfBeans() {
        assertThat(paths(swedish().validate(new Letter(WITH_NUMBER)))).containsExactlyInAnyOrder("body", "summary");
        assertThat(swedish().validate(new Letter(MINUTES))).isEmpty();
    }

    @Test
    void checksItsGroupsOnly() {
        Publication publication = new Publication(WITH_NUMBER);

        assertThat(swedish().validate(publication, Default.class)).isEmpty();
        assertThat(swedish().validate(publication, Publishing.class)).hasSize(1);
    }

    @Test
    void isCarriedByAConstraintOfTheApplication() {
        record Form(@ForTheWeb String text) {}

        assertThat(swedish().validate(new Form(MINUTES))).isEmpty();
        assertThat(swedish().validate(new Form(WITH_NUMBER)))
                .extracting(violation -> violation.getMessage())
                .containsExactly("Får inte publiceras.");
    }

    @Test
    void carriesThePayload() {
        record Form(
                @OpenInformationOnly(payload = Severe.class) String text) {}

        assertThat(swedish().validate(new Form(WITH_NUMBER)))
                .extracting(violation -> violation.getConstraintDescriptor().getPayload())
                .containsExactly(Set.of(Severe.class));
    }

    @Test
    void readsPlainValuesOfManyKinds() {
        record Form(@OpenInformationOnly Object anything) {}

        for (Object open :
                new Object[] {MINUTES, 17, true, new String[] {MINUTES}, List.of(MINUTES), Map.of(1, "ett")}) {
            assertThat(swedish().validate(new Form(open))).isEmpty();
        }
        for (Object closed : new Object[] {new String[] {WITH_NUMBER}, List.of(WITH_NUMBER), Map.of(1, WITH_NUMBER)}) {
            assertThat(swedish().validate(new Form(closed))).hasSize(1);
        }
    }

    static class Letter {

        @OpenInformationOnly
        private final String body;

        Letter(String body) {
            this.body = body;
        }

        @NoPersonalData
        public String getSummary() {
            return body;
        }
    }

    interface Publishing {}

    record Publication(
            @OpenInformationOnly(groups = Publishing.class) String text) {}

    static final class Severe implements Payload {}

    // @start region="composed"
    @OpenInformationOnly
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface ForTheWeb {

        String message() default "Får inte publiceras.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
    // @end
}
