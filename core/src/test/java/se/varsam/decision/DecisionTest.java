package se.varsam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answer;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final Person alex = Person.of("Alex", Role.EMPLOYEE);

    @Test
    void isMadeByAPersonWithReasons() {
        Decision.Made made = Decision.unknown().decide(alex, "3.1", "Anna uppfyller villkoren.", DAY);

        assertThat(made.decider()).isEqualTo(alex);
        assertThat(made.delegation()).isEqualTo("3.1");
        assertThat(made.reasons()).isEqualTo("Anna uppfyller villkoren.");
        assertThat(made.day()).isEqualTo(DAY);
        assertThat(made.answers().to(DecisionTrait.REASONED)).isEqualTo(Answer.YES);
    }

    @Test
    void isNotMadeWithoutReasons() {
        assertThatThrownBy(() -> Decision.unknown().decide(alex, "3.1", " ", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 §");
    }

    @Test
    void isMadeInNoOtherWay() {
        assertThat(Decision.Made.class.getDeclaredConstructors())
                .isNotEmpty()
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
        assertThat(Arrays.stream(Decision.class.getDeclaredMethods()).map(method -> method.getReturnType()))
                .isNotEmpty()
                .noneMatch(Decision.Made.class::equals);
        assertThat(Decision.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Decision.Made.class, Decision.Proposed.class);
    }

    @Test
    void hidesWhoAndWhy() {
        assertThat(Decision.unknown().decide(alex, "3.1", "Anna", DAY)).hasToString("Made[2026-09-15]");
    }

    @Nested
    class InACase {

        private final CaseDocument silent =
                new CaseDocument(CaseDocument.Kind.OFFICIAL_REPORT, Answer.UNKNOWN, Answer.YES);
        private final CaseDocument telling = new CaseDocument(CaseDocument.Kind.OFFICIAL_REPORT, Answer.YES, Answer.NO);

        @Test
        void hasNothingToStateWithoutAi() {
            assertThat(CaseFile.withoutAi().isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT))
                    .isFalse();
            assertThat(CaseFile.withoutAi().leavesToolUnnamed()).isFalse();
        }

        @Test
        void statesAiInEveryDocumentOfTheKind() {
            assertThat(used(telling).isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT))
                    .isFalse();
            assertThat(used(telling, silent).isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT))
                    .isTrue();
            assertThat(used(telling).isSilentIn(CaseDocument.Kind.BACKGROUND_DOCUMENT))
                    .isTrue();
            assertThat(CaseFile.unknown().isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT))
                    .isTrue();
        }

        @Test
        void namesTheToolInEveryDocument() {
            assertThat(used(silent).leavesToolUnnamed()).isFalse();
            assertThat(used(silent, telling).leavesToolUnnamed()).isTrue();
            assertThat(used().leavesToolUnnamed()).isTrue();
        }

        private CaseFile used(CaseDocument... documents) {
            return new CaseFile(Answer.YES, List.of(documents));
        }
    }
}
