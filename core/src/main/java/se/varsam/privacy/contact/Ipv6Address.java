package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** IPv6 addresses in every form of RFC 4291, section 2.2, from their first colon. */
public final class Ipv6Address implements Detector {

    private static final int PIECES = 8;
    private static final int PIECE = 4;
    private static final int LONGEST_ZONE = 16;
    private static final int LONGEST_PREFIX = 128;

    /** Creates the detector. */
    public Ipv6Address() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int start = at;
        while (start > from && at - start <= PIECE && Chars.hex(text[start - 1]) >= 0) {
            start--;
        }
        char before = Chars.at(text, from, start - 1, to);
        boolean compressed = Chars.at(text, from, at + 1, to) == ':';
        if (at - start > PIECE || !begins(before) || (start == at && !compressed)) {
            return at + 1;
        }
        int end = address(text, start, to);
        if (end == start) {
            return at + 1;
        }
        Confidence sure = confidence(text, from, start, end, to);
        if (sure == Confidence.POSSIBLE && !isPossible(text, start, end)) {
            return at + 1;
        }
        int last = suffix(text, end, to);
        sink.found(
                PersonalDataType.IP_ADDRESS,
                start,
                last,
                sure,
                "ip.v6",
                isPrivate(text, start, end) ? Mark.PRIVATE_NETWORK.bit() : 0);
        return Math.max(last, at + 1);
    }

    private static boolean begins(char before) {
        return !Letters.isLetterOrDigit(before) && before != ':' && before != '.' && before != '_';
    }

    /** The index after a whole address; {@code start} when it is none. */
    private static int address(char[] text, int start, int to) {
        int pieces = 0;
        int gaps = 0;
        int i = start;
        boolean open = true;
        while (open) {
            int digits = piece(text, i, to);
            if (digits > PIECE) {
                return start;
            }
            if (digits > 0 && Chars.at(text, start, i + digits, to) == '.' && isDecimal(text, i, i + digits)) {
                int quad = quad(text, i, to);
                if (quad > i) {
                    return ends(text, quad, to) && fits(pieces + 2, gaps) ? quad : start;
                }
            }
            pieces += digits > 0 ? 1 : 0;
            i += digits;
            open = i < to
                    && text[i] == ':'
                    && (i + 1 < to && (text[i + 1] == ':' || (digits > 0 && isHex(text[i + 1]))));
            if (open) {
                boolean gap = text[i + 1] == ':';
                gaps += gap ? 1 : 0;
                i += gap ? 2 : 1;
                if (gaps > 1 || pieces > PIECES) {
                    return start;
                }
            }
        }
        return ends(text, i, to) && fits(pieces, gaps) ? i : start;
    }

    private static boolean isHex(char c) {
        return Chars.hex(c) >= 0;
    }

    private static boolean fits(int pieces, int gaps) {
        return gaps == 0 ? pieces == PIECES : pieces < PIECES;
    }

    private static int piece(char[] text, int at, int to) {
        int i = at;
        while (i < to && i <= at + PIECE && isHex(text[i])) {
            i++;
        }
        return i - at;
    }

    private static boolean isDecimal(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Letters.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** The index after four octets with stops; {@code at} when they are none. */
    private static int quad(char[] text, int at, int to) {
        int i = at;
        for (int octet = 0; octet < 4; octet++) {
            int value = 0;
            int first = i;
            while (i < to && i < first + 3 && Letters.isDigit(text[i])) {
                value = value * 10 + text[i++] - '0';
            }
            boolean padded = i - first > 1 && text[first] == '0';
            boolean parted = octet == 3 || (i < to && text[i] == '.');
            if (i == first || padded || value > 255 || !parted) {
                return at;
            }
            i += octet == 3 ? 0 : 1;
        }
        return i;
    }

    /** Whether no letter, digit, colon or further octet follows. */
    private static boolean ends(char[] text, int end, int to) {
        char after = Chars.at(text, 0, end, to);
        if (Letters.isLetterOrDigit(after) || after == '_') {
            return false;
        }
        char second = Chars.at(text, 0, end + 1, to);
        if (after == ':') {
            return second != ':' && !Letters.isLetterOrDigit(second);
        }
        return after != '.' || !Letters.isDigit(second);
    }

    /** The end with a zone such as {@code %eth0} and the length of a prefix. */
    private static int suffix(char[] text, int end, int to) {
        int i = end;
        if (i < to && text[i] == '%') {
            int stop = i + 1;
            while (stop < to && stop < i + LONGEST_ZONE && (Letters.isLetterOrDigit(text[stop]) || text[stop] == '.')) {
                stop++;
            }
            stop = text[stop - 1] == '.' ? stop - 1 : stop;
            i = stop > i + 1 ? stop : i;
        }
        int value = 0;
        int stop = i + 1;
        while (i < to && text[i] == '/' && stop < to && stop < i + 5 && Letters.isDigit(text[stop])) {
            value = value * 10 + text[stop++] - '0';
        }
        return stop > i + 1 && value <= LONGEST_PREFIX ? stop : i;
    }

    private static Confidence confidence(char[] text, int from, int start, int end, int to) {
        boolean prefix = suffix(text, end, to) > end;
        boolean assigned = start > from && text[start - 1] == '=';
        if (prefix || assigned || ContextWord.NETWORK.in(Context.before(text, from, start))) {
            return Confidence.LIKELY;
        }
        int digits = 0;
        int colons = 0;
        int longest = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            run = text[i] == ':' ? 0 : run + 1;
            longest = Math.max(longest, run);
            colons += text[i] == ':' ? 1 : 0;
            digits += Letters.isDigit(text[i]) ? 1 : 0;
        }
        boolean loopback = text[start] == ':' && end - start == 3;
        return digits > 0 && (longest >= 3 || loopback || (colons >= 3 && longest > 1))
                ? Confidence.LIKELY
                : Confidence.POSSIBLE;
    }

    /** Names joined by colons, such as {@code a::b}, are no guess; nor are times. */
    private static boolean isPossible(char[] text, int start, int end) {
        boolean bare = end - start == 2;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            digit |= Letters.isDigit(text[i]);
        }
        return digit || bare;
    }

    /** Unspecified, loopback, link-local, unique local, documentation; and what maps a private IPv4 address. */
    private static boolean isPrivate(char[] text, int start, int end) {
        int first = 0;
        int i = start;
        while (i < end && text[i] != ':') {
            first = (first << 4) | Chars.hex(text[i++]);
        }
        boolean local = (first & 0xFFC0) == 0xFE80 || (first & 0xFE00) == 0xFC00;
        boolean example = first == 0x2001 && Chars.isAt(text, start, end, "2001:db8");
        return local || example || (first == 0 && end - start <= 3) || mapsPrivate(text, start, end);
    }

    private static boolean mapsPrivate(char[] text, int start, int end) {
        int i = end;
        int octets = 0;
        while (i > start && text[i - 1] != ':') {
            i--;
            octets += text[i] == '.' ? 1 : 0;
        }
        if (octets != 3) {
            return false;
        }
        int packed = 0;
        int value = 0;
        for (; i < end; i++) {
            if (text[i] == '.') {
                packed = (packed << 8) | value;
                value = 0;
            } else {
                value = value * 10 + text[i] - '0';
            }
        }
        return Ipv4Address.isPrivate(packed >>> 16, (packed >>> 8) & 0xFF, packed & 0xFF);
    }
}
