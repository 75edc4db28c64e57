package se.varsam.label.media;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelField;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.xmp.Xmp;

/**
 * MP3: an ID3v2 tag in front of the sound with XMP in a PRIV frame, and for players a TXXX frame and a comment. Version 2.2
 * knows no PRIV: there every field is a TXX frame.
 */
public final class Mp3 implements LabelFormat {

    private static final int MOST_TAGS = 8;
    private static final int OLD = 2;

    /** For {@link se.varsam.label.format.StandardFormats}. */
    public Mp3() {}

    @Override
    public String name() {
        return "MP3";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.AUDIO;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        Optional<Id3Tag> tag = Id3Tag.at(source, 0);
        if (tag.isEmpty()) {
            return MpegFrame.twoAt(source, 0);
        }
        long end = tag.get().end();
        for (int i = 0; i < MOST_TAGS && tag.isPresent(); i++) {
            end = tag.get().end();
            tag = Id3Tag.at(source, end);
        }
        return end > source.length() || MpegFrame.twoSoonAfter(source, end);
    }

    @Override
    public void read(Source source, Traces traces) {
        Optional<Id3Tag> tag = Id3Tag.at(source, 0);
        if (tag.isEmpty()) {
            return;
        }
        Id3Content content = Id3Content.read(source, tag.get(), traces);
        boolean isTold = false;
        for (Id3Frame frame : content.packets()) {
            byte[] packet = content.packet(source, frame);
            traces.xmp("PRIV", packet);
            isTold |= new Xmp(packet)
                    .value(LabelField.KIND.namespace(), LabelField.KIND.title())
                    .isPresent();
        }
        if (!isTold && !content.fields().isEmpty()) {
            traces.fields("TXXX", content.fields());
        }
        if (content.hasManifest()) {
            traces.c2pa("GEOB");
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Optional<Id3Tag> there = Id3Tag.at(source, 0);
        if (there.isEmpty()) {
            Id3Writer writer = new Id3Writer(3);
            writer.frame("PRIV", Id3Writer.xmp(marking.xmp()));
            forPlayers(writer, marking, "");
            edits.insert(0, writer.tag());
            return;
        }
        Id3Tag tag = there.get();
        tag.requireRoom(source);
        Edits inTag = new Edits();
        Id3Content content = Id3Content.read(source, tag, null);
        Id3Writer writer = new Id3Writer(tag.version());
        if (tag.version() == OLD) {
            Map<LabelField, String> rest = new EnumMap<>(marking.fields());
            rest.remove(LabelField.DIGITAL_SOURCE_TYPE);
            rest.forEach((field, value) -> writer.text(field.key(), value));
        } else {
            xmp(source, content, marking, writer, inTag);
        }
        content.duplicates(marking.fields().keySet()).forEach(frame -> inTag.replace(frame.at(), 1, new byte[] {'X'}));
        forPlayers(writer, marking, content.freeDescription());
        inTag.insert(tag.framesAt(source), tag.isStuffed() ? Stuffing.add(writer.frames()) : writer.frames());
        tag.grow(inTag.growth(), edits);
        edits.addAll(inTag, 0);
    }

    private static void forPlayers(Id3Writer writer, Marking marking, String description) {
        if (marking.has(LabelLayer.METADATA)) {
            writer.text(LabelField.DIGITAL_SOURCE_TYPE.key(), marking.sourceType());
            writer.comment(marking.languages().get(0), description, marking.caption());
        }
    }

    /** Merges into the packet that is there if it stands there as it is; otherwise puts that frame out of use. */
    private static void xmp(Source source, Id3Content content, Marking marking, Id3Writer writer, Edits edits) {
        Optional<Id3Frame> old = content.packet();
        if (old.isEmpty()) {
            writer.frame("PRIV", Id3Writer.xmp(marking.xmp()));
            return;
        }
        Id3Frame frame = old.get();
        byte[] packet = content.packet(source, frame);
        Edits inPacket = marking.xmpInto(packet);
        if (frame.isPlain()) {
            edits.replace(frame.at() + 4, 4, writer.size(frame.size() + inPacket.growth()));
            edits.addAll(inPacket, frame.data() + Id3Writer.XMP.length());
        } else {
            edits.replace(frame.at(), 1, new byte[] {'X'});
            writer.frame("PRIV", Id3Writer.xmp(inPacket.applyTo(packet)));
        }
    }
}
