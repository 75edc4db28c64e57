package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

class SettingUpTest {
    private final AiPolicy policy = Town.soderkoping();
    private final Guarded guarded = Guarded.by(Town.guard(policy));
    private final GuardedTest.CaseAssistant bare = new GuardedTest.CaseAssistant() {
        @Override
        public String ask(String question) {
            return "svar";
        }

        @Override
        public int count() {
            return 0;
        }
    };

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
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
        assertThat(guarded.method(
                        GuardedTest.CaseAssistant.class.getDeclaredMethod("ask", String.class), bare.getClass()))
                .isPresent()
                .isSameAs(guarded.method(
                        GuardedTest.CaseAssistant.class.getDeclaredMethod("ask", String.class), bare.getClass()));
        assertThat(guarded.method(GuardedTest.CaseAssistant.class.getDeclaredMethod("count"), bare.getClass()))
                .isEmpty();
    }

    @Test
    void refusesStrictlyWhatTheInterfaceDoesNotReach() {
        Guarded recorded = Guarded.by(Town.guard(policy.recordedIn(AuditTrail.inMemory())));

        assertThatCode(() -> recorded.proxy(Texts.class, new More())).doesNotThrowAnyException();
        assertThatThrownBy(() -> recorded.strict().proxy(Texts.class, new More()))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("More.hidden");
        assertThatCode(() -> recorded.strict().proxy(GuardedTest.CaseAssistant.class, bare))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesStrictlyAMethodThatItsClassCallsItself() {
        Guarded recorded = Guarded.by(Town.guard(policy.recordedIn(AuditTrail.inMemory())));
        class Selfish implements Batch {
            @Override
            public String ask(String text) {
                return text;
            }

            @Override
            public String askAll(String one, String other) {
                return ask(one) + ask(other);
            }
        }

        assertThatCode(() -> recorded.proxy(Batch.class, new Selfish())).doesNotThrowAnyException();
        assertThatThrownBy(() -> recorded.strict().proxy(Batch.class, new Selfish()))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Selfish.ask(String)")
                .hasMessageContaining("askAll");
    }

    @Test
    void refusesStrictlyAnAnnotatedInterfaceThatInheritsWhatItsAnnotationIsNotFor() {
        Guarded strict =
                Guarded.by(Town.guard(policy.recordedIn(AuditTrail.inMemory()))).strict();
        class Open implements Heir {
            @Override
            public String apply(String text) {
                return text;
            }

            @Override
            public String ask(String text) {
                return text;
            }
        }
        class Closed extends Open {
            @Override
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            public String apply(String text) {
                return text;
            }
        }

        assertThatThrownBy(() -> strict.proxy(Heir.class, new Open()))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Texts.apply(String)")
                .hasMessageContaining("the interface inherits the method");
        assertThatCode(() -> strict.proxy(Heir.class, new Closed())).doesNotThrowAnyException();
    }

    @Test
    void takesAResolverThatFailsOutsideACallForOneThatEachCallAsks() {
        Guarded strict = Guarded.by(Guard.of(municipality -> {
                    throw new IllegalStateException("no request");
                }))
                .strict();
        GuardedTest.CaseAssistant proxy = strict.proxy(GuardedTest.CaseAssistant.class, bare);

        assertThatThrownBy(() -> proxy.ask("När?"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no request");
    }

    @Test
    void refusesStrictlyAPolicyThatLeavesNoEvidence() {
        assertThatThrownBy(() -> guarded.strict().proxy(GuardedTest.CaseAssistant.class, bare))
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

    interface Wrong {

        @UsesAiTool("eneo")
        @AiGenerated
        int number(String text);

        @UsesAiTool("eneo")
        @AiGenerated
        Thread thread(String text);
    }

    interface Batch {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String ask(String text);

        String askAll(String one, String other);
    }

    interface Texts {

        String apply(String text);
    }

    @UsesAiTool(value = "eneo", purpose = "protokoll")
    interface Heir extends Texts {

        String ask(String text);
    }

    static class More implements Texts {

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
}
