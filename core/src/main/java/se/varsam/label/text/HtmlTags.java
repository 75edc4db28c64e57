package se.varsam.label.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.text.HtmlTag.Kind;

/** Cuts HTML into tags and text as browsers do, whatever state it is in; comments and declarations are passed over. */
final class HtmlTags {

    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ATTRIBUTES = 500;
    private static final int LONGEST_RECORD = 4 << 20;

    private final Text text;
    private long at;
    private long rawEnd = -1;

    HtmlTags(Text text) {
        this.text = text;
        this.at = text.start();
    }

    /** The next piece, or nothing at the end. */
    Optional<HtmlTag> next() {
        if (rawEnd >= 0) {
            at = rawEnd;
            rawEnd = -1;
        }
        while (at < text.length()) {
            if (!isMarkup(at)) {
                return Optional.of(words());
            }
            int c = text.at(at + 1);
            if (text.is(at, "<!--")) {
                at = afterComment(at + 4);
            } else if (text.is(at, "<![cdata[")) {
                at = after("]]>", at + 9);
            } else if (c == '!' || c == '?') {
                at = after(">", at + 2);
            } else if (c == '/' && !isLetter(text.at(at + 2))) {
                at = after(">", at + 2);
            } else {
                return Optional.of(tag());
            }
        }
        return Optional.empty();
    }

    private boolean isMarkup(long place) {
        int c = text.at(place) == '<' ? text.at(place + 1) : -1;
        return c == '!' || c == '?' || (c == '/' && text.at(place + 2) >= 0) || isLetter(c);
    }

    private HtmlTag words() {
        long start = at;
        for (at++; at < text.length() && !isMarkup(at); ) {
            at++;
        }
        return new HtmlTag(Kind.TEXT, start, at, "", Map.of(), at);
    }

    private HtmlTag tag() {
        long start = at;
        boolean closes = text.at(at + 1) == '/';
        long from = start + (closes ? 2 : 1);
        long place = from;
        for (int c = text.at(place); c >= 0 && !Text.isSpace(c) && c != '/' && c != '>'; c = text.at(place)) {
            place++;
        }
        String name =
                place - from > LONGEST_NAME ? "" : text.between(from, place).toLowerCase(Locale.ROOT);
        at = place;
        Map<String, String> attributes = text.at(at) == '>' ? Map.of() : new HashMap<>();
        while (text.at(at) != '>') {
            attribute(attributes);
        }
        at++;
        if (closes) {
            return new HtmlTag(Kind.CLOSE, start, at, name, Map.of(), at);
        }
        if (RAW.contains(name)) {
            rawEnd = name.equals("script") ? scriptEnd(at) : rawEnd(name, at);
        }
        return new HtmlTag(Kind.OPEN, start, at, name, attributes, rawEnd < 0 ? at : rawEnd);
    }

    /** Passes over one attribute, a slash or white space. */
    private void attribute(Map<String, String> attributes) {
        int c = text.at(at);
        if (c < 0) {
            throw unended(at);
        }
        if (c == '/' || Text.isSpace(c)) {
            at++;
            return;
        }
        long from = at++;
        while (!isNameEnd(text.at(at))) {
            at++;
        }
        String name = text.between(from, Math.min(at, from + LONGEST_NAME)).toLowerCase(Locale.ROOT);
        long equals = text.afterSpace(at);
        String value = "";
        if (text.at(equals) == '=') {
            long first = text.afterSpace(equals + 1);
            int quote = text.at(first);
            boolean isQuoted = quote == '"' || quote == '\'';
            long last = isQuoted ? after(quote == '"' ? "\"" : "'", first + 1) - 1 : unquotedEnd(first);
            long begin = isQuoted ? first + 1 : first;
            value = value(name, begin, last);
            at = isQuoted ? last + 1 : last;
        }
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.putIfAbsent(name, value);
        }
    }

    private String value(String name, long from, long to) {
        boolean isRecord = name.equals(HtmlLabel.RECORD) && to - from < LONGEST_RECORD;
        return isRecord ? text.all(from, to) : HtmlLabel.unescape(text.between(from, to));
    }

    private static boolean isNameEnd(int c) {
        return c < 0 || Text.isSpace(c) || c == '/' || c == '>' || c == '=';
    }

    private long unquotedEnd(long from) {
        long place = from;
        while (text.at(place) >= 0 && !Text.isSpace(text.at(place)) && text.at(place) != '>') {
            place++;
        }
        return place;
    }

    private long afterComment(long from) {
        if (text.at(from) == '>') {
            return from + 1;
        }
        if (text.is(from, "->")) {
            return from + 2;
        }
        for (long place = from; place < text.length(); place++) {
            if (text.at(place) == '-' && text.at(place + 1) == '-') {
                int c = text.at(place + 2);
                if (c == '>') {
                    return place + 3;
                }
                if (c == '!' && text.at(place + 3) == '>') {
                    return place + 4;
                }
            }
        }
        throw unended(from);
    }

    private boolean isEndTag(String name, long place) {
        return text.is(place, "</") && text.is(place + 2, name) && isNameEnd(text.at(place + 2 + name.length()));
    }

    private long rawEnd(String name, long from) {
        for (long place = from; place < text.length(); place++) {
            if (text.at(place) == '<' && isEndTag(name, place)) {
                return place;
            }
        }
        throw unended(from);
    }

    /** A script may hold an old comment that holds a script of its own. */
    private long scriptEnd(long from) {
        boolean isComment = false;
        boolean isInner = false;
        for (long place = from; place < text.length(); place++) {
            int c = text.at(place);
            if (c == '-' && text.is(place, "-->")) {
                isComment = false;
                isInner = false;
            } else if (c == '<' && text.is(place, "<!--")) {
                isComment = true;
            } else if (c == '<' && isComment && text.is(place, "<script") && isNameEnd(text.at(place + 7))) {
                isInner = true;
            } else if (c == '<' && isEndTag("script", place)) {
                if (!isInner) {
                    return place;
                }
                isInner = false;
            }
        }
        throw unended(from);
    }

    private long after(String mark, long from) {
        long found = text.find(mark, from, text.length());
        if (found < 0) {
            throw unended(from);
        }
        return found + mark.length();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static DamagedFileException unended(long at) {
        return new DamagedFileException(
                at, "en tagg, en kommentar eller ett skript tar aldrig slut", "a tag, comment or script never ends");
    }
}
