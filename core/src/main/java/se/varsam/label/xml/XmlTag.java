package se.varsam.label.xml;

import java.util.List;
import java.util.Optional;

/**
 * A tag and where it stands. Places are bytes: the text is Latin-1, one character for each byte of UTF-8.
 *
 * @param kind which kind of tag
 * @param start its first byte
 * @param end the byte after it
 * @param name its name with prefix, in Latin-1
 * @param namespace the namespace it is in, empty for none
 * @param depth how many elements enclose it
 * @param attributes its attributes in order
 */
public record XmlTag(
        Kind kind, int start, int end, String name, String namespace, int depth, List<Attribute> attributes) {

    /** Which kind of tag. */
    public enum Kind {
        /** It opens an element. */
        OPEN,
        /** It closes an element. */
        CLOSE,
        /** It is an element without content. */
        EMPTY
    }

    /**
     * An attribute and where it stands.
     *
     * @param name its name with prefix
     * @param namespace the namespace of its prefix, empty without one
     * @param start the first byte of its name
     * @param end the byte after its closing quote
     * @param value its value as written, entities unread, in Latin-1
     */
    public record Attribute(String name, String namespace, int start, int end, String value) {

        /** {@return its name without prefix} */
        public String local() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    /** {@return its name without prefix} */
    public String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** {@return its prefix with the colon, or empty} */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /**
     * {@return whether it is a certain element, opened or empty}
     *
     * @param inNamespace the namespace
     * @param localName the name without prefix
     */
    public boolean begins(String inNamespace, String localName) {
        return kind != Kind.CLOSE && is(inNamespace, localName);
    }

    /**
     * {@return whether it belongs to a certain element}
     *
     * @param inNamespace the namespace
     * @param localName the name without prefix
     */
    public boolean is(String inNamespace, String localName) {
        return namespace.equals(inNamespace) && local().equals(localName);
    }

    /**
     * {@return an attribute by its name as written}
     *
     * @param attribute the name with prefix
     */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst();
    }
}
