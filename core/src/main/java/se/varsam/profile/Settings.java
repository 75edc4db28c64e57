package se.varsam.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.varsam.person.Role;
import se.varsam.use.Fact;

/**
 * What a policy leaves to the municipality: intervals without a number, dates not filled in, and readings that are a choice.
 *
 * @param brandNewDays for how many days after its release a tool counts as brand-new (Söderköping V); 180 until set
 * @param ethicalReviewMaxAge how old an ethical review may be (Norsjö 75); 12 months until set
 * @param followUpMaxAge how old a follow-up of the protection may be (kommun-004 4-12); 12 months until set
 * @param modelTestInterval how often an in-house model is tested (Karlshamn 105); until it is set, no test is recent
 * @param thirdPartyApprover who may approve third-party access to a model (Karlshamn 44); until it is set, nobody may
 * @param adopted when the policy was adopted (Karlskoga 01), if filled in
 * @param validUntil the last day of the policy (Karlskoga 05), if filled in
 * @param readings the readings chosen where the document allows several
 * @since 0.1
 */
public record Settings(
        int brandNewDays,
        Period ethicalReviewMaxAge,
        Period followUpMaxAge,
        Optional<Period> modelTestInterval,
        Optional<Role> thirdPartyApprover,
        Optional<LocalDate> adopted,
        Optional<LocalDate> validUntil,
        Set<Reading> readings) {

    /** A reading of the document that the municipality may choose. */
    public enum Reading {
        /** Karlshamn 58: ethical review of every AI system, as its words say, not only of high risk, as its heading says. */
        ETHICAL_REVIEW_OF_EVERY_SYSTEM(Fact.ETHICAL_REVIEW_FOR_ALL),
        /** Söderköping B over A: analyses before open information goes into a public tool too. */
        ANALYSES_BEFORE_OPEN_INFORMATION(Fact.ANALYSES_FOR_OPEN_INFORMATION),
        /** Karlshamn 45: content that AI edited is labelled too. Chosen unless taken away. */
        EDITED_CONTENT_IS_LABELLED(Fact.EDITED_CONTENT_IS_LABELLED);

        private final Fact fact;

        Reading(Fact fact) {
            this.fact = fact;
        }

        /** {@return the fact that holds when the reading is chosen} */
        public Fact fact() {
            return fact;
        }
    }

    /** Copies the readings. */
    public Settings {
        readings = readings.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(readings));
    }

    /** {@return what applies until the municipality decides: the protective value of everything} */
    public static Settings protective() {
        return new Settings(
                180,
                Period.ofMonths(12),
                Period.ofMonths(12),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.of(Reading.EDITED_CONTENT_IS_LABELLED));
    }

    /**
     * {@return the same settings with another number of days for brand-new tools}
     *
     * @param days for how many days after its release a tool counts as brand-new
     */
    public Settings brandNewFor(int days) {
        return new Settings(
                days,
                ethicalReviewMaxAge,
                followUpMaxAge,
                modelTestInterval,
                thirdPartyApprover,
                adopted,
                validUntil,
                readings);
    }

    /**
     * {@return the same settings with an interval for testing in-house models}
     *
     * @param interval how often a model is tested
     */
    public Settings testingModelsEvery(Period interval) {
        return new Settings(
                brandNewDays,
                ethicalReviewMaxAge,
                followUpMaxAge,
                Optional.of(interval),
                thirdPartyApprover,
                adopted,
                validUntil,
                readings);
    }

    /**
     * {@return the same settings with the role that approves third-party access}
     *
     * @param role the role
     */
    public Settings thirdPartyApprovedBy(Role role) {
        return new Settings(
                brandNewDays,
                ethicalReviewMaxAge,
                followUpMaxAge,
                modelTestInterval,
                Optional.of(role),
                adopted,
                validUntil,
                readings);
    }

    /**
     * {@return the same settings with the policy's dates}
     *
     * @param from when it was adopted
     * @param until its last day
     */
    public Settings adopted(LocalDate from, LocalDate until) {
        return new Settings(
                brandNewDays,
                ethicalReviewMaxAge,
                followUpMaxAge,
                modelTestInterval,
                thirdPartyApprover,
                Optional.of(from),
                Optional.of(until),
                readings);
    }

    /**
     * {@return the same settings with exactly these readings}
     *
     * @param chosen the readings
     */
    public Settings reading(Reading... chosen) {
        return new Settings(
                brandNewDays,
                ethicalReviewMaxAge,
                followUpMaxAge,
                modelTestInterval,
                thirdPartyApprover,
                adopted,
                validUntil,
                Set.of(chosen));
    }
}
