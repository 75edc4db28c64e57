package se.varsam.label.xmp;

import java.util.Map;

/**
 * One property of an XMP packet.
 *
 * @param prefix the prefix to write it with
 * @param namespace its namespace
 * @param name its local name
 * @param texts its text; by language tag for text in several languages, the first also as {@code x-default}, or one entry
 *     with an empty tag for plain text
 * @param existing what to do with a property of that name that the packet has
 */
public record XmpProperty(String prefix, String namespace, String name, Map<String, String> texts, Existing existing) {

    /** What to do with a property that the packet has. */
    public enum Existing {
        /** Put this in its place. */
        REPLACE,
        /** Keep it and leave this out. */
        KEEP
    }

    /** {@return its name with prefix} */
    public String qualified() {
        return prefix + ":" + name;
    }
}
