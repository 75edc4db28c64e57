package se.varsam.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: one object, whole numbers only, no null, no duplicate members, no more than 32 levels. */
final class JsonReader {

    private static final int DEEPEST = 32;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    JsonObject read() {
        skipSpace();
        JsonObject object = object(1);
        if (at < text.length()) {
            throw wrong("inget får följa efter objektet.", "nothing may follow the object.");
        }
        return object;
    }

    private JsonObject object(int depth) {
        take('{', depth);
        Map<String, Object> members = new LinkedHashMap<>();
        if (isNext('}')) {
            return new JsonObject(members);
        }
        do {
            int start = at;
            String name = string();
            expect(':');
            if (members.put(name, value(depth)) != null) {
                at = start;
                throw wrong("samma medlem två gånger.", "the same member twice.");
            }
        } while (isNext(','));
        expect('}');
        return new JsonObject(members);
    }

    private List<Object> list(int depth) {
        take('[', depth);
        List<Object> values = new ArrayList<>();
        if (isNext(']')) {
            return Collections.unmodifiableList(values);
        }
        do {
            values.add(value(depth));
        } while (isNext(','));
        expect(']');
        return Collections.unmodifiableList(values);
    }

    private Object value(int depth) {
        char c = peek();
        if (c == '"') {
            return string();
        } else if (c == '{') {
            return object(depth + 1);
        } else if (c == '[') {
            return list(depth + 1);
        } else if (text.startsWith("true", at)) {
            return literal("true", true);
        } else if (text.startsWith("false", at)) {
            return literal("false", false);
        }
        return number();
    }

    private Object literal(String word, Object value) {
        at += word.length();
        skipSpace();
        return value;
    }

    private Long number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]{0,17})")) {
            at = start;
            throw wrong("ett värde väntades.", "a value was expected.");
        }
        skipSpace();
        return Long.valueOf(digits);
    }

    private String string() {
        if (peek() != '"') {
            throw wrong("citattecken väntades.", "a quotation mark was expected.");
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw wrong("styrtecken i text.", "a control character in a text.");
            }
            value.append(c == '\\' ? escape() : c);
        }
        at++;
        skipSpace();
        return value.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        int code = 0;
        for (int end = at + 4; c == 'u' && at < end; at++) {
            int digit = Character.digit(peek(), 16);
            code = digit < 0 || peek() > 'f' ? Integer.MIN_VALUE : (code << 4) + digit;
            if (code < 0) {
                break;
            }
        }
        if (c != 'u' || code < 0) {
            throw wrong("okänt efter omvänt snedstreck.", "unknown after a backslash.");
        }
        return (char) code;
    }

    private void take(char opening, int depth) {
        if (depth > DEEPEST) {
            throw wrong("för djupt.", "too deep.");
        }
        expect(opening);
    }

    private void expect(char c) {
        if (!isNext(c)) {
            throw wrong(c + " väntades.", c + " was expected.");
        }
    }

    private boolean isNext(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            skipSpace();
            return true;
        }
        return false;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("texten tar slut.", "the text ends.");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException wrong(String sv, String en) {
        return new JsonException(at, sv, en);
    }
}
