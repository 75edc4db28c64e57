package se.varsam.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.tool.AiTool;

class DossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Person CISO = Person.of("Kim", Role.CISO);

    private final AiUse use = AiUse.input(
                    AiTool.procured("eneo", "Eneo").build(), Information.open().referredToAs("KS 1"))
            .forPurpose("sammanfatta")
            .on(DAY);

    @Nested
    class InTime {

        @Test
        void countsWhatIsDatedTheSameDayButNotTheNext() {
            assertThat(has(Evidence.TOOL_REVIEW, of(AttestationKind.TOOL_REVIEW)))
                    .isTrue();
            AiUse early = use.with(of(AttestationKind.TOOL_REVIEW, DAY.plusDays(1)));
            assertThat(early.facts().has(Evidence.TOOL_REVIEW)).isFalse();
            assertThat(early.facts().has(Fact.ATTESTATION_IN_FUTURE)).isTrue();
        }

        @Test
        void countsWhatTheToolHoldsToo() {
            AiTool reviewed =
                    use.tool().copy().attested(of(AttestationKind.TOOL_REVIEW)).build();

            assertThat(use.with(reviewed).facts().has(Evidence.TOOL_REVIEW)).isTrue();
        }

        @Test
        void countsNoOlderThanAsked() {
            Dossier dossier = use.with(about(of(AttestationKind.ETHICAL_REVIEW, DAY.minusYears(1))))
                    .dossier();

            assertThat(dossier.holdsSince(AttestationKind.ETHICAL_REVIEW, DAY.minusYears(1)))
                    .isTrue();
            assertThat(dossier.holdsSince(
                            AttestationKind.ETHICAL_REVIEW, DAY.minusYears(1).plusDays(1)))
                    .isFalse();
        }

        @Test
        void asksTheDataProtectionOfficerBeforeTheLegalBasisIsSettled() {
            Attestation basis = about(of(AttestationKind.LEGAL_BASIS, DAY.minusDays(5)));

            assertThat(has(
                            Evidence.DPO_CONSULTED_ON_LEGAL_BASIS,
                            basis,
                            about(of(AttestationKind.DPO_CONSULTED, DAY.minusDays(5)))))
                    .isTrue();
            assertThat(has(
                            Evidence.DPO_CONSULTED_ON_LEGAL_BASIS,
                            basis,
                            about(of(AttestationKind.DPO_CONSULTED, DAY.minusDays(4)))))
                    .isFalse();
        }

        @Test
        void restsAnIntroductionOnAnEarlierRiskAnalysis() {
            Attestation decision = about(of(AttestationKind.INTRODUCTION_DECISION, DAY.minusDays(5)));

            assertThat(has(Evidence.INTRODUCED_ON_RISK_ANALYSIS, decision, about(of(AttestationKind.RISK_ANALYSIS))))
                    .isFalse();
            assertThat(has(
                            Evidence.INTRODUCED_ON_RISK_ANALYSIS,
                            decision,
                            about(of(AttestationKind.RISK_ANALYSIS, DAY.minusDays(6)))))
                    .isTrue();
        }
    }

    @Nested
    class Bound {

        @Test
        void doesNotCarryOverToAnotherPurpose() {
            assertThat(has(Evidence.DPIA, of(AttestationKind.DPIA).about("sammanfatta")))
                    .isTrue();
            assertThat(has(Evidence.DPIA, of(AttestationKind.DPIA).about("annat")))
                    .isFalse();
            assertThat(has(Evidence.DPIA, of(AttestationKind.DPIA))).isFalse();
        }

        @Test
        void doesNotCountForANamelessPurpose() {
            AiUse nameless = use.forPurpose("").with(of(AttestationKind.DPIA));

            assertThat(nameless.facts().has(Evidence.DPIA)).isFalse();
        }

        @Test
        void assessesSecrecyInTheIndividualCaseOnly() {
            assertThat(has(
                            Evidence.SECRECY_ASSESSMENT,
                            of(AttestationKind.SECRECY_ASSESSMENT).about("KS 1")))
                    .isTrue();
            assertThat(has(Evidence.SECRECY_ASSESSMENT, of(AttestationKind.SECRECY_ASSESSMENT)))
                    .isFalse();
            assertThat(has(
                            Evidence.SECRECY_ASSESSMENT,
                            of(AttestationKind.SECRECY_ASSESSMENT).about("KS 2")))
                    .isFalse();
        }
    }

    @Nested
    class Rejected {

        private final Attestation accepted = about(of(AttestationKind.RESIDUAL_RISK, DAY.minusDays(2)));

        private Attestation rejected(int daysAgo) {
            return about(of(AttestationKind.RESIDUAL_RISK, DAY.minusDays(daysAgo)))
                    .resulting(Outcome.REJECTED);
        }

        @Test
        void overtakesWhatWasAcceptedBeforeOrTheSameDay() {
            assertThat(use.with(accepted, rejected(1)).dossier().holds(AttestationKind.RESIDUAL_RISK))
                    .isFalse();
            assertThat(use.with(accepted, rejected(2)).dossier().holds(AttestationKind.RESIDUAL_RISK))
                    .isFalse();
            assertThat(use.with(accepted, rejected(3)).dossier().holds(AttestationKind.RESIDUAL_RISK))
                    .isTrue();
        }

        @Test
        void weighsAgainstUntilSomethingLaterIsAccepted() {
            assertThat(use.with(rejected(3)).facts().has(Fact.RESIDUAL_RISK_REJECTED))
                    .isTrue();
            assertThat(use.with(accepted, rejected(3)).facts().has(Fact.RESIDUAL_RISK_REJECTED))
                    .isFalse();
            assertThat(use.with(accepted, rejected(2)).facts().has(Fact.RESIDUAL_RISK_REJECTED))
                    .isTrue();
        }

        @Test
        void showsWhereOneDayContradictsItself() {
            assertThat(use.with(accepted, rejected(2)).facts().has(Fact.ATTESTATIONS_CONTRADICT))
                    .isTrue();
            assertThat(use.with(accepted, rejected(1)).facts().has(Fact.ATTESTATIONS_CONTRADICT))
                    .isFalse();
        }

        @Test
        void rulesOutAnImpactAssessmentOnlyWhenFoundNotNeeded() {
            Attestation threshold = about(of(AttestationKind.THRESHOLD_ANALYSIS));

            assertThat(has(Evidence.DPIA_RULED_OUT, threshold.resulting(Outcome.NOT_NEEDED)))
                    .isTrue();
            assertThat(has(Evidence.DPIA_RULED_OUT, threshold.resulting(Outcome.NEEDED)))
                    .isFalse();
            assertThat(has(Evidence.THRESHOLD_ANALYSIS, threshold.resulting(Outcome.NEEDED)))
                    .isTrue();
        }
    }

    private boolean has(Evidence evidence, Attestation... attestations) {
        return use.with(attestations).facts().has(evidence);
    }

    private static Attestation of(AttestationKind kind) {
        return of(kind, DAY);
    }

    private static Attestation of(AttestationKind kind, LocalDate day) {
        return Attestation.of(kind, CISO, day);
    }

    private static Attestation about(Attestation attestation) {
        return attestation.about("sammanfatta");
    }
}
