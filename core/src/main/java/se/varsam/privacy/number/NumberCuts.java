package se.varsam.privacy.number;

/** Where people cut a personal number into groups: between the parts of the date, before the serial, before the check digit. */
final class NumberCuts {

    private static final int SHORT = 10;

    private NumberCuts() {}

    /** {@return how many groups hold such a number, or 0 when the groups are not cut like one} */
    static int groups(NumberRun run, int group, int count) {
        int singles = run.size(group) == 1 ? singles(run, group, count) : 0;
        if (singles > 0) {
            return singles;
        }
        int digits = 0;
        int cuts = 0;
        int breaks = 0;
        int g = group;
        while (digits < count) {
            int size = run.size(g);
            if (size == 0) {
                return 0;
            }
            boolean broken = digits > 0 && isBreak(run.separators(g)) && ++breaks == 1;
            if (digits > 0 && !broken) {
                cuts |= 1 << digits;
            }
            digits += size;
            g++;
        }
        return digits == count && fits(cuts, count) ? g - group : 0;
    }

    /** {@return whether characters are cut like a number of so many digits, or set one by one} */
    static boolean fits(Reading reading, int from, int count) {
        int cuts = 0;
        int breaks = 0;
        for (int i = 1; i < count; i++) {
            int between = reading.separators(from + i);
            boolean broken = isBreak(between) && ++breaks == 1;
            cuts |= between != 0 && !broken ? 1 << i : 0;
        }
        return cuts == (1 << count) - 2 || fits(cuts, count);
    }

    /** The date is cut at each of its parts or at none, and where anything but the century is apart, so is the serial. */
    private static boolean fits(int cuts, int count) {
        int year = 1 << (count - 8);
        int month = year << 2;
        int day = year << 4;
        int century = count == SHORT ? 0 : 1 << 2;
        int serial = 1 << (count - 1);
        boolean allowed = (cuts & ~(century | year | month | day | serial)) == 0;
        boolean wholeDate = ((cuts & year) == 0) == ((cuts & month) == 0);
        return allowed && wholeDate && ((cuts & ~century) == 0 || (cuts & day) != 0);
    }

    /** Digits set one by one are a number only when no further single digit stands beside them. */
    private static int singles(NumberRun run, int group, int count) {
        if (group > 0 && run.size(group - 1) == 1) {
            return 0;
        }
        int n = 0;
        while (run.size(group + n) == 1) {
            n++;
        }
        return n == count ? n : 0;
    }

    /** At most one line break may stand anywhere in a number, with or without a hyphen. */
    private static boolean isBreak(int separators) {
        return (separators & Separator.BREAK) != 0
                && (separators & ~(Separator.BREAK | Separator.DASH | Separator.SPACE)) == 0;
    }

    /** Whether it is written as the law and the registers write it. */
    static boolean isPlain(NumberRun run, int group, int groups, int count) {
        if (NumberRule.isNoisy(run, group, groups)) {
            return false;
        }
        int sign = run.separators(group + groups - 1);
        boolean usual = groups == 2 && run.size(group) == count - 4;
        return groups == 1 || (usual && (sign == Separator.DASH || sign == Separator.PLUS));
    }
}
