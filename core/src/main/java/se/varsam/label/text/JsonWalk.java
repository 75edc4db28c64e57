package se.varsam.label.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.varsam.label.bytes.DamagedFileException;

/** Walks JSON (RFC 8259) by place, strictly and without recursion, and keeps what stands under a few names at the top. */
final class JsonWalk {

    private static final int DEEPEST = 1000;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_KEPT = 1000;
    private static final int LONGEST_KEPT = 4 << 20;

    /** A member at the top: its name, and where its value begins and ends. */
    record Member(String name, long from, long to) {}

    /** A string at the top or in an object at the top: {@code inside} is blank or its name there. */
    record Words(String name, String inside, String value) {}

    private final Text text;
    private final List<String> wanted;
    private final BitSet objects = new BitSet();
    private int depth;
    private long kept;
    private String name = "";
    private String inside = "";
    private long valueAt = -1;

    private final List<Member> members = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private int values;
    private long firstName = -1;

    /** Walks over all values between two places. */
    JsonWalk(Text text, long from, long to, String... wanted) {
        this.text = text;
        this.wanted = List.of(wanted);
        long at = text.afterSpace(from);
        while (at < to) {
            at = text.afterSpace(value(at));
            values++;
        }
        if (values == 0) {
            throw damaged(from);
        }
    }

    /** How many values there are, one after the other: more than one in JSON Lines. */
    int values() {
        return values;
    }

    List<Member> members() {
        return members;
    }

    List<Words> words() {
        return words;
    }

    /** Where the first name at the top stands, or -1. */
    long firstName() {
        return firstName;
    }

    private long value(long from) {
        for (long at = text.afterSpace(from); ; at = text.afterSpace(at)) {
            int c = text.at(at);
            if (depth == 1) {
                valueAt = at;
            }
            if (c == '{' || c == '[') {
                push(c == '{', at);
                at = text.afterSpace(at + 1);
                if (text.at(at) != closing()) {
                    at = objects.get(depth) ? name(at) : at;
                    continue;
                }
            } else {
                at = c == '"' ? words(at) : scalar(at);
            }
            at = close(at);
            if (depth == 0) {
                return at;
            }
            at = text.afterSpace(at + 1);
            at = objects.get(depth) ? name(at) : at;
        }
    }

    /** Closes what ends here; the place of the comma that follows, or the end of the whole. */
    private long close(long from) {
        long at = from;
        ended(at);
        while (depth > 0) {
            long next = text.afterSpace(at);
            if (text.at(next) == ',') {
                return next;
            }
            require(text.at(next) == closing(), next);
            depth--;
            at = next + 1;
            ended(at);
        }
        return at;
    }

    private void ended(long at) {
        if (depth == 1 && valueAt >= 0 && objects.get(1) && wanted.contains(name)) {
            keep(0);
            members.add(new Member(name, valueAt, at));
            valueAt = -1;
        }
    }

    private void push(boolean isObject, long at) {
        if (++depth > DEEPEST) {
            throw new DamagedFileException(
                    at, "innehållet är nästlat djupare än " + DEEPEST, "the content is nested deeper than " + DEEPEST);
        }
        objects.set(depth, isObject);
    }

    private int closing() {
        return objects.get(depth) ? '}' : ']';
    }

    /** A name and its colon. */
    private long name(long at) {
        if (text.at(at) != '"') {
            throw damaged(at);
        }
        long end = string(at);
        if (depth <= 2) {
            String found = end - at > LONGEST_NAME ? "" : Quoted.read(text.between(at, end));
            name = depth == 1 ? found : name;
            inside = depth == 1 ? "" : found;
            firstName = firstName < 0 ? at : firstName;
        }
        long colon = text.afterSpace(end);
        if (text.at(colon) != ':') {
            throw damaged(colon);
        }
        return colon + 1;
    }

    private long words(long at) {
        long end = string(at);
        boolean isHere = (depth == 1 || depth == 2) && objects.get(1) && objects.get(depth);
        if (isHere && wanted.contains(name)) {
            keep(end - at);
            words.add(new Words(name, inside, Quoted.read(text.all(at, end))));
        }
        return end;
    }

    private void keep(long size) {
        kept += size;
        if (words.size() + members.size() >= MOST_KEPT || kept > LONGEST_KEPT) {
            throw new DamagedFileException(0, "märkningen är orimligt stor", "the label is unreasonably large");
        }
    }

    private long string(long from) {
        for (long at = from + 1; ; at++) {
            int c = text.at(at);
            if (c == '"') {
                return at + 1;
            }
            if (c < 0x20) {
                throw damaged(at);
            }
            if (c == '\\') {
                at++;
                int escape = text.at(at);
                if (escape == 'u') {
                    for (int i = 0; i < 4; i++) {
                        require(Character.digit(text.at(++at), 16) >= 0, at);
                    }
                } else {
                    require("\"\\/bfnrt".indexOf(escape) >= 0, at);
                }
            }
        }
    }

    private long scalar(long from) {
        for (String word : new String[] {"true", "false", "null"}) {
            if (text.at(from) == word.charAt(0)) {
                for (int i = 0; i < word.length(); i++) {
                    require(text.at(from + i) == word.charAt(i), from + i);
                }
                return from + word.length();
            }
        }
        long at = from + (text.at(from) == '-' ? 1 : 0);
        at = text.at(at) == '0' ? at + 1 : digits(at);
        if (text.at(at) == '.') {
            at = digits(at + 1);
        }
        if (text.at(at) == 'e' || text.at(at) == 'E') {
            at++;
            at = digits(text.at(at) == '+' || text.at(at) == '-' ? at + 1 : at);
        }
        return at;
    }

    private long digits(long from) {
        long at = from;
        while (text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        require(at > from, at);
        return at;
    }

    private static void require(boolean holds, long at) {
        if (!holds) {
            throw damaged(at);
        }
    }

    private static DamagedFileException damaged(long at) {
        return new DamagedFileException(at, "det är inte giltig JSON", "it is no valid JSON");
    }
}
