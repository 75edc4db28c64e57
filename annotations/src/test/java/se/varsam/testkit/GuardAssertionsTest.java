package se.varsam.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.testkit.GuardAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;
import se.varsam.guarded.Town;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Profiles;
import se.varsam.risk.RiskTier;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class GuardAssertionsTest {

    private static final String NUMBER = "811218-9876";
    private static final Purpose ELSE = Purpose.of("annat", RiskTier.MINIMAL);

    interface CaseAssistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@OpenInformationOnly String question);

        @UsesAiTool(value = "chatgpt", purpose = "annat")
        String askForElse(@OpenInformationOnly String question);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "svar")
        void answer(@OpenInformationOnly String text);
    }

    private static final class Bean implements CaseAssistant {

        @Override
        public String ask(String question) {
            if (question.isEmpty()) {
                throw new IllegalStateException("tom");
            }
            return "svar";
        }

        @Override
        public String askForElse(String question) {
            return "svar";
        }

        @Override
        public void answer(String text) {
            throw new IllegalStateException("never run");
        }
    }

    private final AiPolicy karlskoga = Town.karlskoga();
    private final Guard guard = Town.guard(Town.soderkoping()).knowing(Town.MINUTES, ELSE);
    private final CaseAssistant assistant = Guarded.by(guard).proxy(CaseAssistant.class, new Bean());
    private final CaseAssistant deciding = Guarded.by(Town.guard(karlskoga)
                    .deciding(karlskoga.desk(
                            DecisionStore.inMemory(),
                            () -> Optional.of(Person.of("asta.asker", Role.EMPLOYEE)),
                            AuditTrail.inMemory(),
                            DeskRules.fourEyes(Duration.ofDays(1)))))
            .proxy(CaseAssistant.class, new Bean());

    private final AiUse open = AiUse.input(Town.CHATGPT, Information.open()).forPurpose(Town.MINUTES);
    private final AiUse names = open.of(Information.open().holding(InformationCategory.PERSONAL_DATA));
    private final AiUse unapproved = open.forPurpose(ELSE);

    private static AbstractThrowableAssert<?, ?> failing(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }

    @Test
    void saysWhatAGuardDeniesAndByWhichClause() {
        // @start region="denies"
        assertThat(guard).denies(names).citing("SODERKOPING-D", "X").withoutCiting("R");
        assertThat(guard)
                .denies(() -> assistant.ask("Gäller 811218-9876"))
                .citing("D")
                .at("Bean.ask, argument 1");
        // @end
        assertThat(guard).allows(open);
        assertThat(guard).allows(() -> assistant.ask("När?")).allows(() -> assistant.ask("Var?"));
    }

    @Test
    void standsBesideTheAssertionsOfAssertJ() {
        assertThat("text").isNotEmpty();
        assertThat(List.of(1)).hasSize(1);
    }

    @Test
    void saysWhatMustExistFirstAndThatAHumanMustDecide() {
        assertThat(guard).requires(unapproved).citing("4-4");
        assertThat(guard).requires(() -> assistant.askForElse("När?")).citing("SODERKOPING-4-4");
        assertThat(GuardAssertions.assertThat(karlskoga)
                        .requiresHumanDecision(() -> deciding.answer("ja"))
                        .pending())
                .isPresent();
    }

    @Test
    void failsWhenAUseIsNotDenied() {
        failing(() -> assertThat(guard).denies(open)).hasMessageContaining("Allowed under soderkoping");
        failing(() -> assertThat(guard).denies(unapproved))
                .hasMessageContaining("SODERKOPING-4-4")
                .hasMessageContaining("legality");
        failing(() -> assertThat(guard).denies(() -> assistant.ask("När?"))).hasMessageContaining("let through");
        failing(() -> assertThat(guard).denies(() -> assistant.ask("")))
                .hasMessageContaining("IllegalStateException")
                .hasCauseInstanceOf(IllegalStateException.class);
        failing(() -> assertThat(guard).denies(() -> deciding.answer("ja"))).hasMessageContaining("human");
    }

    @Test
    void failsWhenAUseIsNotAllowed() {
        failing(() -> assertThat(guard).allows(names))
                .hasMessageContaining("Denied under soderkoping")
                .hasMessageContaining("SODERKOPING-D");
        failing(() -> assertThat(guard).allows(() -> assistant.ask("Gäller " + NUMBER)))
                .hasMessageContaining("SODERKOPING-D")
                .hasMessageContaining("Bean.ask, argument 1")
                .hasMessageNotContaining(NUMBER);
        failing(() -> assertThat(guard).allows(() -> assistant.ask("")))
                .hasCauseInstanceOf(IllegalStateException.class);
        failing(() -> assertThat(guard).allows(() -> deciding.answer("ja"))).hasMessageContaining("human");
    }

    @Test
    void failsWhenNothingMustExistFirst() {
        failing(() -> assertThat(guard).requires(open)).hasMessageContaining("Allowed");
        failing(() -> assertThat(guard).requires(names)).hasMessageContaining("Denied");
        failing(() -> assertThat(guard).requires(() -> assistant.ask("När?"))).hasMessageContaining("let through");
        failing(() -> assertThat(guard).requires(() -> assistant.ask(NUMBER))).hasMessageContaining("Denied");
    }

    @Test
    void failsWhenNoHumanHasToDecide() {
        failing(() -> assertThat(guard).requiresHumanDecision(() -> assistant.ask("När?")))
                .hasMessageContaining("let through");
        failing(() -> assertThat(guard).requiresHumanDecision(() -> assistant.ask(NUMBER)))
                .hasMessageContaining("SODERKOPING-D");
        failing(() -> assertThat(guard).requiresHumanDecision(() -> assistant.ask("")))
                .hasMessageContaining("IllegalStateException");
    }

    @Test
    void failsWhenAClauseIsNotCitedOrCitedAgainstExpectation() {
        VerdictAssert denied = assertThat(guard).denies(names);

        failing(() -> denied.citing("D", "W"))
                .hasMessageContaining("[SODERKOPING-W]")
                .hasMessageContaining("SODERKOPING-X DENY");
        failing(() -> denied.withoutCiting("R", "D")).hasMessageContaining("[SODERKOPING-D]");
        failing(() -> denied.at("Elsewhere.ask")).hasMessageContaining("Elsewhere.ask");
    }

    @Test
    void failsWhenAClauseDoesNotExistOrNoneIsNamed() {
        VerdictAssert denied = assertThat(guard).denies(names);

        failing(() -> denied.withoutCiting("KARLSKOGA-9999")).hasMessageContaining("no clause");
        failing(() -> denied.citing("d")).hasMessageContaining("no clause");
        failing(() -> denied.citing()).hasMessageContaining("No clause");
        failing(() -> denied.withoutCiting()).hasMessageContaining("No clause");
        assertThatCode(() -> denied.withoutCiting("VARSAM-12", "LAW-SSL")).doesNotThrowAnyException();
    }

    @Test
    void knowsTheClausesOfAProfileOnTopOfAnother() {
        AiPolicy own = AiPolicy.of(Profiles.get("soderkoping").overlay("egen", "Egen kommun", rules -> rules))
                .with(Town.TOOLS);

        assertThat(own).denies(names).citing("D").withoutCiting("KARLSKOGA-73");
    }

    @Test
    void countsACallWithoutAPolicyAsDeniedAndSaysWhy() {
        Guard none = Guard.of(municipality -> Optional.empty());
        CaseAssistant nowhere = Guarded.by(none).proxy(CaseAssistant.class, new Bean());

        VerdictAssert denied = assertThat(none).denies(() -> nowhere.ask("Gäller " + NUMBER));

        denied.citing("VARSAM-11");
        failing(() -> denied.citing("SODERKOPING-D")).hasMessageContaining("VARSAM-11 DENY");
    }

    @Test
    void failsWithWhatTheCallItselfFailedWith() {
        IllegalStateException own = new IllegalStateException("databasen är nere");

        failing(() -> assertThat(guard).denies(() -> {
                    throw own;
                }))
                .hasMessageContaining("IllegalStateException")
                .cause()
                .isSameAs(own);
    }

    @Test
    void saysThatNoPolicyApplies() {
        assertThat(Guard.of(municipality -> Optional.empty())).denies(open).citing("VARSAM-11");
    }

    @Test
    void saysWhatAVerdictCites() {
        assertThat(Town.soderkoping().assess(names)).citing("D");
        failing(() -> assertThat(Town.soderkoping().assess(open)).citing("D")).hasMessageContaining("Allowed");
    }
}
