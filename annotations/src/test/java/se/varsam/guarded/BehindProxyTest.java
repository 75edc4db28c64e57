package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Interception;

/** What an interface's own body calls is guarded where a proxy runs it, and nowhere else. */
class BehindProxyTest {

    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));

    interface Assistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@OpenInformationOnly String question);

        default String askTwice(String question) {
            return ask(question) + ask(question);
        }
    }

    static class Plain implements Assistant {

        @Override
        public String ask(String question) {
            return "svar";
        }
    }

    static class Past extends Plain {

        String both(String question) {
            return askTwice(question);
        }
    }

    static class Super extends Plain {

        @Override
        public String askTwice(String question) {
            return super.askTwice(question);
        }
    }

    @Test
    void isNoSelfCallWhereAProxyRunsIt() {
        guarded.proxy(Assistant.class, new Plain());

        assertThat(guarded.report(Plain.class, Assistant.class).holes()).isEmpty();
    }

    @Test
    void isASelfCallWhereTheTargetRunsIt() {
        assertThat(found(new Past())).contains(Interception.SELF_INVOKED);
        assertThat(found(new Super())).contains(Interception.SELF_INVOKED);
    }

    @Test
    void isASelfCallWhereAFrameworkMayRunItOnTheTarget() throws Exception {
        guarded.proxy(Assistant.class, new Plain());
        guarded.method(Assistant.class.getDeclaredMethod("ask", String.class), Plain.class);

        assertThat(guarded.report(Plain.class).holes()).hasSize(1);
    }

    private Iterable<Interception> found(Assistant target) {
        guarded.proxy(Assistant.class, target);
        GuardReport report = guarded.report(target.getClass());
        assertThat(report.lines()).hasSize(1);
        return report.lines().get(0).interception();
    }
}
