package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
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
    void knowsItsOwnProxies() {
        Object other = Proxy.newProxyInstance(
                CaseAssistant.class.getClassLoader(),
                new Class<?>[] {CaseAssistant.class},
                (proxy, method, args) -> "proxy");

        assertThat(Guarded.isProxy(guarded.proxy(CaseAssistant.class, bare))).isTrue();
        assertThat(Guarded.isProxy(other)).isFalse();
        assertThat(Guarded.isProxy(bare)).isFalse();
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
}
