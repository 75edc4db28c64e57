package se.varsam.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.tool.AiTool;

class JointDossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Person CISO = Person.of("Kim", Role.CISO);
    private static final Person IT = Person.of("Love", Role.IT_SECURITY);
    private static final Person MANAGER = Person.of("Robin", Role.MANAGER);

    private final AiUse use = AiUse.input(
                    AiTool.procured("eneo", "Eneo").build(), Information.open().referredToAs("KS 1"))
            .forPurpose("sammanfatta")
            .on(DAY);

    private final Attestation classified = about(of(AttestationKind.RISK_CLASSIFICATION));

    @Test
    void unitesThePartsOfTwoOfOneKind() {
        Attestation bias = about(Attestation.of(AttestationKind.RISK_ANALYSIS, CISO, DAY, Aspect.BIAS));
        Attestation data = about(Attestation.of(AttestationKind.RISK_ANALYSIS, CISO, DAY, Aspect.DATA_QUALITY));
        Facts facts = use.with(bias, data).facts();

        assertThat(facts.has(Evidence.RISK_ANALYSIS_BIAS)).isTrue();
        assertThat(facts.has(Evidence.RISK_ANALYSIS_DATA_QUALITY)).isTrue();
        assertThat(facts.has(Evidence.RISK_ANALYSIS_TRANSPARENCY)).isFalse();
        assertThat(facts.has(Evidence.RISK_ANALYSIS_FILED)).isFalse();
    }

    @Test
    void classifiesByThreeRoles() {
        assertThat(has(Evidence.CLASSIFIED_JOINTLY, classified.assessedBy(Unanimity.AGREED, CISO, IT, MANAGER)))
                .isTrue();
        assertThat(has(Evidence.CLASSIFIED_JOINTLY, classified.assessedBy(Unanimity.AGREED, CISO, IT)))
                .isFalse();
        assertThat(has(Evidence.CLASSIFIED_JOINTLY, classified)).isFalse();
    }

    @Test
    void letsTheItSecurityOfficerSettleTheCategoryOnly() {
        Attestation byCiso = classified.assessedBy(Unanimity.SPLIT, CISO, IT, MANAGER);
        Attestation byIt = about(Attestation.of(AttestationKind.RISK_CLASSIFICATION, IT, DAY))
                .assessedBy(Unanimity.SPLIT, CISO, IT, MANAGER);
        Attestation measures = about(Attestation.of(AttestationKind.SECURITY_MEASURES, IT, DAY));

        assertThat(use.with(byCiso).facts().has(Fact.CLASSIFICATION_DISPUTED)).isTrue();
        assertThat(has(Evidence.CLASSIFIED_JOINTLY, byCiso)).isFalse();
        assertThat(use.with(byIt).facts().has(Fact.CLASSIFICATION_DISPUTED)).isFalse();
        assertThat(has(Evidence.CLASSIFIED_JOINTLY, byIt)).isTrue();
        assertThat(has(Evidence.MEASURES_JOINTLY, measures.assessedBy(Unanimity.SPLIT, CISO, IT, MANAGER)))
                .isFalse();
        assertThat(has(Evidence.MEASURES_JOINTLY, measures.assessedBy(Unanimity.AGREED, CISO, IT, MANAGER)))
                .isTrue();
    }

    @Test
    void knowsInWhatRoleSomebodyAttested() {
        Dossier dossier = use.with(of(AttestationKind.THIRD_PARTY_APPROVAL)).dossier();

        assertThat(dossier.holdsBy(AttestationKind.THIRD_PARTY_APPROVAL, Role.CISO))
                .isTrue();
        assertThat(dossier.holdsBy(AttestationKind.THIRD_PARTY_APPROVAL, Role.DPO))
                .isFalse();
    }

    @Test
    void plansPublicRecordsOrFindsThatThereAreNone() {
        Attestation assessed = about(of(AttestationKind.PUBLIC_RECORDS_ASSESSMENT));

        assertThat(has(Evidence.PUBLIC_RECORDS_PLAN, assessed)).isFalse();
        assertThat(has(Evidence.PUBLIC_RECORDS_PLAN, assessed.resulting(Outcome.NOT_NEEDED)))
                .isTrue();
        assertThat(has(
                        Evidence.PUBLIC_RECORDS_PLAN,
                        about(Attestation.of(
                                AttestationKind.PUBLIC_RECORDS_ASSESSMENT, CISO, DAY, Aspect.STORAGE_PLAN))))
                .isTrue();
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
