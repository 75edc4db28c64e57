package se.varsam.label.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/** Matroska's tags: names in capitals, such as {@code DIGITAL_SOURCE_TYPE}, and texts. */
final class Tags {

    private static final long TAG = 0x7373;
    private static final long TARGETS = 0x63C0;
    private static final long SIMPLE_TAG = 0x67C8;
    private static final long TAG_NAME = 0x45A3;
    private static final long TAG_STRING = 0x4487;
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST = 1 << 20;

    private Tags() {}

    /** An element with one tag that is about the whole file. */
    static byte[] of(Marking marking) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Ebml.element(TARGETS));
        if (marking.has(LabelLayer.METADATA)) {
            parts.add(simple("COMMENT", marking.caption()));
        }
        marking.fields().forEach((field, value) -> parts.add(simple(name(field), value)));
        return Ebml.element(Segment.TAGS, Ebml.element(TAG, parts.toArray(byte[][]::new)));
    }

    private static byte[] simple(String name, String value) {
        return Ebml.element(SIMPLE_TAG, Ebml.text(TAG_NAME, name), Ebml.text(TAG_STRING, value));
    }

    private static String name(LabelField field) {
        return field.key()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    static void read(Source source, Ebml tags, Traces traces) {
        int labels = 0;
        for (long at = tags.data(); at < tags.end(); ) {
            Ebml tag = Ebml.sizedAt(source, at, tags.end());
            Map<LabelField, String> fields = tag.is(TAG) ? fields(source, tag, traces) : Map.of();
            if (!fields.isEmpty()) {
                Packet.limit(++labels, at);
                traces.fields("Tags", fields);
            }
            at = tag.end();
        }
    }

    private static Map<LabelField, String> fields(Source source, Ebml tag, Traces traces) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        for (long at = tag.data(); at < tag.end(); ) {
            Ebml simple = Ebml.sizedAt(source, at, tag.end());
            if (simple.is(SIMPLE_TAG)) {
                readSimple(source, simple, fields, traces);
            }
            at = simple.end();
        }
        return fields;
    }

    /**
     * Turns what others say of the fields that are written now into free room of the same length, so that one statement
     * counts; tags with a check sum are left alone.
     */
    static void silence(Source source, Ebml tags, Set<LabelField> written, Edits edits) {
        if (tags.size() == 0 || Ebml.sizedAt(source, tags.data(), tags.end()).is(Ebml.CRC)) {
            return;
        }
        int silenced = 0;
        for (long at = tags.data(); at < tags.end(); ) {
            Ebml tag = Ebml.sizedAt(source, at, tags.end());
            for (long next = tag.data(); tag.is(TAG) && next < tag.end(); ) {
                Ebml simple = Ebml.sizedAt(source, next, tag.end());
                if (simple.is(SIMPLE_TAG) && simple.sizeWidth() < 8 && isOneOf(source, simple, written)) {
                    Packet.limit(++silenced, next);
                    byte[] free = Ebml.size(simple.size(), simple.sizeWidth() + 1);
                    byte[] head = ByteBuffer.allocate(1 + free.length)
                            .put((byte) Ebml.VOID)
                            .put(free)
                            .array();
                    edits.replace(next, head.length, head);
                }
                next = simple.end();
            }
            at = tag.end();
        }
    }

    private static boolean isOneOf(Source source, Ebml simple, Set<LabelField> written) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        readSimple(source, simple, fields, null);
        fields.remove(LabelField.RESTORE);
        return fields.keySet().stream().anyMatch(written::contains);
    }

    private static void readSimple(
            Source source, Ebml simple, Map<LabelField, String> fields, @Nullable Traces traces) {
        String name = "";
        String value = "";
        for (long at = simple.data(); at < simple.end(); ) {
            Ebml part = Ebml.sizedAt(source, at, simple.end());
            if (part.is(TAG_NAME)) {
                name = text(source, part, LONGEST_NAME);
            } else if (part.is(TAG_STRING)) {
                value = text(source, part, LONGEST);
            }
            at = part.end();
        }
        String text = value;
        LabelField.named(name.replace("_", "")).ifPresent(field -> fields.put(field, text));
        if (traces == null || text.length() > Packet.LONGEST_TEXT) {
            return;
        }
        if (name.startsWith("ENCOD")) {
            traces.program("Tags", text);
        } else if (name.equals("COMMENT") || name.equals("DESCRIPTION")) {
            traces.text("Tags", text);
        }
    }

    /** Text ends at its first zero; what is too long to be meant is left out. */
    static String text(Source source, Ebml element, int longest) {
        if (element.size() > longest) {
            return "";
        }
        String text = new String(source.bytes(element.data(), element.size()), StandardCharsets.UTF_8);
        int zero = text.indexOf('\0');
        return zero < 0 ? text : text.substring(0, zero);
    }
}
