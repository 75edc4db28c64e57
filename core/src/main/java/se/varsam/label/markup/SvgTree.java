package se.varsam.label.markup;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTag.Kind;
import se.varsam.label.xml.XmlTags;
import se.varsam.label.xml.XmlText;

/** The places of an SVG document that a label needs, found in one walk over its tags. */
final class SvgTree {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String C2PA = "http://c2pa.org/manifest";
    private static final int LONGEST_TEXT = 2_000;
    private static final int LARGEST_GRAPH = 2 << 20;

    /** An RDF graph with the declarations of namespaces around it. */
    record Graph(int at, String declared, String text) {

        /** The graph as a document of its own. */
        byte[] packet() {
            return (declared + text + "</v>").getBytes(StandardCharsets.ISO_8859_1);
        }

        /** Edits of that document as edits of the whole. */
        Edits placed(Edits inPacket) {
            Edits edits = new Edits();
            edits.addAll(inPacket, at - (long) declared.length());
            return edits;
        }
    }

    final String text;
    final SvgPrologue prologue;
    final XmlTag root;
    boolean isSigned;
    boolean isDescribed;

    @Nullable
    XmlTag rootEnd;

    /** The closing tag of the root's metadata, or the whole of it where it is empty. */
    @Nullable
    XmlTag metadata;

    @Nullable
    Graph graph;

    /** Where a further description or metadata fits: after the title and description that come first. */
    int top;

    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Consumer<String> texts;
    private final StringBuilder words = new StringBuilder();
    private boolean isInMetadata;
    private boolean isAtTop = true;
    private int textDepth = -1;
    private int graphDepth = -1;
    private int graphAt;
    private String graphDeclared = "";

    /**
     * Walks a document.
     *
     * @param text the document in Latin-1
     * @param texts takes each text that is seen
     */
    SvgTree(String text, Consumer<String> texts) {
        this.text = text;
        this.texts = texts;
        root = SvgPrologue.root(text)
                .filter(tag -> isAscii(tag.name()))
                .orElseThrow(() -> new DamagedFileException(0, "roten går inte att läsa", "the root cannot be read"));
        prologue = new SvgPrologue(text, root.start());
        top = root.end();
        walk();
    }

    private void walk() {
        XmlTags tags = new XmlTags(text);
        int last = 0;
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            if (textDepth >= 0 && words.length() < LONGEST_TEXT) {
                words.append(text, last, Math.min(tag.start(), last + LONGEST_TEXT))
                        .append(' ');
            }
            last = tag.end();
            if (tag.depth() == 0) {
                ofRoot(tag);
            } else if (tag.depth() == 1) {
                child(tag);
            }
            seen(tag);
            metadata(tag);
        }
    }

    private void ofRoot(XmlTag tag) {
        if (tag.kind() == Kind.CLOSE) {
            rootEnd = tag;
        } else if (tag.start() != root.start()) {
            throw new DamagedFileException(tag.start(), "dokumentet har två rötter", "the document has two roots");
        } else {
            declare(tag);
        }
    }

    /** A tag directly in the root. */
    private void child(XmlTag tag) {
        boolean opens = tag.kind() != Kind.CLOSE;
        if (isSvg(tag, "metadata")) {
            isInMetadata = metadata == null && tag.kind() == Kind.OPEN;
            if (metadata == null && tag.kind() != Kind.OPEN) {
                metadata = tag;
            }
            if (!isAscii(tag.name())) {
                throw new DamagedFileException(tag.start(), "en tagg går inte att läsa", "a tag cannot be read");
            }
        }
        isDescribed |= isSvg(tag, "desc");
        isAtTop &= isSvg(tag, "title") || isSvg(tag, "desc");
        if (isAtTop && (!opens || tag.kind() == Kind.EMPTY)) {
            top = tag.end();
        }
    }

    /** Text that is seen. */
    private void seen(XmlTag tag) {
        if (textDepth < 0 && tag.kind() == Kind.OPEN && isSvg(tag, "text")) {
            textDepth = tag.depth();
        } else if (tag.depth() == textDepth) {
            texts.accept(XmlText.unescape(words.toString()).strip().replaceAll("\\s+", " "));
            words.setLength(0);
            textDepth = -1;
        }
    }

    private void metadata(XmlTag tag) {
        isSigned |= tag.namespace().equals(C2PA) && tag.local().equals("manifest");
        if (!isInMetadata || graph != null) {
            return;
        }
        boolean isGraph =
                tag.local().equals("RDF") && prologue.namespace(tag.namespace()).equals(RDF);
        if (graphDepth < 0 && tag.kind() != Kind.CLOSE && isGraph) {
            graphDepth = tag.depth();
            graphAt = tag.start();
            graphDeclared = declarations();
        } else if (graphDepth < 0 && tag.kind() == Kind.OPEN) {
            declare(tag);
        }
        if (tag.depth() == graphDepth && tag.kind() != Kind.OPEN) {
            if (tag.end() - graphAt > LARGEST_GRAPH) {
                throw DamagedFileException.metadataOver(graphAt, 2);
            }
            graph = new Graph(graphAt, graphDeclared, text.substring(graphAt, tag.end()));
        }
    }

    private void declare(XmlTag tag) {
        tag.attributes().stream()
                .filter(each -> each.name().equals("xmlns") || each.name().startsWith("xmlns:"))
                .forEach(each -> declared.put(each.name(), prologue.namespace(each.value())));
    }

    private String declarations() {
        StringBuilder open = new StringBuilder("<v");
        declared.forEach((name, value) -> open.append(' ')
                .append(name)
                .append("=\"")
                .append(value.replace("\"", "&quot;"))
                .append('"'));
        return open.append('>').toString();
    }

    /** Whether a name means the same in every encoding. */
    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private boolean isSvg(XmlTag tag, String local) {
        return tag.is(root.namespace(), local);
    }
}
