package se.varsam.data;

import java.util.List;
import java.util.Map;

/** Writes compact JSON, members in the order they are added: the same values always give the same bytes. Not thread-safe. */
public final class JsonWriter {

    private static final int ROOM = 256;

    private final StringBuilder out;

    /** An object without members. */
    public JsonWriter() {
        this(ROOM);
    }

    /**
     * An object without members.
     *
     * @param room how many characters it will have, about
     */
    public JsonWriter(int room) {
        out = new StringBuilder(room).append('{');
    }

    /**
     * Adds a text.
     *
     * @param name the member
     * @param value the text
     * @return this writer
     */
    public JsonWriter text(String name, String value) {
        member(name);
        quote(value);
        return this;
    }

    /**
     * Adds a whole number.
     *
     * @param name the member
     * @param value the number
     * @return this writer
     */
    public JsonWriter number(String name, long value) {
        member(name);
        out.append(value);
        return this;
    }

    /**
     * Adds texts.
     *
     * @param name the member
     * @param values the texts
     * @return this writer
     */
    public JsonWriter texts(String name, Iterable<String> values) {
        member(name);
        out.append('[');
        String comma = "";
        for (String value : values) {
            out.append(comma);
            quote(value);
            comma = ",";
        }
        out.append(']');
        return this;
    }

    /**
     * Adds an object of texts.
     *
     * @param name the member
     * @param values the texts by their names
     * @return this writer
     */
    public JsonWriter texts(String name, Map<String, String> values) {
        JsonWriter inner = new JsonWriter();
        values.forEach(inner::text);
        return object(name, inner);
    }

    /**
     * Adds an object.
     *
     * @param name the member
     * @param value its members
     * @return this writer
     */
    public JsonWriter object(String name, JsonWriter value) {
        member(name);
        whole(value);
        return this;
    }

    /**
     * Adds objects.
     *
     * @param name the member
     * @param values the members of each
     * @return this writer
     */
    public JsonWriter objects(String name, List<JsonWriter> values) {
        member(name);
        out.append('[');
        String comma = "";
        for (JsonWriter value : values) {
            out.append(comma);
            whole(value);
            comma = ",";
        }
        out.append(']');
        return this;
    }

    /**
     * Adds the members of another object.
     *
     * @param more the members, which stay with it too
     * @return this writer
     */
    public JsonWriter members(JsonWriter more) {
        if (more.out.length() > 1) {
            comma();
            int brace = out.length();
            out.append(more.out).deleteCharAt(brace);
        }
        return this;
    }

    /** {@return the object, on one line} */
    @Override
    public String toString() {
        int end = out.length();
        String whole = out.append('}').toString();
        out.setLength(end);
        return whole;
    }

    private void whole(JsonWriter value) {
        out.append(value.out).append('}');
    }

    private void member(String name) {
        comma();
        quote(name);
        out.append(':');
    }

    private void comma() {
        if (out.length() > 1) {
            out.append(',');
        }
    }

    private void quote(String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                escape(text.charAt(i));
            }
        }
        out.append('"');
    }

    /** {@return whether a text is written as it is, which most are: then it is written in one go} */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= '\u007f') {
                return false;
            }
        }
        return true;
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            // A lone surrogate has no bytes in UTF-8, so every surrogate is written as it is read.
            out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit((c >> 8) & 15, 16));
            out.append(Character.forDigit((c >> 4) & 15, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            out.append(c);
        }
    }
}
