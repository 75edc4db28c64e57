package se.varsam.privacy.contact;

import org.jspecify.annotations.Nullable;
import se.varsam.identity.check.Phones;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;

/** How the digits of a Swedish telephone number are set in groups, and how sure that makes it. */
final class PhoneShape {

    private static final int SPACE = Separator.SPACE;
    private static final int WITHIN = SPACE | Separator.DASH | Separator.STOP | Separator.BREAK;
    private static final int AFTER_CODE = WITHIN | Separator.SLASH | Separator.PAREN;
    private static final int STRONG = Separator.DASH | Separator.SLASH | Separator.PAREN;
    private static final int FEWEST = 6;
    private static final int MOST = 12;
    private static final int LARGEST_CUT = 4;

    /** Words that say that a number is something else. */
    private static final long OTHERS = ContextWord.LAW.bit()
            | ContextWord.PUBLICATION.bit()
            | ContextWord.CASE.bit()
            | ContextWord.ACCOUNT.bit()
            | ContextWord.BANKGIRO.bit()
            | ContextWord.PLUSGIRO.bit()
            | ContextWord.PAYMENT_REFERENCE.bit()
            | ContextWord.PATIENT.bit()
            | ContextWord.STAFF.bit()
            | ContextWord.PASSPORT.bit()
            | ContextWord.IDENTITY_CARD.bit()
            | ContextWord.LMA.bit()
            | ContextWord.DEVICE.bit()
            | ContextWord.PROPERTY.bit()
            | ContextWord.BORN.bit();

    private PhoneShape() {}

    /** How many groups hold a number of the plan whose significant digits begin at an index; 0 for none. */
    static int groups(NumberRun run, int group, int significant) {
        int best = 0;
        int breaks = 0;
        for (int g = group + 1; ; g++) {
            int count = run.first(g) - significant;
            if (count > MOST) {
                return best;
            }
            if (count >= FEWEST && Phones.kind(run.digits(), significant, count) != Phones.Kind.NONE) {
                best = g - group;
            }
            if (g == run.groups()) {
                return best;
            }
            int between = run.separators(g);
            boolean head = run.first(g) <= significant + 3;
            if ((between & ~(head ? AFTER_CODE : WITHIN)) != 0 || (best > 0 && !goesOn(run, group, g))) {
                return best;
            }
            if ((between & Separator.BREAK) != 0 && ++breaks > 1) {
                return best;
            }
        }
    }

    /** A number that is whole already goes on only as it went so far. */
    private static boolean goesOn(NumberRun run, int group, int g) {
        return g - group >= 2
                && run.separators(g) == run.separators(g - 1)
                && (run.separators(g) & Separator.BREAK) == 0
                && run.size(g) <= LARGEST_CUT
                && run.size(g) >= 2;
    }

