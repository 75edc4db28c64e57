package se.varsam.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.varsam.term.Answer;

class RiskClassificationTest {

    private final RiskClassification recruitment = RiskClassification.of(RiskTier.LIMITED, RiskGround.ANNEX_III_4_A);

    @Test
    void isHighRiskByAnnexWhateverTierIsDeclared() {
        assertThat(recruitment.isHighRiskByAnnex()).isTrue();
        assertThat(RiskClassification.of(RiskTier.HIGH).isHighRiskByAnnex()).isFalse();
        assertThat(RiskClassification.of(RiskTier.HIGH, RiskGround.ART_50_1).isHighRiskByAnnex())
                .isFalse();
        assertThat(RiskClassification.none().isHighRiskByAnnex()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Derogation.class, names = "NONE", mode = Mode.EXCLUDE)
    void isTakenOutByADerogationUnlessPeopleAreProfiled(Derogation derogation) {
        assertThat(recruitment.claiming(derogation, Answer.NO).isHighRiskByAnnex())
                .isFalse();
        assertThat(recruitment.claiming(derogation, Answer.YES).isHighRiskByAnnex())
                .isTrue();
        assertThat(recruitment.claiming(derogation, Answer.UNKNOWN).isHighRiskByAnnex())
                .isTrue();
    }

    @Test
    void staysHighRiskWithoutADerogation() {
        assertThat(recruitment.claiming(Derogation.NONE, Answer.NO).isHighRiskByAnnex())
                .isTrue();
    }

    @Test
    void stacksTiers() {
        assertThat(RiskTier.HIGH.includes(RiskTier.LIMITED)).isTrue();
        assertThat(RiskTier.UNACCEPTABLE.includes(RiskTier.HIGH)).isTrue();
        assertThat(RiskTier.LIMITED.includes(RiskTier.HIGH)).isFalse();
        assertThat(RiskTier.UNCLASSIFIED.includes(RiskTier.MINIMAL)).isFalse();
        assertThat(RiskTier.HIGH.includes(RiskTier.UNCLASSIFIED)).isFalse();
    }
}
