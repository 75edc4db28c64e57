package se.varsam.privacy.contact;

import se.varsam.privacy.text.Letters;

/** Reads what follows the number of a house or a box: letter, flat, floor, and the postcode with its place. */
final class AddressTail {

    private static final int LONGEST_NAME = 30;
    private static final int MOST_PARTS = 3;
    private static final String[] PARTS = {
        "lgh",
        "lägenhet",
        "lägenhetsnummer",
        "uppg",
        "uppgång",
        "vån",
        "våning",
        "plan",
        "port",
        "tr",
        "trappor",
        "trappa",
        "bv",
        "nb",
        "ög",
        "og"
    };
    private static final String[] FLOORS = {"tr", "trappor", "trappa", "vån", "våningen"};

    private AddressTail() {}

    /** The index after the house number's letter or range: {@code 5 B}, {@code 5-7}; {@code end} without one. */
    static int house(char[] text, int end, int to) {
        int i = end;
        if (i + 1 < to && (text[i] == '-' || text[i] == '\u2013') && Letters.isDigit(text[i + 1])) {
            int stop = digits(text, i + 1, to, 4);
            i = Letters.isDigit(Chars.at(text, end, stop, to)) ? i : stop;
        }
        int letter = i < to && text[i] == ' ' ? i + 1 : i;
        boolean alone = letter < to
                && Letters.isLetter(text[letter])
                && !Letters.isLetterOrDigit(Chars.at(text, end, letter + 1, to))
                && Chars.at(text, end, letter + 1, to) != '/';
        boolean fits = alone && (letter == i || Letters.isUpper(text[letter])) && text[letter] < 0x80;
        return fits && (letter == i || text[letter] <= 'H') ? letter + 1 : i;
    }

    /** The index after flat, entrance and floor; {@code end} without them. */
    static int parts(char[] text, int end, int to) {
        int i = end;
        for (int n = 0; n < MOST_PARTS; n++) {
            int next = part(text, i, to);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    private static int part(char[] text, int end, int to) {
        int i = end;
        while (i < to && i < end + 3 && (Chars.isBlank(text[i]) || text[i] == ',')) {
            i++;
        }
        if (i == end || i == to) {
            return end;
        }
        if (Letters.isDigit(text[i])) {
            int word = Chars.skipBlanks(text, digits(text, i, to, 2), to);
            int stop = word(text, word, to, FLOORS);
            return stop > word ? stop : end;
        }
        int word = word(text, i, to, PARTS);
        if (word == i) {
            return end;
        }
        int value = word < to && text[word] == '.' ? word + 1 : word;
        value = Chars.skipBlanks(text, value, to);
        int stop = digits(text, value, to, 4);
        if (stop > value) {
            return stop;
        }
        boolean letter = value > word
                && Chars.isLetterAt(text, end, value, to)
                && !Letters.isLetterOrDigit(Chars.at(text, end, value + 1, to));
        return letter ? value + 1 : word - i <= 2 ? word : end;
    }

    private static int word(char[] text, int at, int to, String[] words) {
        for (String word : words) {
            int stop = at + word.length();
            if (Chars.isAt(text, at, to, word) && !Letters.isLetterOrDigit(Chars.at(text, at, stop, to))) {
                return stop;
            }
        }
        return at;
    }

    private static int digits(char[] text, int at, int to, int most) {
        int i = at;
        while (i < to && i < at + most && Letters.isDigit(text[i])) {
            i++;
        }
        return i;
    }

    /** The index after a postcode and its place on the same line or the next; {@code end} without them. */
    static int postcode(char[] text, int end, int to) {
        int i = end;
        int breaks = 0;
        while (i < to && i < end + 8 && (Chars.isSpace(text[i]) || isFieldSign(text[i]))) {
            breaks += text[i] == '\n' ? 1 : 0;
            i++;
        }
        if (i == end || breaks > 1) {
            return end;
        }
        int code = i + prefix(text, i, to);
        int rest = digits(text, code, to, 3);
        if (rest - code != 3 || text[code] == '0') {
            return end;
        }
        int two = rest < to && Chars.isBlank(text[rest]) ? rest + 1 : rest;
        int stop = digits(text, two, to, 3);
        if (stop - two != 2) {
            return end;
        }
        int place = place(text, stop, to);
        place = place > stop ? place : field(text, stop, to);
        return place > stop ? place : end;
    }

    /** The index after a known place in the next field of a row, as in {@code 374 81;Karlshamn}; {@code end} without one. */
    static int field(char[] text, int end, int to) {
        int start = end;
        boolean parted = false;
        while (start < to && start < end + 6 && (Chars.isBlank(text[start]) || isFieldSign(text[start]))) {
            parted |= isFieldSign(text[start]);
            start++;
        }
        if (!parted || start == to || !Letters.isUpper(text[start])) {
            return end;
        }
        int stop = name(text, start, to);
        int longest = known(text, start, stop, to);
        return longest > stop || Places.isPlace(text, start, stop) ? longest : end;
    }

    private static boolean isFieldSign(char c) {
        return c == ',' || c == '|' || c == ';' || c == '"';
    }

    /** How long a country's prefix before a postcode is: {@code SE-}, {@code S-} or {@code SE} and a space. */
    static int prefix(char[] text, int at, int to) {
        if (Chars.at(text, at, at, to) != 'S') {
            return 0;
        }
        int letters = Chars.at(text, at, at + 1, to) == 'E' ? 2 : 1;
        char sign = Chars.at(text, at, at + letters, to);
        boolean dash = sign == '-' || sign == '\u2013';
        return dash || (letters == 2 && sign == ' ') ? letters + 1 : 0;
    }

    /** The index after the name of a place that follows a postcode; {@code end} without one. */
    static int place(char[] text, int end, int to) {
        int start = Chars.skipBlanks(text, end, to);
        if (start == end || start == to || !Letters.isUpper(text[start])) {
            return end;
        }
        int stop = name(text, start, to);
        int longest = known(text, start, stop, to);
        if (longest > stop) {
            return longest;
        }
        int second = stop < to && Chars.isBlank(text[stop]) ? stop + 1 : stop;
        if (second > stop && second < to && Letters.isUpper(text[second]) && isPointed(text, start, stop)) {
            return name(text, second, to);
        }
        return stop - start > 2 || Places.isPlace(text, start, stop) ? stop : end;
    }

    /** The index after the longest known name of several words that begins at an index. */
    private static int known(char[] text, int start, int end, int to) {
        int longest = end;
        int stop = end;
        for (int n = 0; n < MOST_PARTS && stop < to && Chars.isBlank(text[stop]); n++) {
            int next = name(text, stop + 1, to);
            if (next == stop + 1) {
                break;
            }
            stop = next;
            longest = Places.isPlace(text, start, stop) ? stop : longest;
        }
        return longest;
    }

    private static boolean isPointed(char[] text, int start, int stop) {
        return StreetName.isDirection(text, start, stop) && !Places.isPlace(text, start, stop);
    }

    static int name(char[] text, int at, int to) {
        int i = at;
        while (i < to && i < at + LONGEST_NAME && (Chars.isOfWord(text[i]) || isInner(text, i, to))) {
            i++;
        }
        return i;
    }

    private static boolean isInner(char[] text, int i, int to) {
        return text[i] == '-' && i + 1 < to && Letters.isLetter(text[i + 1]);
    }
}