    /** How sure a number with its 0 is; null when it is none. */
    static @Nullable Confidence confidence(NumberRun run, int group, int used, Phones.Kind kind) {
        boolean named = ContextWord.PHONE.in(run.context(group));
        boolean single = used == 1;
        int cut = single ? 0 : run.separators(group + 1);
        boolean strong = (cut & STRONG) != 0;
        if (isDate(run, group, used)) {
            return null;
        }
        boolean joined = PhoneText.isJoinedAfter(run, group + used);
        boolean regular = single || (isCode(run, group, kind) && isEven(run, group, used));
        if (!regular || (joined && !strong)) {
            return irregular(run, group, used, named && !joined);
        }
        if (strong && hasZero(run, group, kind)) {
            return named ? Confidence.LIKELY : Confidence.POSSIBLE;
        }
        if (named) {
            return single || !strong ? Confidence.LIKELY : Confidence.CERTAIN;
        }
        return isOther(run, group, used, strong, kind) ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    /** Cut in another way: a guess; with a lone 0 first only when all digits stand alone, and no other beside them. */
    private static @Nullable Confidence irregular(NumberRun run, int group, int used, boolean named) {
        boolean lone = run.size(group) == 1;
        boolean row = lone && ((group > 0 && run.size(group - 1) == 1) || run.size(group + used) == 1);
        if (row) {
            return null;
        }
        for (int g = group; g < group + used; g++) {
            if (lone != (run.size(g) == 1)) {
                return lone ? null : named ? Confidence.LIKELY : Confidence.POSSIBLE;
            }
        }
        return named ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Whether the first group is the 0 and the area code, or as people cut mobile and service numbers. */
    private static boolean isCode(NumberRun run, int group, Phones.Kind kind) {
        int code = Phones.codeLength(run.digits(), run.first(group) + 1, run.digitsFrom(group) - 1);
        int size = run.size(group) - 1;
        if (size == 0) {
            return run.size(group + 1) == code && (run.separators(group + 1) & Separator.PAREN) != 0;
        }
        return size == code || (kind != Phones.Kind.GEOGRAPHIC && (size == code + 1 || size + 1 == code));
    }

    /** Whether the subscriber's digits are cut alike: one sign between all, no single digits. */
    private static boolean isEven(NumberRun run, int group, int used) {
        int sign = run.separators(group + Math.min(used - 1, 2));
        boolean stops = (run.separators(group + 1) & Separator.STOP) != 0;
        boolean breaks = false;
        for (int g = group + 1; g < group + used; g++) {
            int between = run.separators(g);
            boolean broken = (between & Separator.BREAK) != 0 && !breaks;
            breaks |= broken;
            if (g > group + 1 && !broken && (between & ~SPACE) != (sign & ~SPACE & ~Separator.BREAK)) {
                return false;
            }
            if (((between & Separator.STOP) != 0) != stops && !broken) {
                return false;
            }
            if (run.size(g) == 1 && run.size(group) > 1) {
                return false;
            }
        }
        return !stops || run.size(group) > 2 || run.size(group + 1) > 2;
    }

    /** Day, month and year, such as 08-12-2024. */
    private static boolean isDate(NumberRun run, int group, int used) {
        return used == 3 && run.size(group) == 2 && run.size(group + 1) == 2 && run.size(group + 2) == 4;
    }

    /** No subscriber's number in an area begins with 0. */
    private static boolean hasZero(NumberRun run, int group, Phones.Kind kind) {
        return kind == Phones.Kind.GEOGRAPHIC && run.digits()[run.first(group + 1)] == 0;
    }

    /** After a word for a case: hyphens throughout, and a year among the groups. */
    private static boolean isReference(NumberRun run, int group, int used) {
        boolean year = false;
        for (int g = group + 1; g < group + used; g++) {
            byte[] d = run.digits();
            int first = run.first(g);
            year |= run.size(g) == 4 && ((d[first] == 2 && d[first + 1] == 0) || (d[first] == 1 && d[first + 1] == 9));
            if (run.separators(g) != Separator.DASH) {
                return false;
            }
        }
        return year && ContextWord.CASE.in(run.context(group));
    }

    private static boolean isOther(NumberRun run, int group, int used, boolean strong, Phones.Kind kind) {
        boolean grouped = used > 2;
        if (strong && grouped && !isReference(run, group, used)) {
            return false;
        }
        if ((run.context(group) & OTHERS) != 0) {
            return true;
        }
        if (strong) {
            return false;
        }
        boolean listed = group > 0 && run.separators(group) == SPACE;
        boolean follows = run.size(group + used) > 0 && run.separators(group + used) == SPACE;
        boolean pairs = run.size(group) == 2 && run.size(group + 1) == 2;
        boolean plainly = kind == Phones.Kind.MOBILE && !pairs;
        if (!plainly && (listed || follows || (pairs && kind == Phones.Kind.NATIONAL))) {
            return true;
        }
        return ContextWord.AMOUNT.in(Context.after(run.text(), run.end(group + used - 1), run.to()));
    }
}
