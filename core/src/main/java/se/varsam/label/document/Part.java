package se.varsam.label.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;
import se.varsam.label.xml.XmlText;

/** One XML part of a document, and what is to be changed in it. */
final class Part {

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"'](?!(?i:utf-8|us-ascii)[\"'])");

    /** So many tags of a small part are held in memory. */
    private static final int MOST_TAGS = 100_000;

    /** So many may be put in, into so deep a place, and the part is still read. */
    private static final int MARGIN = 1000;

    private static final int DEEPEST = 8000;
    private static final int BLOCK = 1 << 16;

    private final String text;
    private final Edits edits = new Edits();

    private Part(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (OTHER_ENCODING
                .matcher(text.substring(0, Math.min(300, text.length())))
                .find()) {
            throw new DamagedFileException(
                    0, "XML i annan teckenkodning än UTF-8 läses inte", "XML not encoded in UTF-8 is not read");
        }
    }

    /** A new part. */
    static Part of(String xml) {
        return new Part(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of a document. */
    static Part of(Zip zip, ZipEntry entry) {
        return new Part(zip.content(entry));
    }

    /** A part of a document, if it is there. */
    static Optional<Part> in(Zip zip, String name) {
        return zip.entry(name).map(entry -> of(zip, entry));
    }

    /** A part that no such document lacks. */
    static Part required(Zip zip, String name) {
        return in(zip, name)
                .orElseThrow(() -> new DamagedFileException(
                        zip.directory(), "en nödvändig del av dokumentet saknas", "a necessary part is missing"));
    }

    /** Walks its tags; text stands between them. */
    XmlTags walk() {
        return new XmlTags(text);
    }

    /** All tags of a small part. */
    List<XmlTag> tags() {
        XmlTags walk = walk();
        List<XmlTag> tags = new ArrayList<>();
        for (Optional<XmlTag> tag = walk.next(); tag.isPresent(); tag = walk.next()) {
            tags.add(tag.get());
            if (tags.size() > MOST_TAGS) {
                throw tooMuch();
            }
        }
        return tags;
    }

    private static DamagedFileException tooMuch() {
        return new DamagedFileException(
                0, "dokumentets beskrivning är orimligt stor", "the document's description is impossibly large");
    }

    /** What stands between two places, as written. */
    String raw(int from, int to) {
        return text.substring(from, to);
    }

    /** The text of an element without elements in it. */
    String text(List<XmlTag> tags, int opening) {
        if (tags.get(opening).kind() != XmlTag.Kind.OPEN) {
            return "";
        }
        return XmlText.unescape(
                raw(tags.get(opening).end(), tags.get(opening + 1).start()));
    }

    /** The tag that closes the element that another opens, or that tag itself. */
    static XmlTag closing(List<XmlTag> tags, int opening) {
        XmlTag open = tags.get(opening);
        int i = opening;
        while (open.kind() == XmlTag.Kind.OPEN
                && (tags.get(i).kind() != XmlTag.Kind.CLOSE || tags.get(i).depth() != open.depth())) {
            i++;
        }
        return tags.get(i);
    }

    /** The place of the root or a child of it with a local name, or -1. */
    static int first(List<XmlTag> tags, String local) {
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (tag.kind() != XmlTag.Kind.CLOSE
                    && tag.depth() <= 1
                    && tag.local().equals(local)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the first tag that begins an element that no such part lacks. */
    static int required(List<XmlTag> tags, String local) {
        int found = first(tags, local);
        if (found < 0) {
            throw new DamagedFileException(0, "ett nödvändigt element saknas", "a necessary element is missing");
        }
        return found;
    }

    /** An attribute's value by its local name, or blank. */
    static String value(XmlTag tag, String local) {
        return tag.attributes().stream()
                .filter(each -> each.local().equals(local))
                .findFirst()
                .map(each -> XmlText.unescape(each.value()))
                .orElse("");
    }

    void insert(int at, String xml) {
        edits.insert(at, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts something in beside an element. */
    void insert(int at, XmlTag neighbour, String xml) {
        if (neighbour.depth() > DEEPEST) {
            throw new DamagedFileException(at, "dokumentet är orimligt djupt", "the document is impossibly deep");
        }
        insert(at, xml);
    }

    void remove(int from, int to) {
        edits.replace(from, to - from, new byte[0]);
    }

    /** Puts something last into an element. */
    void append(List<XmlTag> tags, int opening, String xml) {
        if (tags.size() > MOST_TAGS - MARGIN) {
            throw tooMuch();
        }
        XmlTag open = tags.get(opening);
        if (open.kind() == XmlTag.Kind.OPEN) {
            insert(closing(tags, opening).start(), xml);
        } else {
            fill(open, xml);
        }
    }

    /** Puts something into an element without content. */
    void fill(XmlTag empty, String xml) {
        String name = new String(empty.name().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        edits.replace(empty.end() - 2, 2, (">" + xml + "</" + name + ">").getBytes(StandardCharsets.UTF_8));
    }

    /** The part with its changes, put together without a second copy of it in memory. */
    byte[] changed() {
        ByteBuffer changed = ByteBuffer.allocate(Math.toIntExact(text.length() + edits.growth()));
        int done = 0;
        for (Edits.Edit edit : edits.list()) {
            copy(done, (int) edit.at(), changed);
            changed.put(edit.added());
            done = (int) (edit.at() + edit.removed());
        }
        copy(done, text.length(), changed);
        return changed.array();
    }

    private void copy(int from, int to, ByteBuffer into) {
        for (int at = from; at < to; at += BLOCK) {
            into.put(text.substring(at, Math.min(to, at + BLOCK)).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
