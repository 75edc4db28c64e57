package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** IPv4 addresses, RFC 791, told from numbers of versions and sections by the size of their octets and the words before. */
public final class Ipv4Address extends NumberRule {

    private static final int OCTETS = 4;
    private static final int LARGEST = 255;
    private static final int LARGE = 32;
    private static final int LONGEST_PREFIX = 32;

    /** Creates the rule. */
    public Ipv4Address() {
        super(OCTETS, 1, 2, 3);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        if (run.separators(group + 1) != Separator.STOP || run.size(group + 1) == 0 || !begins(run, group)) {
            return 0;
        }
        for (int g = group; g < group + OCTETS; g++) {
            boolean joined = g == group || run.separators(g) == Separator.STOP;
            if (!joined || !isOctet(run, g) || (g > group && run.start(g) != run.end(g - 1) + 1)) {
                return 0;
            }
        }
        int end = run.end(group + OCTETS - 1);
        if (Chars.isLetterAt(run.text(), run.from(), end, run.to())) {
            return 0;
        }
        Confidence sure = confidence(run, group);
        if (sure == Confidence.POSSIBLE && isLonger(run, group + OCTETS)) {
            return 0;
        }
        int used = OCTETS + (hasPrefix(run, group + OCTETS) ? 1 : 0);
        boolean inner = isPrivate(octet(run, group), octet(run, group + 1), octet(run, group + 2));
        int marks = inner ? Mark.PRIVATE_NETWORK.bit() : 0;
        sink.found(PersonalDataType.IP_ADDRESS, run.start(group), run.end(group + used - 1), sure, "ip.v4", marks);
        return used;
    }

    private static boolean begins(NumberRun run, int group) {
        if (group > 0 && run.end(group - 1) + 1 == run.start(group)) {
            int between = run.separators(group);
            return between != Separator.STOP && between != Separator.DASH;
        }
        char before = run.before(group);
        return !Letters.isLetter(before) && before != '_' && before != '.';
    }

    private static boolean isOctet(NumberRun run, int group) {
        int size = run.size(group);
        boolean padded = size > 1 && run.digits()[run.first(group)] == 0;
        return size >= 1 && size <= 3 && !padded && octet(run, group) <= LARGEST;
    }

    private static int octet(NumberRun run, int group) {
        int value = 0;
        for (int i = run.first(group); i < run.first(group + 1); i++) {
            value = value * 10 + run.digits()[i];
        }
        return value;
    }

    private static boolean isLonger(NumberRun run, int next) {
        return next < run.groups() && run.separators(next) == Separator.STOP;
    }

    private static boolean hasPrefix(NumberRun run, int next) {
        return run.size(next) > 0
                && run.size(next) <= 2
                && run.separators(next) == Separator.SLASH
                && run.start(next) == run.end(next - 1) + 1
                && octet(run, next) <= LONGEST_PREFIX;
    }

    /** Sections are cut in small numbers and never hold a zero; a version is called so. */
    private static Confidence confidence(NumberRun run, int group) {
        long words = run.context(group);
        if (ContextWord.NETWORK.in(words) && !ContextWord.SECTION.in(words)) {
            return Confidence.CERTAIN;
        }
        if (hasPrefix(run, group + OCTETS)) {
            return Confidence.LIKELY;
        }
        if (ContextWord.SECTION.in(words) || ContextWord.LAW.in(words)) {
            return ContextWord.NETWORK.in(words) ? Confidence.LIKELY : Confidence.POSSIBLE;
        }
        int large = 0;
        int zeros = 0;
        for (int g = group; g < group + OCTETS; g++) {
            large += octet(run, g) >= LARGE ? 1 : 0;
            zeros += octet(run, g) == 0 ? 1 : 0;
        }
        int first = octet(run, group);
        boolean zeroed = zeros > 0 && (first == 0 || first == 10);
        return large > 0 || zeroed ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Private, local, shared and documentation networks: RFC 1918, 1122, 3927, 5737, 6598. */
    static boolean isPrivate(int a, int b, int c) {
        return switch (a) {
            case 0, 10, 127, 255 -> true;
            case 100 -> (b & 0xC0) == 64;
            case 169 -> b == 254;
            case 172 -> (b & 0xF0) == 16;
            case 192 -> b == 168 || (b == 0 && c == 2);
            case 198 -> (b == 51 && c == 100) || (b & 0xFE) == 18;
            case 203 -> b == 0 && c == 113;
            default -> false;
        };
    }
}
