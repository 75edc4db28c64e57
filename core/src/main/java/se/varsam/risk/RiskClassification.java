package se.varsam.risk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.term.Answer;

/**
 * How a purpose was classified: the tier somebody declared, the grounds in the AI Act, a derogation claimed under art. 6(3)
 * and whether people are profiled.
 *
 * @param declared the tier declared; {@link RiskTier#UNCLASSIFIED} when nobody has
 * @param grounds the grounds that apply by their content, whatever their date
 * @param derogation the condition of art. 6(3) that is claimed
 * @param profiling whether natural persons are profiled; unknown counts as yes when a derogation is claimed
 * @since 0.1
 */
public record RiskClassification(RiskTier declared, Set<RiskGround> grounds, Derogation derogation, Answer profiling) {

    /** Copies the grounds. */
    public RiskClassification {
        Set<RiskGround> copy = EnumSet.noneOf(RiskGround.class);
        copy.addAll(grounds);
        grounds = Collections.unmodifiableSet(copy);
    }

    /**
     * A declared tier with its grounds.
     *
     * @param declared the tier
     * @param grounds the grounds in the AI Act
     * @return the classification, without a derogation
     */
    public static RiskClassification of(RiskTier declared, RiskGround... grounds) {
        return new RiskClassification(declared, Set.of(grounds), Derogation.NONE, Answer.UNKNOWN);
    }

    /**
     * No classification at all.
     *
     * @return {@code of(UNCLASSIFIED)}
     */
    public static RiskClassification none() {
        return of(RiskTier.UNCLASSIFIED);
    }

    /**
     * The same classification with a derogation under art. 6(3).
     *
     * @param claimed the condition claimed
     * @param profiles whether natural persons are profiled
     * @return the new classification
     */
    public RiskClassification claiming(Derogation claimed, Answer profiles) {
        return new RiskClassification(declared, grounds, claimed, profiles);
    }

    /**
     * Whether the purpose is high-risk under Annex III by its content, whatever the day.
     *
     * @return true when a ground of Annex III is given and no derogation takes it out; profiling always keeps it in
     */
    public boolean isHighRiskByAnnex() {
        boolean derogated = derogation != Derogation.NONE && profiling == Answer.NO;
        return !derogated && grounds.stream().anyMatch(ground -> ground.tier() == RiskTier.HIGH);
    }
}
