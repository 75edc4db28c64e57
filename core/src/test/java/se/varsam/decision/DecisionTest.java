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
import se.varsam.term.Answers;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final Person alex = Person.of("Alex", Role.EMPLOYEE);
    private final AiContribution summary =
            AiContribution.of("eneo", "Eneo", "2.3", AiRole.SUMMARISED, "Annas inkomster");
    private final Ruling ruling = Ruling.by(alex)
            .under("3.1")
            .content("Anna får bistånd.")
            .because("Anna uppfyller villkoren.", "12 kap. 1 § socialtjänstlagen")
            .on(DAY);

    @Test
    void isMadeByAPersonWithContentReasonsAndDay() {
        Decision.Made made = Decision.unknown().decide(ruling);

        assertThat(made.decider()).isEqualTo(alex);
        assertThat(made.delegation()).isEqualTo("3.1");
        assertThat(made.day()).isEqualTo(DAY);
        assertThat(made.ruling()).isEqualTo(ruling);
        assertThat(made.proposal()).isEqualTo(Decision.unknown());
        assertThat(made.answers().to(DecisionTrait.REASONED)).isEqualTo(Answer.YES);
        assertThat(made)
                .isEqualTo(Decision.unknown().decide(ruling))
                .hasSameHashCodeAs(Decision.unknown().decide(ruling))
                .isNotEqualTo(Decision.unknown().decide(ruling.under("3.2")));
    }

    @Test
    void tellsEverythingThatIsMissing() {
        assertThatThrownBy(() -> Decision.unknown().decide(Ruling.by(alex)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "innehållet saknas (förvaltningslagen 31 § 2)", "dagen saknas", "skälen saknas")
                .hasMessageNotContaining("Alex");
        assertThatThrownBy(() -> Decision.unknown().decide(ruling.because(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 §")
                .hasMessageNotContaining("31 §");
    }

    @Test
    void isNotReasonedWhenItLeavesItsReasonsOut() {
        Decision.Made made = new Decision.Proposed(Answers.harmless(DecisionTrait.class))
                .decide(ruling.because("").withoutReasons(OmittedReasons.URGENT));

        assertThat(made.answers().to(DecisionTrait.REASONED)).isEqualTo(Answer.NO);
    }

    @Test
    void hasNotCheckedWhatNobodyOpened() {
        Decision.Proposed proposed = new Decision.Proposed(Answers.harmless(DecisionTrait.class));

        assertThat(proposed.decide(ruling).answers().to(DecisionTrait.AI_PART_CHECKED))
                .isEqualTo(Answer.YES);
        assertThat(proposed.decide(ruling.reviewing(AiReview.unopened()))
                        .answers()
                        .to(DecisionTrait.AI_PART_CHECKED))
                .isEqualTo(Answer.NO);
    }

    @Test
    void saysThatAiWasUsedWhenItTellsAisPart() {
        Decision.Proposed proposed = new Decision.Proposed(Answers.unknown(), List.of(summary));

        assertThat(proposed.answers().to(DecisionTrait.AI_USED)).isEqualTo(Answer.YES);
        assertThat(proposed.decide(ruling).ai()).containsExactly(summary);
        assertThatThrownBy(() -> new Decision.Proposed(
                        Answers.<DecisionTrait>unknown().without(DecisionTrait.AI_USED), List.of(summary)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motsägelsefullt");
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
        assertThat(Decision.unknown().decide(ruling)).hasToString("Made[2026-09-15]");
        assertThat(new Decision.Proposed(Answers.unknown(), List.of(summary)).toString())
                .doesNotContain("inkomster");
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
