package se.varsam.reading;

import java.util.EnumMap;
import java.util.Map;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Inspection;
import se.varsam.information.Presence;

/**
 * A class and the presence of each category as bits, written so that joining upward is {@code |}: the higher class and the
 * surer presence have all bits of the lower. Five bits for the class, and six for each step from {@link Presence#NO}.
 */
@SuppressWarnings("EnumOrdinal") // The order of the constants is what they mean.
final class Held {

    private static final InformationClass[] CLASSES = InformationClass.values();
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();
    private static final Presence[] PRESENCES = Presence.values();
    private static final int CLASS_BITS = CLASSES.length - 1;
    private static final int CLASS = (1 << CLASS_BITS) - 1;
    private static final int WIDTH = CATEGORIES.length;
    private static final int ALL = (1 << WIDTH) - 1;
    private static final int KNOWN = 1 << (CLASS_BITS + 3 * WIDTH);
    private static final int VOUCHED = KNOWN << 1;

    /** Open, and nothing held: the bottom. */
    static final int NOTHING = 0;

    /** Unclassified, and every category uncertain. */
    static final int UNKNOWN = CLASS | plane(Presence.POSSIBLE, ALL) | plane(Presence.UNCERTAIN, ALL);

    /** Nothing said. */
    static final int SILENT = 0;

    /** How many different things can be declared: what {@link #index} is below. */
    static final int DECLARABLE = (CLASSES.length + 1) << WIDTH;

    private Held() {}

    private static int plane(Presence from, int categories) {
        return categories << (CLASS_BITS + (from.ordinal() - 1) * WIDTH);
    }

    private static int held(int bits) {
        return bits >> (CLASS_BITS + 2 * WIDTH) & ALL;
    }

    private static int mayHold(int bits) {
        return bits >> CLASS_BITS & ALL;
    }

    static int of(InformationClass level) {
        return (1 << level.ordinal()) - 1;
    }

    static int of(InformationCategory category, Presence sure) {
        int bits = 0;
        for (int step = 1; step <= sure.ordinal(); step++) {
            bits |= plane(PRESENCES[step], 1 << category.ordinal());
        }
        return bits;
    }

    static int of(Information information) {
        int bits = of(information.level());
        for (InformationCategory category : CATEGORIES) {
            bits |= of(category, information.presenceOf(category));
        }
        return bits;
    }

    /** {@return what findings make sure; they raise and never lower} */
    static int of(Inspection found) {
        int bits = of(found.lowestClass());
        for (InformationCategory category : CATEGORIES) {
            bits |= of(category, found.presenceOf(category).orElse(Presence.NO));
        }
        return bits;
    }

    /** {@return what a declaration says, to be inherited inwards: its class if any, what it holds, whether it vouches} */
    static int said(Declaration declared) {
        int said = declared.vouched() ? VOUCHED : SILENT;
        if (declared.level().isPresent()) {
            said |= KNOWN | of(declared.level().get());
        }
        if (declared.holding().isEmpty()) {
            return said;
        }
        for (InformationCategory category : CATEGORIES) {
            said |= declared.holding().contains(category) ? of(category, Presence.YES) : SILENT;
        }
        boolean special = declared.holding().contains(InformationCategory.SPECIAL_CATEGORY);
        return special ? said | of(InformationCategory.PERSONAL_DATA, Presence.YES) : said;
    }

    /** {@return what somebody who knows information says of what is inside it} */
    static int said(Information information) {
        int said = KNOWN | of(information.level());
        for (InformationCategory category : CATEGORIES) {
            said |= information.presenceOf(category) == Presence.YES ? of(category, Presence.YES) : NOTHING;
        }
        return said;
    }

    /** {@return what is said inside: a class said here stands for the inherited one, all else adds up} */
    static int inside(int inherited, int here) {
        return ((here & KNOWN) == 0 ? inherited : inherited & ~CLASS) | here;
    }

    static int notVouched(int said) {
        return said & ~VOUCHED;
    }

    /** {@return what a plain value holds of which this is said: nothing said is unknown, unless somebody vouches} */
    static int plain(int said) {
        return (said & (KNOWN | VOUCHED)) == 0 ? UNKNOWN | said : said & ~(KNOWN | VOUCHED);
    }

    /** {@return what something holds that is not a plain value and cannot be looked into} */
    static int closed(int said) {
        return plain(notVouched(said));
    }

    /** {@return what something holds that failed to be read, whatever is said of it} */
    static int unreadable(int said) {
        return UNKNOWN | around(said);
    }

    /** {@return what is said inside an object of a class: what is vouched for are plain values, and not its fields} */
    static int fields(int said, int ofItsClass) {
        return notVouched(said) | (ofItsClass & VOUCHED);
    }

    /** {@return what something holds beside its parts: what is said, and nothing when nothing is} */
    static int around(int said) {
        return said & ~(KNOWN | VOUCHED);
    }

    static boolean isOpen(int bits) {
        return (bits & CLASS) == 0 && (mayHold(bits) & ~(1 << InformationCategory.COPYRIGHTED.ordinal())) == 0;
    }

    static boolean mayHold(int bits, InformationCategory category) {
        return (mayHold(bits) & 1 << category.ordinal()) != 0;
    }

    static InformationClass level(int bits) {
        return CLASSES[Integer.bitCount(bits & CLASS)];
    }

    static Map<InformationCategory, Presence> presence(int bits) {
        Map<InformationCategory, Presence> presence = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : CATEGORIES) {
            int steps = 0;
            for (int step = 1; step < PRESENCES.length; step++) {
                steps += Integer.signum(bits & plane(PRESENCES[step], 1 << category.ordinal()));
            }
            presence.put(category, PRESENCES[steps]);
        }
        return presence;
    }

    /** {@return a number for what can be declared, -1 for what only findings or a Classified can make} */
    static int index(int bits) {
        int held = held(bits);
        int sure = plane(Presence.POSSIBLE, held) | plane(Presence.UNCERTAIN, held) | plane(Presence.YES, held);
        if ((bits & ~CLASS) == sure) {
            return Integer.bitCount(bits & CLASS) << WIDTH | held;
        }
        return (bits & ~plane(Presence.YES, ALL)) == UNKNOWN ? CLASSES.length << WIDTH | held : -1;
    }

    /** {@return the bits of an {@link #index}} */
    static int declarable(int index) {
        int held = index & ALL;
        int sure = plane(Presence.POSSIBLE, held) | plane(Presence.UNCERTAIN, held) | plane(Presence.YES, held);
        int level = index >> WIDTH;
        return level == CLASSES.length ? UNKNOWN | sure : (1 << level) - 1 | sure;
    }
}
