package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

class GuardedMethodsTest {

    @Test
    void namesWhatKeepsAGuardAway() {
        assertThat(interception(Hidden.class))
                .hasSize(3)
                .anyMatch(line -> line.contains("Hidden.hidden(java.lang.String)> is private in (GuardedMethodsTest"))
                .anyMatch(line -> line.contains("Hidden.shared()> is static in"))
                .anyMatch(line -> line.contains("Hidden.closed()> is final in"))
                .allMatch(line -> line.startsWith("KARLSHAMN-39: Ingen vakt kan ställa sig framför metoden."));
        assertThat(interception(Closed.class)).singleElement().asString().contains("sits in a final class");
        assertThat(interception(Value.class)).singleElement().asString().contains("sits in a record");
    }

    @Test
    void aFinalClassOrRecordIsReachedThroughItsInterface() {
        assertThat(interception(ClosedBehindInterface.class)).isEmpty();
        assertThat(interception(ValueBehindInterface.class)).isEmpty();
    }

    @Test
    void aFinalMethodIsPassedByAlsoBehindAnInterface() {
        assertThat(interception(FinalBehindInterface.class)).hasSize(1);
    }

    @Test
    void ordinaryAndAbstractMethodsAreInterceptable() {
        assertThat(interception(Ordinary.class, Asks.class)).isEmpty();
    }

    @Test
    void aTypeGuardsItsWayInAndNotItsTextOrItsBuilder() {
        assertThat(interception(Entry.class)).isEmpty();
        assertThat(selfInvocation(Entry.class)).singleElement().asString().contains("Entry.main(");
    }

    @Test
    void findsSelfInvocationHoweverItIsWritten() {
        assertThat(selfInvocation(SelfInvoker.class, SelfInvoker.Inner.class))
                .hasSize(6)
                .anyMatch(line -> line.contains("SelfInvoker.plainly("))
                .anyMatch(line -> line.contains("SelfInvoker.inLambda("))
                .anyMatch(line -> line.contains("SelfInvoker.byReference("))
                .anyMatch(line -> line.contains("SelfInvoker.guardedToo("))
                .anyMatch(line -> line.contains("SelfInvoker$Inner.run("))
                .anyMatch(line -> line.contains("SelfInvoker.onAnother("))
                .allMatch(line -> line.startsWith("KARLSHAMN-39: Anropet går förbi vakten."));
    }

    @Test
    void findsSelfInvocationOfWhatIsInherited() {
        assertThat(selfInvocation(Ordinary.class, Inheriting.class))
                .hasSize(2)
                .anyMatch(line -> line.contains("Inheriting.throughSuper("))
                .anyMatch(line -> line.contains("Inheriting.plainly("));
    }

    @Test
    void findsSelfInvocationOfADefaultMethod() {
        assertThat(selfInvocation(WithDefault.class, OfDefault.class)).hasSize(1);
    }

    @Test
    void anotherClassAndAnInterfaceAreWaysThroughTheGuard() {
        assertThat(selfInvocation(Ordinary.class, Other.class, Asks.class, Decorator.class, Other.Nested.class))
                .noneMatch(line -> line.contains("$Other") || line.contains("$Decorator"));
    }

    @Test
    void bothFailWhenThereIsNothingToExamine() {
        for (ArchRule rule :
                List.of(VarsamRules.guardedMethodsAreInterceptable(), VarsamRules.guardedMethodsAreNotSelfInvoked())) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(Imported.only(new String[0])));
            rule.allowEmptyShould(true).check(Imported.only(new String[0]));
        }
    }

    private static List<String> interception(Class<?>... types) {
        return lines(VarsamRules.guardedMethodsAreInterceptable(), types);
    }

    private static List<String> selfInvocation(Class<?>... types) {
        return lines(VarsamRules.guardedMethodsAreNotSelfInvoked(), types);
    }

    private static List<String> lines(ArchRule rule, Class<?>... types) {
        return rule.evaluate(Imported.only(types)).getFailureReport().getDetails();
    }

    interface Asks {
        @UsesAiTool("eneo")
        String ask(String text);
    }

    static class Hidden {
        @SuppressWarnings("UnusedMethod")
        private String hidden(@OpenInformationOnly String text) {
            return text;
        }

        @RequiresHumanDecision(matter = "bistand")
        static void shared() {}

        @AiGenerated
        public final String closed() {
            return "";
        }
    }

    static final class Closed {
        @NoPersonalData
        String ask(String text) {
            return text;
        }
    }

    record Value(@OpenInformationOnly String text) {
        String with(@OpenInformationOnly String more) {
            return text + more;
        }
    }

    static final class ClosedBehindInterface implements Asks {
        @Override
        public String ask(String text) {
            return text;
        }
    }

    record ValueBehindInterface(String tool) implements Asks {
        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class FinalBehindInterface implements Asks {
        @Override
        public final String ask(String text) {
            return text;
        }
    }

    static class Ordinary {
        @UsesAiTool("eneo")
        String ask(String text) {
            return text;
        }
    }

    @UsesAiTool("eneo")
    static class Entry {
        String ask(String text) {
            return short_(text);
        }

        String short_(String text) {
            return text.strip();
        }

        static Entry create() {
            return new Entry();
        }

        public static void main(String[] arguments) {
            create().ask("hej");
        }

        @Override
        public final String toString() {
            return "Entry";
        }
    }

    static class SelfInvoker {
        private final SelfInvoker another = this;

        @UsesAiTool("eneo")
        String ask(String text) {
            return text;
        }

        String plainly(String text) {
            return ask(text);
        }

        UnaryOperator<String> inLambda() {
            return text -> ask(text);
        }

        UnaryOperator<String> byReference() {
            return this::ask;
        }

        @UsesAiTool("eneo")
        String guardedToo(String text) {
            return ask(text);
        }

        String onAnother(String text) {
            return another.ask(text);
        }

        class Inner {
            String run(String text) {
                return ask(text);
            }
        }
    }

    static class Inheriting extends Ordinary {
        @Override
        String ask(String text) {
            return super.ask(text);
        }

        String throughSuper(String text) {
            return super.ask(text);
        }

        String plainly(String text) {
            return ask(text);
        }
    }

    interface WithDefault {
        @UsesAiTool("eneo")
        default String ask(String text) {
            return text;
        }
    }

    static class OfDefault implements WithDefault {
        String twice(String text) {
            return ask(text);
        }
    }

    static class Other {
        String ask(Ordinary ordinary, String text) {
            return ordinary.ask(text);
        }

        @UsesAiTool("eneo")
        String own(String text) {
            return text;
        }

        static class Nested {
            String ask(Other other, String text) {
                return other.own(text);
            }
        }
    }

    static class Decorator implements Asks {
        private final Asks next;

        Decorator(Asks next) {
            this.next = next;
        }

        @Override
        public String ask(String text) {
            return next.ask(text);
        }

        String again(String text) {
            return next.ask(text);
        }
    }
}
