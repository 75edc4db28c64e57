package se.varsam.spring.configuration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.person.Role;
import se.varsam.profile.Settings;
import se.varsam.profile.Settings.Reading;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;

/**
 * What a policy leaves to the municipality; what is left out keeps the protective value.
 *
 * @param brandNewDays for how many days after its release a tool counts as brand-new
 * @param ethicalReviewMaxAge how old an ethical review may be, for example 12m
 * @param followUpMaxAge how old a follow-up of the protection may be, for example 12m
 * @param modelTestInterval how often an in-house model is tested; until it is set, no test is recent
 * @param thirdPartyApprover the role that may approve third-party access to a model; until it is set, nobody may
 * @param adopted when the policy was adopted
 * @param validUntil the last day of the policy
 * @param readings the readings chosen where the document allows several
 */
record SettingsProperties(
        @DefaultValue("180") int brandNewDays,
        @DefaultValue("12m") Period ethicalReviewMaxAge,
        @DefaultValue("12m") Period followUpMaxAge,
        @Nullable Period modelTestInterval,
        @Nullable Role thirdPartyApprover,
        @Nullable LocalDate adopted,
        @Nullable LocalDate validUntil,
        @DefaultValue("EDITED_CONTENT_IS_LABELLED") Set<Reading> readings) {

    /** {@return the settings} */
    Settings settings(String property) {
        if (brandNewDays < 0) {
            throw new InvalidConfigurationException(
                    property + ".brand-new-days",
                    new Bilingual("Antalet dagar är negativt.", "The number of days is negative."),
                    new Bilingual("Ange 0 eller fler.", "Give 0 or more."));
        }
        positive(property + ".ethical-review-max-age", Optional.of(ethicalReviewMaxAge));
        positive(property + ".follow-up-max-age", Optional.of(followUpMaxAge));
        positive(property + ".model-test-interval", Optional.ofNullable(modelTestInterval));
        return new Settings(
                brandNewDays,
                ethicalReviewMaxAge,
                followUpMaxAge,
                Optional.ofNullable(modelTestInterval),
                Optional.ofNullable(thirdPartyApprover),
                Optional.ofNullable(adopted),
                Optional.ofNullable(validUntil),
                readings);
    }

    private static void positive(String property, Optional<Period> time) {
        if (time.filter(each -> each.isNegative() || each.isZero()).isPresent()) {
            throw new InvalidConfigurationException(
                    property,
                    new Bilingual("Tiden är inte längre än noll.", "The time is not longer than zero."),
                    new Bilingual("Ange till exempel 6m för sex månader.", "Give for example 6m for six months."));
        }
    }
}
