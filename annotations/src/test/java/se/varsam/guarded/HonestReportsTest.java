package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Interception;
import se.varsam.guarded.spec.GuardSetupException;

/** A report tells of no guard that is not live, and of none that nobody asked for. */
@SuppressWarnings({"unused", "UnusedVariable"})
class HonestReportsTest {

    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));

    interface Half {
        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String ask(@OpenInformationOnly String question);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @AiGenerated
        Object make(@OpenInformationOnly String question);
    }

    static class Halfway implements Half {
        @Override
        public String ask(String question) {
            return "svar";
        }

        @Override
        public Object make(String question) {
            return "svar";
        }
    }

    static class Constructed {
        Constructed(List<@NoPersonalData String> names) {}
    }

    static class Above {
        @UsesAiTool("eneo")
        private String hidden(String text) {
            return text;
        }
    }

    static class Below extends Above {}

    interface Still {
        @UsesAiTool("eneo")
        static String still(String text) {
            return text;
        }
    }

    static class Stills implements Still {}

    @Test
    void takeNothingForGuardedWhereNoGuardWasMade() {
        assertThatThrownBy(() -> guarded.proxy(Half.class, new Halfway())).isInstanceOf(GuardSetupException.class);

        assertThat(guarded.report(Halfway.class).lines()).isNotEmpty().noneMatch(GuardReport.Line::isGuarded);
    }

    @Test
    void seeWhatAConstructorAsksOfElements() {
        assertThat(guarded.report(Constructed.class).holes())
                .singleElement()
                .matches(line -> line.interception().contains(Interception.CONSTRUCTOR));
    }

    @Test
    void seePrivateMethodsAboveAndStaticOnesInInterfaces() {
        assertThat(guarded.report(Below.class).holes())
                .singleElement()
                .matches(line -> line.interception().contains(Interception.PRIVATE));
        assertThat(guarded.report(Still.class).holes())
                .singleElement()
                .matches(line -> line.interception().contains(Interception.STATIC));
    }

    @OpenInformationOnly
    record Question(String text) {

        private static String trimmed(String text) {
            return text.strip();
        }
    }

    @Test
    void doNotAskForGuardsOfWhatAllObjectsHave() {
        assertThat(guarded.report(Question.class).lines()).isEmpty();
    }

    interface Generic<T> {
        String ask(T question);
    }

    @UsesAiTool("eneo")
    interface Typed extends Generic<String> {
        String other(String question);
    }

    @Test
    void tellOfWhatAnAnnotatedInterfaceOnlyInherits() {
        assertThat(guarded.report(Typed.class).lines())
                .filteredOn(line -> line.interception().contains(Interception.INHERITED))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.place()).endsWith("ask(Object)");
                    assertThat(line.declares()).containsExactly("@UsesAiTool(eneo)");
                    assertThat(line.isGuarded()).isFalse();
                });
    }

    @Test
    void doNotTellOfEvidenceThatNoCallLeaves() {
        PolicyResolver byCall = PolicyResolver.among(Town.soderkoping());
        Guarded lenient = Guarded.by(Guard.of(byCall));
        class Asking implements Typed {
            @Override
            @UsesAiTool("eneo")
            public String ask(String question) {
                return "svar";
            }

            @Override
            public String other(String question) {
                return "svar";
            }
        }
        assertThat(lenient.proxy(Typed.class, new Asking())).isNotNull();

        assertThat(lenient.report(Asking.class).lines())
                .isNotEmpty()
                .allMatch(line -> line.trail() == GuardReport.Trail.UNKNOWN);
        assertThat(lenient.strict().report(Asking.class).lines())
                .as("none of them was guarded strictly")
                .isNotEmpty()
                .noneMatch(line -> line.trail() == GuardReport.Trail.KEPT);
    }
}
