package se.varsam.jackson;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import se.varsam.person.Role;
import se.varsam.profile.Settings;

/** A municipality's settings; what is left out keeps the protective value. */
final class SettingsShape extends Shape<Settings> {

    static final SettingsShape SHAPE = new SettingsShape();

    private final Field<Settings, Integer> brandNewDays = field("brandNewDays", Plain.DAYS, Settings::brandNewDays);
    private final Field<Settings, Period> ethicalReviewMaxAge =
            field("ethicalReviewMaxAge", Texts.PERIOD, Settings::ethicalReviewMaxAge);
    private final Field<Settings, Period> followUpMaxAge =
            field("followUpMaxAge", Texts.PERIOD, Settings::followUpMaxAge);
    private final Field<Settings, Period> modelTestInterval =
            optional("modelTestInterval", Texts.PERIOD, Settings::modelTestInterval);
    private final Field<Settings, Role> thirdPartyApprover =
            optional("thirdPartyApprover", new Constants<>(Role.class), Settings::thirdPartyApprover);
    private final Field<Settings, LocalDate> adopted = optional("adopted", Texts.DAY, Settings::adopted);
    private final Field<Settings, LocalDate> validUntil = optional("validUntil", Texts.DAY, Settings::validUntil);
    private final Field<Settings, Set<Settings.Reading>> readings =
            field("readings", Many.set(new Constants<>(Settings.Reading.class)), Settings::readings);

    private SettingsShape() {
        super("settings");
    }

    @Override
    Settings make(Given given) {
        Settings protective = Settings.protective();
        return new Settings(
                given.get(brandNewDays, protective.brandNewDays()),
                given.get(ethicalReviewMaxAge, protective.ethicalReviewMaxAge()),
                given.get(followUpMaxAge, protective.followUpMaxAge()),
                given.get(modelTestInterval),
                given.get(thirdPartyApprover),
                given.get(adopted),
                given.get(validUntil),
                given.get(readings, protective.readings()));
    }
}
