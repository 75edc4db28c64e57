package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.information.InformationClass;
import se.varsam.rule.PolicyViolationException;

class GuardedTest {

    private final List<String> called = new ArrayList<>();
    private final AiPolicy policy = Town.soderkoping();
    private final Guarded guarded = Guarded.by(Town.guard(policy));

    // @start region="proxy"
    interface CaseAssistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@OpenInformationOnly String question);

        static String unguarded() {
            return "static";
        }

        default String askTwice(String question) {
            return ask(question) + shortened(question);
        }

        private String shortened(String question) {
            return question.substring(0, 1);
        }

        default String plain() {
            return "plain";
        }

        int count();
    }
    // @end

    private final CaseAssistant bare = new CaseAssistant() {
        @Override
        public String ask(String question) {
            called.add("ask");
            return "svar";
        }

        @Override
        public int count() {
            return called.size();
        }

        @Override
        public String toString() {
            return "811218-9876";
        }
    };

    @Test
    void guardsWithOneLine() {
        CaseAssistant assistant = Guarded.proxy(CaseAssistant.class, bare, policy);

        assertThatThrownBy(() -> assistant.ask("Gäller 811218-9876"))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("SODERKOPING-D");
        assertThat(called).isEmpty();
    }

    @Test
    void guardsWhatAnInterfacesOwnBodyCalls() {
        CaseAssistant assistant = guarded.proxy(CaseAssistant.class, bare);

        assertThat(assistant.askTwice("När?")).isEqualTo("svarN");
        assertThatThrownBy(() -> assistant.askTwice("811218-9876")).isInstanceOf(PolicyViolationException.class);
        assertThat(called).containsExactly("ask");
        assertThat(assistant.plain()).isEqualTo("plain");
        assertThat(assistant.count()).isEqualTo(1);
    }

    @Test
    void callsTheTargetsOwnBodyWhereItHasOne() {
        class Own implements CaseAssistant {

            @Override
            public String ask(String question) {
                return "svar";
            }

            @Override
            public String plain() {
                return "egen";
            }

            @Override
            public int count() {
                return 0;
            }
        }

        assertThat(guarded.proxy(CaseAssistant.class, new Own()).plain()).isEqualTo("egen");
    }

    @Test
    void isTheSameAsItselfAndTellsNothingOfItsTarget() {
        CaseAssistant one = guarded.proxy(CaseAssistant.class, bare);
        CaseAssistant other = guarded.proxy(CaseAssistant.class, bare);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(new HashSet<>(List.of(one))).contains(one);
        assertThat(one.equals(bare)).isFalse();
        assertThat(one.equals(null)).isFalse();
        assertThat(one).hasToString("Guarded[CaseAssistant]");
    }

    @Test
    void guardsALambdaAndAProxy() {
        interface Translator {

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String translate(@OpenInformationOnly String text);
        }
        Translator lambda = text -> "lambda";
        Translator proxied = (Translator) Proxy.newProxyInstance(
                Translator.class.getClassLoader(), new Class<?>[] {Translator.class}, (proxy, method, args) -> "proxy");

        for (Translator each : List.of(lambda, proxied, guarded.proxy(Translator.class, lambda))) {
            Translator translator = guarded.proxy(Translator.class, each);

            assertThat(translator.translate("text")).isIn("lambda", "proxy");
            assertThatThrownBy(() -> translator.translate("811218-9876")).isInstanceOf(PolicyViolationException.class);
        }
    }

    @Test
    void guardsAGenericInterface() {
        interface Tool<T> {

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            T apply(T what);
        }
        interface TextTool extends Tool<String> {}
        class Upper implements TextTool {

            @Override
            public String apply(@OpenInformationOnly String what) {
                return what + "!";
            }
        }

        TextTool tool = guarded.proxy(TextTool.class, new Upper());

        assertThat(tool.apply("hej")).isEqualTo("hej!");
        assertThatThrownBy(() -> tool.apply("811218-9876")).isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void guardsAnInterfaceFromAnotherClassLoader() throws Exception {
        URL classes = GuardedTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new ChildFirst(classes)) {
            Class<?> type = loader.loadClass(Elsewhere.class.getName());
            Constructor<?> made =
                    loader.loadClass(ElsewhereTool.class.getName()).getDeclaredConstructor();
            made.setAccessible(true); // its package is another at run time
            Object target = made.newInstance();

            Object proxy = proxied(type, target);

            assertThat(type).isNotSameAs(Elsewhere.class);
            assertThat(type.isInstance(proxy)).isTrue();
            Method ask = type.getDeclaredMethod("ask", String.class);
            ask.setAccessible(true);
            assertThat(ask.invoke(proxy, "När?")).isEqualTo("svar");
            assertThatThrownBy(() -> ask.invoke(proxy, "811218-9876"))
                    .hasCauseInstanceOf(PolicyViolationException.class);
        }
    }

    private <T> Object proxied(Class<T> type, Object target) {
        return guarded.proxy(type, type.cast(target));
    }

    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL classes) {
            super(new URL[] {classes}, GuardedTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith(Elsewhere.class.getName())) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? findClass(name) : known;
                }
                return super.loadClass(name, resolve);
            }
        }
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        interface Wrong {

            @UsesAiTool("eneo")
            @AiGenerated
            int number(String text);

            @UsesAiTool("eneo")
            @AiGenerated
            Thread thread(String text);
        }
        Wrong wrong = new Wrong() {
            @Override
            public int number(String text) {
                return 0;
            }

            @Override
            public Thread thread(String text) {
                return Thread.currentThread();
            }
        };

        GuardSetupException thrown =
                catchThrowableOfType(GuardSetupException.class, () -> guarded.proxy(Wrong.class, wrong));

        assertThat(thrown.problems()).hasSize(2);
        assertThat(thrown).hasMessageContaining("number").hasMessageContaining("thread");
    }

    @Test
    void refusesToLookLikeAGuardWhenThereIsNothingToGuard() {
        assertThatThrownBy(() -> guarded.proxy(Runnable.class, () -> {}))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Runnable");
        assertThatThrownBy(() -> guarded.proxy(String.class, "text"))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("String");
    }

    @Test
    void givesAFrameworkTheGuardOfAMethodAndNoneWhereNothingIsDeclared() throws Exception {
        assertThat(guarded.method(CaseAssistant.class.getDeclaredMethod("ask", String.class), bare.getClass()))
                .isPresent()
                .isSameAs(guarded.method(CaseAssistant.class.getDeclaredMethod("ask", String.class), bare.getClass()));
        assertThat(guarded.method(CaseAssistant.class.getDeclaredMethod("count"), bare.getClass()))
                .isEmpty();
    }

    @Test
    void refusesStrictlyWhatTheInterfaceDoesNotReach() {
        interface Texts {

            String apply(String text);
        }
        class More implements Texts {

            @Override
            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            public String apply(@Classified(InformationClass.OPEN) String text) {
                return hidden(text);
            }

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            private String hidden(String text) {
                return text;
            }
        }
        Guarded recorded = Guarded.by(Town.guard(policy.recordedIn(AuditTrail.inMemory())));

        assertThatCode(() -> recorded.proxy(Texts.class, new More())).doesNotThrowAnyException();
        assertThatThrownBy(() -> recorded.strict().proxy(Texts.class, new More()))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("More.hidden");
        assertThatCode(() -> recorded.strict().proxy(CaseAssistant.class, bare)).doesNotThrowAnyException();
    }

    @Test
    void refusesStrictlyAPolicyThatLeavesNoEvidence() {
        assertThatThrownBy(() -> guarded.strict().proxy(CaseAssistant.class, bare))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("recordedIn");

        interface Chosen {

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String ask(String municipalityId, @OpenInformationOnly String question);
        }
        Chosen chosen = Guarded.by(Guard.of(PolicyResolver.among(policy)).knowing(Town.MINUTES))
                .strict()
                .proxy(Chosen.class, (municipalityId, question) -> "svar");

        assertThatThrownBy(() -> chosen.ask("0582", "När?")).isInstanceOf(GuardSetupException.class);
    }
}
