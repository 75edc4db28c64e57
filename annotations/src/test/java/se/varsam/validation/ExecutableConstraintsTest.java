package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.varsam.validation.Validators.WITH_NUMBER;
import static se.varsam.validation.Validators.arguments;
import static se.varsam.validation.Validators.paths;
import static se.varsam.validation.Validators.returned;
import static se.varsam.validation.Validators.swedish;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintTarget;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationClass;

class ExecutableConstraintsTest {

    private static final String MINUTES = "Nämnden beslutade att bygga om torget.";

    private final Assistant assistant = new Assistant();

    @Test
    void checksParameters() {
        assertThat(arguments(assistant, "ask", MINUTES, MINUTES, MINUTES)).isEmpty();
        assertThat(arguments(assistant, "ask", WITH_NUMBER, WITH_NUMBER, WITH_NUMBER))
                .containsExactlyInAnyOrder("ask.question", "ask.context", "ask.draft");
    }

    @Test
    void checksReturnedValues() {
        assertThat(returned(assistant, "answer", MINUTES)).isEmpty();
        assertThat(returned(assistant, "answer", WITH_NUMBER)).containsExactly("answer.<return value>");
        assertThat(returned(assistant, "summary", MINUTES)).isEmpty();
        assertThat(returned(assistant, "summary", WITH_NUMBER)).containsExactly("summary.<return value>");
    }

    @Test
    void checksAllArgumentsTogether() {
        assertThat(arguments(assistant, "send", MINUTES, 3, Optional.of(MINUTES)))
                .isEmpty();
        assertThat(arguments(assistant, "send", MINUTES, 3, Optional.of(WITH_NUMBER)))
                .containsExactly("send.<cross-parameter>");
        assertThat(arguments(assistant, "publish", MINUTES, WITH_NUMBER)).containsExactly("publish.<cross-parameter>");
    }

    @Test
    void checksArgumentsOfAMethodThatReturnsNothingWithoutSayingSo() {
        assertThat(arguments(assistant, "log", MINUTES)).isEmpty();
        assertThat(arguments(assistant, "log", WITH_NUMBER)).containsExactly("log.<cross-parameter>");
    }

    @Test
    void takesNoArgumentsForNothing() {
        assertThat(arguments(assistant, "send", null, 0, null)).isEmpty();
    }

    @Test
    void asksWhichIsMeantWhenAMethodBothTakesAndReturns() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> arguments(new Unclear(), "ask", MINUTES));
    }

    @Test
    void checksConstructors() throws NoSuchMethodException {
        var letter = Letter.class.getDeclaredConstructor(String.class);
        var parcel = Parcel.class.getDeclaredConstructor(String.class, String.class);

        assertThat(swedish().forExecutables().validateConstructorParameters(letter, new Object[] {MINUTES}))
                .isEmpty();
        assertThat(paths(swedish().forExecutables().validateConstructorParameters(letter, new Object[] {WITH_NUMBER})))
                .containsExactly("Letter.body");
        assertThat(paths(swedish()
                        .forExecutables()
                        .validateConstructorParameters(parcel, new Object[] {MINUTES, WITH_NUMBER})))
                .containsExactly("Parcel.<cross-parameter>");
    }

    @Test
    void checksWhatAnInterfaceDeclares() {
        assertThat(arguments((Client) text -> {}, "send", MINUTES)).isEmpty();
        assertThat(arguments(new ClientOfSorts(), "send", WITH_NUMBER)).containsExactly("send.text");
    }

    static class Assistant {

        String ask(
                @OpenInformationOnly String question,
                @NoPersonalData String context,
                @Classified(InformationClass.INTERNAL) String draft) {
            return question + context + draft;
        }

        @Classified(InformationClass.INTERNAL)
        String answer(String question) {
            return question;
        }

        @NoPersonalData(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String summary(String text) {
            return text;
        }

        // @start region="cross-parameter"
        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.PARAMETERS)
        String send(String text, int priority, Optional<String> footnote) {
            return text + priority + footnote;
        }
        // @end

        @NoPersonalData(validationAppliesTo = ConstraintTarget.PARAMETERS)
        String publish(String heading, String text) {
            return heading + text;
        }

        @OpenInformationOnly
        void log(String text) {
            assertThat(text).isNotNull();
        }
    }

    static class Unclear {

        @OpenInformationOnly
        String ask(String question) {
            return question;
        }
    }

    static class Letter {

        Letter(@NoPersonalData String body) {
            assertThat(body).isNotNull();
        }
    }

    static class Parcel {

        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.PARAMETERS)
        Parcel(String to, String text) {
            assertThat(to + text).isNotNull();
        }
    }

    interface Client {

        void send(@OpenInformationOnly String text);
    }

    static class ClientOfSorts implements Client {

        @Override
        public void send(String text) {}
    }
}
