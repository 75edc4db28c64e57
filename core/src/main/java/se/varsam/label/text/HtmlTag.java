package se.varsam.label.text;

import java.util.Map;

/**
 * A piece of HTML and where it stands.
 *
 * @param kind which kind of piece
 * @param start its first byte
 * @param end the byte after it
 * @param name the element's name in small letters, empty for text
 * @param attributes values by names in small letters, with their beginning only where they are long
 * @param contentEnd where what scripts, styles and titles hold ends, otherwise {@code end}
 */
record HtmlTag(Kind kind, long start, long end, String name, Map<String, String> attributes, long contentEnd) {

    /** Which kind of piece. */
    enum Kind {
        /** A start tag. */
        OPEN,
        /** An end tag. */
        CLOSE,
        /** Text between tags. */
        TEXT
    }

    /** An attribute's value, empty without one. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }
}
