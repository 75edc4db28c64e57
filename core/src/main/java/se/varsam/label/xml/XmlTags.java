package se.varsam.label.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.xml.XmlTag.Kind;

/**
 * Walks the tags of an XML document in UTF-8. Comments, CDATA, processing instructions and the document type are passed
 * over; no entity is ever read and nothing outside the document is fetched. Tags must balance.
 */
public final class XmlTags {

    private static final int DEEPEST = 10_000;
    private static final int MOST_ATTRIBUTES = 10_000;
    private static final int MOST_PREFIXES = 10_000;

    private final String text;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Set<String>> scopes = new ArrayDeque<>();
    private final Map<String, Deque<String>> namespaces = new HashMap<>();
    private int prefixes;
    private int at;

    /**
     * Begins before the first tag.
     *
     * @param text the document as Latin-1, one character for each byte
     * @throws DamagedFileException when it is UTF-16
     */
    public XmlTags(String text) {
        this.text = text;
        begin(Map.of("xml:", "http://www.w3.org/XML/1998/namespace"));
        if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
            throw new DamagedFileException(0, "XML i UTF-16 läses inte", "XML in UTF-16 is not read");
        }
    }

    /**
     * {@return the next tag, or nothing at the end}
     *
     * @throws DamagedFileException when the document is not well-formed
     */
    public Optional<XmlTag> next() {
        for (int start = text.indexOf('<', at); start >= 0; start = text.indexOf('<', at)) {
            if (text.startsWith("<!--", start)) {
                at = after("-->", start + 4);
            } else if (text.startsWith("<![CDATA[", start)) {
                at = after("]]>", start + 9);
            } else if (text.startsWith("<?", start)) {
                at = after("?>", start + 2);
            } else if (text.startsWith("<!", start)) {
                at = afterDeclaration(start);
            } else {
                return Optional.of(text.startsWith("</", start) ? close(start) : begin(start));
            }
        }
        if (!open.isEmpty()) {
            throw damaged(text.length(), "ett element stängs aldrig", "an element is never closed");
        }
        return Optional.empty();
    }

    /** {@return every tag that is left} */
    public List<XmlTag> rest() {
        List<XmlTag> tags = new ArrayList<>();
        for (Optional<XmlTag> tag = next(); tag.isPresent(); tag = next()) {
            tags.add(tag.get());
        }
        return tags;
    }

    private XmlTag close(int start) {
        int end = after(">", start);
        String name = text.substring(start + 2, end - 1).strip();
        if (open.isEmpty() || !open.pop().equals(name)) {
            throw damaged(start, "en sluttagg saknar sin starttagg", "a closing tag has no opening tag");
        }
        String namespace = namespace(prefix(name));
        leave();
        at = end;
        return new XmlTag(Kind.CLOSE, start, end, name, namespace, open.size(), List.of());
    }

    private XmlTag begin(int start) {
        int next = nameEnd(start + 1);
        String name = text.substring(start + 1, next);
        if (name.isEmpty() || open.size() >= DEEPEST) {
            throw damaged(start, "en tagg går inte att läsa", "a tag cannot be read");
        }
        List<Raw> raw = new ArrayList<>();
        Map<String, String> declared = null;
        while (true) {
            next = skipSpace(next);
            char c = charAt(next);
            if (c == '>' || c == '/') {
                break;
            }
            Raw attribute = attribute(next);
            raw.add(attribute);
            if (raw.size() > MOST_ATTRIBUTES) {
                throw damaged(start, "en tagg har för många attribut", "a tag has too many attributes");
            }
            next = attribute.end;
            if (attribute.name.equals("xmlns") || attribute.name.startsWith("xmlns:")) {
                declared = declared == null ? new HashMap<>() : declared;
                declared.put(attribute.name.equals("xmlns") ? "" : attribute.name.substring(6) + ":", attribute.value);
            }
        }
        boolean empty = text.charAt(next) == '/';
        if (empty && charAt(next + 1) != '>') {
            throw damaged(next, "en tagg går inte att läsa", "a tag cannot be read");
        }
        at = next + (empty ? 2 : 1);
        begin(declared == null ? Map.of() : declared);
        XmlTag tag = new XmlTag(
                empty ? Kind.EMPTY : Kind.OPEN,
                start,
                at,
                name,
                namespace(prefix(name)),
                open.size(),
                raw.stream().map(this::named).toList());
        if (empty) {
            leave();
        } else {
            open.push(name);
        }
        return tag;
    }

    private record Raw(String name, int start, int end, String value) {}

    private XmlTag.Attribute named(Raw raw) {
        String prefix = prefix(raw.name);
        return new XmlTag.Attribute(raw.name, prefix.isEmpty() ? "" : namespace(prefix), raw.start, raw.end, raw.value);
    }

    private Raw attribute(int start) {
        int end = nameEnd(start);
        int equals = skipSpace(end);
        if (end == start || charAt(equals) != '=') {
            throw damaged(start, "ett attribut går inte att läsa", "an attribute cannot be read");
        }
        int quote = skipSpace(equals + 1);
        char mark = charAt(quote);
        if (mark != '"' && mark != '\'') {
            throw damaged(quote, "ett attribut saknar citattecken", "an attribute has no quotes");
        }
        int last = after(String.valueOf(mark), quote + 1);
        return new Raw(text.substring(start, end), start, last, text.substring(quote + 1, last - 1));
    }

    private void begin(Map<String, String> declared) {
        scopes.push(declared.keySet());
        prefixes += declared.size();
        if (prefixes > MOST_PREFIXES) {
            throw damaged(at, "för många namnrymder är deklarerade", "too many namespaces are declared");
        }
        declared.forEach((prefix, uri) ->
                namespaces.computeIfAbsent(prefix, each -> new ArrayDeque<>()).push(uri));
    }

    private void leave() {
        for (String prefix : scopes.pop()) {
            prefixes--;
            namespaces.computeIfPresent(prefix, (each, declared) -> {
                declared.pop();
                return declared.isEmpty() ? null : declared;
            });
        }
    }

    /** Asked for every tag and attribute: it may not take longer the deeper they stand. */
    private String namespace(String prefix) {
        @Nullable Deque<String> found = namespaces.get(prefix);
        return found == null ? "" : found.getFirst();
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** A document type may hold declarations in brackets, with quotes and comments of their own. */
    private int afterDeclaration(int start) {
        int depth = 0;
        for (int i = start + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = after(String.valueOf(c), i + 1) - 1;
            } else if (text.startsWith("<!--", i)) {
                i = after("-->", i + 4) - 1;
            } else if (c == '[' || c == '<') {
                depth++;
            } else if (c == ']' || (c == '>' && depth > 0)) {
                depth--;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw damaged(start, "en deklaration tar aldrig slut", "a declaration never ends");
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < text.length() && " \t\r\n/>=<\"'".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private char charAt(int i) {
        if (i >= text.length()) {
            throw damaged(i, "en tagg tar aldrig slut", "a tag never ends");
        }
        return text.charAt(i);
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        if (found < 0) {
            throw damaged(from, "en tagg tar aldrig slut", "a tag never ends");
        }
        return found + mark.length();
    }

    private static DamagedFileException damaged(int at, String sv, String en) {
        return new DamagedFileException(at, sv, en);
    }
}
