package se.varsam.guarded.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.varsam.guarded.spec.Methods;

class LineageTest {

    @Test
    void goesFromTheTargetsOwnMethodUpToItsInterfaces() {
        Lineage lineage = Lineage.of(Methods.of(Asks.class, "ask"), Clerk.class);

        assertThat(lineage.own()).isEqualTo(Methods.of(Clerk.class, "ask"));
        assertThat(lineage.levels())
                .containsExactly(
                        List.of(Methods.of(Clerk.class, "ask")),
                        List.of(Methods.of(Office.class, "ask")),
                        List.of(Methods.of(AsksMore.class, "ask")),
                        List.of(Methods.of(Asks.class, "ask")));
    }

    @Test
    void isTheSameFromWhicheverOfThemItIsAsked() {
        for (Class<?> type : List.of(Clerk.class, Office.class, AsksMore.class)) {
            assertThat(Lineage.of(Methods.of(type, "ask"), Clerk.class))
                    .isEqualTo(Lineage.of(Methods.of(Asks.class, "ask"), Clerk.class));
        }
    }

    @Test
    void seesThroughTypeArguments() throws NoSuchMethodException {
        Method written = Summaries.class.getMethod("apply", List.class);

        assertThat(Lineage.of(Methods.bridge(Summaries.class, "apply"), Summaries.class)
                        .own())
                .isEqualTo(written);
        assertThat(Lineage.of(Methods.of(Function.class, "apply"), Summaries.class)
                        .own())
                .isEqualTo(written);
        assertThat(Lineage.of(Methods.of(Makes.class, "apply"), Summaries.class).levels())
                .containsExactly(List.of(written), List.of(Methods.of(Makes.class, "apply")));
    }

    @Test
    void seesThroughTypeArgumentsThatAreArraysAndPassedOn() {
        Lineage lineage = Lineage.of(Methods.of(Batch.class, "all"), Minutes.class);

        assertThat(lineage.own()).isEqualTo(Methods.of(Minutes.class, "all"));
        assertThat(lineage.all()).hasSize(2);
    }

    @Test
    void tellsOverloadsApart() throws NoSuchMethodException {
        Method other = Summaries.class.getDeclaredMethod("apply", Integer.class);

        assertThat(Lineage.of(other, Summaries.class).all()).containsExactly(other);
    }

    @Test
    void isOnlyItselfWhereNothingIsOverridden() {
        assertThat(Lineage.of(Methods.of(Clerk.class, "hidden"), Clerk.class).all())
                .containsExactly(Methods.of(Clerk.class, "hidden"));
        assertThat(Lineage.of(Methods.of(Clerk.class, "shared"), Clerk.class).all())
                .containsExactly(Methods.of(Clerk.class, "shared"));
    }

    @Test
    void takesTheDefaultMethodWhereNoClassHasOne() {
        assertThat(Lineage.of(Methods.of(Asks.class, "greet"), Polite.class).own())
                .isEqualTo(Methods.of(Greets.class, "greet"));
    }

    @Test
    void looksPastProxiesAndLambdas() {
        Asks lambda = text -> text;
        Object proxy = Proxy.newProxyInstance(
                Asks.class.getClassLoader(), new Class<?>[] {Asks.class}, (self, method, arguments) -> "");
        Method ask = Methods.of(Asks.class, "ask");

        assertThat(Lineage.of(ask, lambda.getClass()).own()).isEqualTo(ask);
        assertThat(Lineage.of(ask, proxy.getClass()).own()).isEqualTo(ask);
    }

    @Test
    void listsEachMethodThatRunsOnce() {
        assertThat(Lineage.methods(Clerk.class))
                .containsExactly(
                        Methods.of(Asks.class, "greet"),
                        Methods.of(Clerk.class, "ask"),
                        Methods.of(Clerk.class, "hidden"),
                        Methods.of(Clerk.class, "shared"))
                .doesNotContain(Methods.of(Office.class, "ask"));
    }

    interface Asks {

        String ask(String text);

        default String greet() {
            return "";
        }
    }

    interface AsksMore extends Asks {

        @Override
        String ask(String text);
    }

    interface Greets extends Asks {

        @Override
        default String greet() {
            return "hej";
        }
    }

    abstract static class Polite implements Asks, Greets {}

    static class Office implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class Clerk extends Office implements AsksMore {

        @Override
        public String ask(String text) {
            return hidden(text);
        }

        private String hidden(String text) {
            return shared(text);
        }

        static String shared(String text) {
            return text;
        }
    }

    interface Makes<A, B extends CharSequence> extends Function<A, B> {

        @Override
        B apply(A from);
    }

    static class Summaries implements Makes<List<String>, String> {

        @Override
        public String apply(List<String> from) {
            return apply(from.size());
        }

        String apply(Integer size) {
            return String.valueOf(size);
        }
    }

    abstract static class Batch<T> {

        abstract <S extends T> void all(T[] parts, List<? extends S> more);
    }

    abstract static class Passed<U> extends Batch<U> {}

    static class Minutes extends Passed<String> {

        @Override
        <S extends String> void all(String[] parts, List<? extends S> more) {}
    }
}
