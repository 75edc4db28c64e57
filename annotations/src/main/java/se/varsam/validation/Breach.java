package se.varsam.validation;

import java.util.EnumSet;
import java.util.Set;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Presence;

/** Why a value may not stand where it stands: one fixed sentence each, which never holds the value. */
enum Breach {
    UNKNOWN,
    ABOVE,
    PERSONAL_DATA,
    SPECIAL_CATEGORY,
    SECRECY,
    PARTICULARLY_PROTECTED,
    OTHER_SENSITIVE,
    COPYRIGHTED;

    /** The sentence's key in the bundle; the validator finds the sentence in the reader's language. */
    String template() {
        return "{se.varsam.validation.Breach." + name() + ".message}";
    }

    static Set<Breach> of(Information information, InformationClass highest, Set<InformationCategory> allowed) {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (information.level().isAbove(highest)) {
            breaches.add(information.level() == InformationClass.UNCLASSIFIED ? UNKNOWN : ABOVE);
        }
        for (InformationCategory category : InformationCategory.values()) {
            Presence sure = information.presenceOf(category);
            if (sure != Presence.NO && !allowed.contains(category)) {
                breaches.add(sure == Presence.UNCERTAIN ? UNKNOWN : of(category));
            }
        }
        return breaches;
    }

    private static Breach of(InformationCategory category) {
        return switch (category) {
            case PERSONAL_DATA -> PERSONAL_DATA;
            case SPECIAL_CATEGORY -> SPECIAL_CATEGORY;
            case SECRECY -> SECRECY;
            case PARTICULARLY_PROTECTED -> PARTICULARLY_PROTECTED;
            case OTHER_SENSITIVE -> OTHER_SENSITIVE;
            case COPYRIGHTED -> COPYRIGHTED;
        };
    }
}
