package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.langchain4j.model.chat.ChatModel;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;

class DeclaredCallsTest {

    @Test
    void namesPlaceClauseFactAndRemedy() {
        assertThat(violations(Undeclared.class))
                .singleElement()
                .asString()
                .startsWith("KARLSKOGA-64: Koden använder AI utan att uppge vilket verktyg.")
                .contains(" / The code uses AI without declaring which tool. Put @UsesAiTool on")
                .contains("Undeclared.ask(")
                .contains("ChatModel.chat(java.lang.String)")
                .contains("(DeclaredCallsTest.java:");
    }

    @Test
    void acceptsWhatDeclares() {
        assertThat(violations(OnMethod.class)).isEmpty();
        assertThat(violations(OnType.class)).isEmpty();
        assertThat(violations(EneoSystem.class)).isEmpty();
        assertThat(violations(ByOwnAnnotation.class, Eneo.class)).isEmpty();
        assertThat(violations(ByInterface.class, Asks.class)).isEmpty();
    }

    @Test
    void aLambdaAndAnAnonymousClassBelongToTheirMethod() {
        assertThat(violations(InLambda.class)).hasSize(2).allMatch(line -> line.contains("InLambda.undeclared("));
        assertThat(lines(Imported.only(InAnonymous.class.getName() + "$1", InAnonymous.class.getName() + "$2")))
                .singleElement()
                .asString()
                .contains("InAnonymous$");
    }

    @Test
    void aPrivateMethodBelongsToAllWhoCallIt() {
        assertThat(violations(PrivateHelper.class)).isEmpty();
        assertThat(violations(SharedHelper.class)).singleElement().asString().contains("SharedHelper.send(");
        assertThat(violations(DeadHelper.class)).hasSize(1);
    }

    @Test
    void aTypeDoesNotVouchForItsStaticMethodsAndConstructors() {
        assertThat(violations(StaticWay.class))
                .hasSize(2)
                .anyMatch(line -> line.contains("StaticWay.ask("))
                .anyMatch(line -> line.contains("StaticWay.<init>("));
    }

    @Test
    void aMethodReferenceIsACall() {
        assertThat(violations(ByReference.class)).hasSize(1);
    }

    @Test
    void aCallToADeclaredClientNeedsNoSecondDeclaration() {
        assertThat(violations(CallsDeclaredClient.class, DeclaredClient.class)).isEmpty();
    }

    @Test
    void failsWhenItFoundNothingToExamine() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> VarsamRules.aiClientsAreCalledWhereDeclared().check(Imported.only(new String[0])))
                .withMessageContaining("failed to check any");
    }

    @Test
    void theToolOfADecisionIsNoDeclarationOfUse() { // it says what had part in the decision; no guard judges what is
        // entered
        assertThat(violations(OnlyDecided.class)).hasSize(1);
        assertThat(VarsamRules.aiContentIsLabelledBeforePublication()
                        .allowEmptyShould(true)
                        .evaluate(Imported.only(OnlyDecided.class))
                        .hasViolation())
                .isFalse();
    }

    private static List<String> violations(Class<?>... types) {
        return lines(Imported.only(types));
    }

    private static List<String> lines(JavaClasses classes) {
        return VarsamRules.aiClientsAreCalledWhereDeclared()
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }

    static class OnlyDecided {
        @RequiresHumanDecision(matter = "bistånd", tool = "eneo")
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class Undeclared {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class OnMethod {
        @UsesAiTool("eneo")
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    @UsesAiTool("eneo")
    static class OnType {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    @AiSystem(id = "eneo")
    static class EneoSystem {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    @UsesAiTool("eneo")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Eneo {}

    @Eneo
    static class ByOwnAnnotation {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    interface Asks<T> {
        @UsesAiTool("eneo")
        String ask(T model, String text);
    }

    static class ByInterface implements Asks<ChatModel> {
        @Override
        public String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class InLambda {
        @UsesAiTool("eneo")
        Function<String, String> declared(ChatModel model) {
            return text -> model.chat(text);
        }

        Function<String, Function<String, String>> undeclared(ChatModel model) {
            return one -> {
                model.chat(one);
                return two -> model.chat(two);
            };
        }
    }

    static class InAnonymous {
        @UsesAiTool("eneo")
        static Function<String, String> anonymous(ChatModel model) {
            return new Function<>() {
                @Override
                public String apply(String text) {
                    return model.chat(text);
                }
            };
        }

        static Function<String, String> undeclared(ChatModel model) {
            return new Function<>() {
                @Override
                public String apply(String text) {
                    return model.chat(text);
                }
            };
        }
    }

    static class PrivateHelper {
        @UsesAiTool("eneo")
        String ask(ChatModel model, String text) {
            return send(model, text, 2);
        }

        private static String send(ChatModel model, String text, int left) {
            return left == 0 ? model.chat(text) : send(model, text, left - 1);
        }
    }

    static class SharedHelper {
        @UsesAiTool("eneo")
        String ask(ChatModel model, String text) {
            return send(model, text);
        }

        String another(ChatModel model, String text) {
            return send(model, text);
        }

        private String send(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class DeadHelper {
        @SuppressWarnings("UnusedMethod")
        private String send(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    @UsesAiTool("eneo")
    static class StaticWay {
        final String greeting;

        StaticWay(ChatModel model) {
            greeting = model.chat("hej");
        }

        static String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class ByReference {
        Function<String, String> ask(ChatModel model) {
            return model::chat;
        }
    }

    @UsesAiTool("eneo")
    interface DeclaredClient extends ChatModel {}

    static class CallsDeclaredClient {
        String ask(DeclaredClient client, String text) {
            return client.chat(text);
        }
    }
}
