package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.attestation.AttestationKind.DPIA;
import static se.varsam.attestation.AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT;
import static se.varsam.attestation.AttestationKind.HUMAN_OVERSIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

class DeclaredSystemsTest {

    private static List<String> breaches(Class<?> fixture) {
        return Breaches.of(DeclaredSystems.rule(), fixture);
    }

    private static void assertBreach(Class<?> fixture, String... parts) {
        assertThat(breaches(fixture)).singleElement().asString().contains(parts);
    }

    @AiSystem(id = "unclassified")
    static class Unclassified {}

    @AiSystem(id = "unacceptable", tier = RiskTier.UNACCEPTABLE)
    static class Unacceptable {}

    @AiSystem(id = "emotions", tier = RiskTier.LIMITED, grounds = RiskGround.ART_5_1_F)
    static class Emotions {}

    @Test
    void seesSystemsThatMustNotExistOrThatNobodyClassified() {
        assertBreach(
                Unclassified.class,
                "KARLSHAMN-04, NORSJO-32: AI-systemets risk är inte klassad. Ange tier i"
                        + " @AiSystem. / Nobody has classified the AI system's risk. Give @AiSystem its"
                        + " tier.");
        assertBreach(Unacceptable.class, "NORSJO-33: AI-systemet har oacceptabel risk. Ta bort det ur programmet.");
        assertBreach(Emotions.class, "LAW-AIA-5-1-F: AI-systemet är förbjudet enligt AI Act art. 5(1)(f)");
    }

    @AiSystem(id = "admission", tier = RiskTier.LIMITED, grounds = RiskGround.ANNEX_III_3_A)
    static class Admission {}

    @Test
    void seesAGroundThatAsksForAHigherTier() {
        assertBreach(Admission.class, "LAW-AIA-6-2, KARLSHAMN-57: AI-systemet klassas lägre än hög risk");
    }

    @AiSystem(id = "benefits", tier = RiskTier.HIGH)
    @RequiresAttestation({DPIA, HUMAN_OVERSIGHT, FUNDAMENTAL_RIGHTS_ASSESSMENT})
    static class Ownerless {}

    @AiSystem(id = "benefits", tier = RiskTier.HIGH, owner = "socialkontoret")
    @RequiresAttestation(DPIA)
    static class Unattested {}

    @AiSystem(id = "water", tier = RiskTier.HIGH, owner = "va-enheten", grounds = RiskGround.ANNEX_III_2)
    @RequiresAttestation(HUMAN_OVERSIGHT)
    static class Water {}

    @RequiresAttestation({HUMAN_OVERSIGHT, FUNDAMENTAL_RIGHTS_ASSESSMENT})
    interface Attested {}

    @AiSystem(id = "benefits", tier = RiskTier.HIGH, owner = "socialkontoret", grounds = RiskGround.ANNEX_III_5_A)
    @interface Benefits {}

    @Benefits
    static class Complete implements Attested {}

    @Test
    void asksAHighOneForOwnerAndAttestations() {
        assertBreach(Ownerless.class, "KARLSHAMN-57, KARLSKOGA-102: AI-systemet med hög risk saknar ägare");
        assertBreach(
                Unattested.class,
                "LAW-AIA-26-2, LAW-AIA-27: AI-systemet med hög risk kräver inte intygen"
                        + " HUMAN_OVERSIGHT, FUNDAMENTAL_RIGHTS_ASSESSMENT");
        assertThat(breaches(Water.class)).isEmpty();
        assertThat(breaches(Complete.class)).isEmpty();
    }

    @AiSystem(id = "chat", tier = RiskTier.LIMITED, grounds = RiskGround.ART_50_1)
    interface Silent {
        String answer(String question);
    }

    @DisclosesAi
    @AiSystem(id = "chat", tier = RiskTier.LIMITED, grounds = RiskGround.ART_50_1)
    interface Telling {
        String answer(String question);
    }

    @AiSystem(id = "chat", tier = RiskTier.LIMITED, grounds = RiskGround.ART_50_1)
    interface TellingByMethod {
        @DisclosesAi
        String answer(String question);
    }

    @AiSystem(id = "chat", tier = RiskTier.LIMITED, grounds = RiskGround.ART_50_1)
    interface HalfTelling {
        @DisclosesAi
        String answer(String question);

        String ask(String question);
    }

    @Test
    void asksOneThatMeetsPeopleToTellThem() {
        assertBreach(Silent.class, "LAW-AIA-50-1, NORSJO-37: Människor möter AI-systemet");
        assertBreach(HalfTelling.class, "LAW-AIA-50-1, NORSJO-37: ");
        assertThat(breaches(Telling.class)).isEmpty();
        assertThat(breaches(TellingByMethod.class)).isEmpty();
    }

    static class NoSystem {}

    @Test
    void examinesSystemsOnly() {
        assertThat(breaches(NoSystem.class)).isEmpty();
    }
}
