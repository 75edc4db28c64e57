package se.varsam.guarded.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.spec.Methods;

class SelfCallsTest {

    @Test
    void findsWhatCallsFromInside() throws IOException {
        assertThat(callers(Clerk.class, "ask"))
                .containsExactly(
                        "Clerk.again",
                        "Clerk.directly",
                        "Clerk.inLambda",
                        "Clerk.inReference",
                        "Job.run",
                        "SelfCallsTest$Clerk$1.get");
    }

    @Test
    void findsNothingInAClassThatOnlyIsCalled() throws IOException {
        assertThat(callers(Quiet.class, "ask")).isEmpty();
    }

    @Test
    void doesNotTakeABridgeOrAnOverridingMethodForACaller() throws IOException {
        assertThat(callers(Generic.class, "apply")).isEmpty();
        assertThat(callers(Loud.class, "ask")).isEmpty();
    }

    @Test
    void findsCallsThatGoToABridge() throws IOException {
        assertThat(callers(Indirect.class, "make")).containsExactly("Base.twice");
    }

    @Test
    void findsWhatASuperclassAndADefaultMethodCall() throws IOException {
        assertThat(callers(Inheriting.class, "ask")).containsExactly("Calling.all", "Outer.both");
    }

    @Test
    void findsACallOfTheOverriddenMethodFromAnother() throws IOException {
        assertThat(callers(Past.class, "ask")).containsExactly("Past.around");
    }

    @Test
    void leavesACallThroughAnInterface() throws IOException {
        assertThat(callers(Injected.class, "ask")).isEmpty();
    }

    @Test
    void tellsOverloadsApart() throws IOException {
        assertThat(callers(Overloaded.class, "ask")).isEmpty();
    }

    @Test
    void looksThroughDefaultArgumentsAsKotlinCompilesThem() throws IOException {
        assertThat(callers(Kotlin.class, "ask")).containsExactly("Kotlin.all");
        assertThat(callers(KotlinFromOutside.class, "ask")).isEmpty();
    }

    @Test
    void readsLongInstructions() throws IOException {
        assertThat(callers(Switching.class, "ask")).containsExactly("Switching.all");
    }

    @Test
    void readsEveryClassFileOfTheLibraryAndOfItsTests() throws IOException {
        int calls = 0;
        for (Class<?> type : List.of(ClassFile.class, SelfCallsTest.class, String.class, Lineage.class, List.class)) {
            calls += ClassFile.calls(type).size();
        }
        assertThat(calls).isGreaterThan(500);
    }

    @Test
    void refusesWhatIsNoClassFile() throws IOException {
        try (InputStream in = Quiet.class.getResourceAsStream("SelfCallsTest$Clerk.class")) {
            byte[] whole = in.readAllBytes();
            for (int length = 0; length < whole.length - 1; length += 7) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> ClassFile.calls(cut)).isInstanceOf(IOException.class);
            }
        }
        assertThatThrownBy(() -> ClassFile.calls(new byte[100])).isInstanceOf(IOException.class);
    }

    private static List<String> callers(Class<?> type, String name) throws IOException {
        return new SelfCalls(Intercepted.of(Set.of(), GuardReport.Trail.UNKNOWN))
                .of(Lineage.of(Methods.of(type, name), type));
    }

    interface Asks {

        String ask(String text);
    }

    static class Quiet implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class Loud extends Quiet {

        @Override
        public String ask(String text) {
            return super.ask(text) + "!";
        }
    }

    static class Past extends Quiet {

        @Override
        public String ask(String text) {
            return text;
        }

        String around(String text) {
            return super.ask(text);
        }
    }

    static class Clerk implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }

        String directly(String text) {
            return ask(text);
        }

        String again(Clerk other) {
            return other.ask("");
        }

        Supplier<String> inLambda(String text) {
            return () -> ask(text);
        }

        UnaryOperator<String> inReference() {
            return this::ask;
        }

        Supplier<String> inAnonymous() {
            return new Supplier<>() {
                @Override
                public String get() {
                    return ask("");
                }
            };
        }

        class Job implements Runnable {

            @Override
            public void run() {
                ask("");
            }
        }
    }

    static class Generic implements Function<String, String> {

        @Override
        public String apply(String text) {
            return text;
        }
    }

    abstract static class Base<T> {

        abstract T make(T from);

        T twice(T from) {
            return make(make(from));
        }
    }

    static class Indirect extends Base<String> {

        @Override
        String make(String from) {
            return from;
        }
    }

    interface Outer extends Asks {

        @Override
        String ask(String text);

        default String both(String text) {
            return ask(text) + ask(text);
        }
    }

    abstract static class Calling {

        public abstract String ask(String text);

        List<String> all(List<String> texts) {
            return texts.stream().map(this::ask).toList();
        }
    }

    static class Inheriting extends Calling implements Outer {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    record Injected(Asks guarded) implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }

        String all(String text) {
            return guarded.ask(text);
        }
    }

    static class Overloaded {

        public String ask(String text) {
            return text;
        }

        public String other() {
            return new Other().ask(1);
        }
    }

    static class Other {

        String ask(int number) {
            return String.valueOf(number);
        }
    }

    static class Kotlin {

        public String ask(String text, int times) {
            return text + times;
        }

        static String ask$default(Kotlin self, String text, int times, int mask, Object marker) {
            return self.ask(text, (mask & 2) == 0 ? times : 1);
        }

        String all() {
            return ask$default(this, "", 0, 2, null);
        }
    }

    static class KotlinFromOutside {

        public String ask(String text, int times) {
            return text + times;
        }

        static String ask$default(KotlinFromOutside self, String text, int times, int mask, Object marker) {
            return self.ask(text, (mask & 2) == 0 ? times : 1);
        }
    }

    static class Switching {

        public String ask(String text) {
            return text;
        }

        String all(int one, String two, long[][] many) {
            long sum = 0x1234567890L;
            for (int i = 0; i < many.length; i += 1000) {
                sum += new long[2][i].length + many[0][0];
            }
            switch (one) {
                case 1 -> sum++;
                case 2 -> sum--;
                case 3 -> sum += 3;
                default -> sum = 0;
            }
            switch (two) {
                case "a" -> sum++;
                case "bb" -> sum--;
                default -> sum = Double.doubleToLongBits(1.5);
            }
            return ask(String.valueOf(sum));
        }
    }
}
