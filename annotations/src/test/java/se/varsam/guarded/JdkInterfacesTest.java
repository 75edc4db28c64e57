package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.rule.PolicyViolationException;

/** Java's own interfaces declare nothing; what implements them may. */
class JdkInterfacesTest {

    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));

    static class Shortens implements Function<String, String> {

        @Override
        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        public String apply(@OpenInformationOnly String text) {
            return "svar";
        }
    }

    abstract static class Works<T> implements Function<T, T> {

        @Override
        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        public T apply(@OpenInformationOnly T text) {
            return text;
        }
    }

    static class Repeats extends Works<String> implements UnaryOperator<String> {}

    static class Asks implements Callable<String> {

        @Override
        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        public String call() {
            return "svar";
        }
    }

    @SuppressWarnings("unchecked")
    private Function<String, String> proxied(Function<String, String> target) {
        return guarded.proxy(Function.class, target);
    }

    @Test
    void honoursWhatTheClassesOwnMethodDeclares() {
        Function<String, String> function = proxied(new Shortens());

        assertThat(function.apply("När?")).isEqualTo("svar");
        assertThatThrownBy(() -> function.apply(Calls.NUMBER)).isInstanceOf(PolicyViolationException.class);
        assertThat(guarded.report(Shortens.class).isComplete()).isTrue();
    }

    @Test
    void honoursWhatASuperclassDeclaresOfAnyType() {
        assertThat(proxied(new Repeats()).apply("När?")).isEqualTo("När?");
        assertThatThrownBy(() -> proxied(new Repeats()).apply(Calls.NUMBER))
                .isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void guardsWhatJavasOwnBodiesCall() {
        Function<String, String> twice = proxied(new Shortens()).andThen(proxied(new Shortens()));

        assertThat(twice.apply("När?")).isEqualTo("svar");
        assertThatThrownBy(() -> twice.apply(Calls.NUMBER)).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() ->
                        proxied(new Shortens()).compose(text -> Calls.NUMBER).apply("När?"))
                .isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void knowsNothingOfWhatAMethodWithoutArgumentsEnters() {
        assertThatThrownBy(() -> guarded.proxy(Callable.class, new Asks()).call())
                .isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void refusesALambdaOfWhichNobodyHasDeclaredAnything() {
        AiPolicy policy = Town.soderkoping();
        Function<String, String> lambda = text -> text;

        assertThatThrownBy(() -> Guarded.proxy(Function.class, lambda, policy))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Function");
    }
}
