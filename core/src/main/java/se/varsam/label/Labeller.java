package se.varsam.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.label.bytes.Source;
import se.varsam.term.Language;

/**
 * Marks files as made by AI, for people and for machines, and takes such marks off again. The format is recognised by
 * content. Only what is put in changes: pixels, samples and everything else in the file stay, byte for byte; labelling twice
 * gives the same bytes, and {@link #unlabel(byte[])} gives the unlabelled ones back. A file is replaced whole or not at all.
 * Immutable and thread-safe.
 *
 * {@snippet class="se.varsam.label.LabellerTest" region="label"}
 *
 * @since 0.1
 */
public final class Labeller {

    private static final int IN_MEMORY = 8 << 20;

    private final Captions captions;
    private final Set<LabelLayer> layers;
    private final ImageMark image;
    private final ForeignManifest foreign;

    private Labeller(Captions captions, Set<LabelLayer> layers, ImageMark image, ForeignManifest foreign) {
        this.captions = captions;
        this.layers = layers;
        this.image = image;
        this.foreign = foreign;
    }

    /** {@return a labeller with the standard captions and both layers, which draws on no image} */
    public static Labeller standard() {
        return new Labeller(
                Captions.standard(), EnumSet.allOf(LabelLayer.class), ImageMark.BESIDE, ForeignManifest.REFUSE);
    }

    /**
     * {@return the same labeller with a municipality's captions}
     *
     * @param words the captions
     */
    public Labeller saying(Captions words) {
        return new Labeller(words, layers, image, foreign);
    }

    /**
     * {@return the same labeller with only these layers}
     *
     * @param first a layer
     * @param more further layers
     */
    public Labeller writing(LabelLayer first, LabelLayer... more) {
        return writing(EnumSet.of(first, more));
    }

    /**
     * {@return the same labeller with only these layers}
     *
     * @param chosen the layers, at least one
     * @throws IllegalArgumentException when there is none
     */
    public Labeller writing(Set<LabelLayer> chosen) {
        return new Labeller(captions, EnumSet.copyOf(chosen), image, foreign);
    }

    /**
     * {@return the same labeller, drawing the visible layer into raster images}
     *
     * @param mark band or badge; the original cannot be given back from a file that was drawn on
     */
    public Labeller drawing(ImageMark mark) {
        return new Labeller(captions, layers, mark, foreign);
    }

    /**
     * {@return the same labeller with another answer to C2PA manifests that somebody else signed}
     *
     * @param answer what to do
     */
    public Labeller meeting(ForeignManifest answer) {
        return new Labeller(captions, layers, image, answer);
    }

    /**
     * Labels a file in its place. After a crash the file is the old one or the new one, whole.
     *
     * @param file the file
     * @param label what to say
     * @return what was done
     * @throws IOException when it cannot be read or written
     * @throws LabelException when it cannot be labelled; the file is as it was
     */
    public Labelled label(Path file, AiLabel label) throws IOException {
        return label(file, file, label);
    }

    /**
     * Labels a file into another.
     *
     * @param in the file
     * @param out where to write; replaced if it exists
     * @param label what to say
     * @return what was done
     * @throws IOException when a file cannot be read or written
     * @throws LabelException when it cannot be labelled; nothing is written
     */
    public Labelled label(Path in, Path out, AiLabel label) throws IOException {
        return rewrite(in, out, (source, name) -> work().label(source, name, label));
    }

    /**
     * Labels a stream; it is kept in a temporary file until its end has been seen.
     *
     * @param in the file's bytes, read to the end and not closed
     * @param out takes the labelled file, flushed and not closed; nothing is written when labelling fails
     * @param label what to say
     * @return what was done
     * @throws IOException when a stream cannot be read or written
     * @throws LabelException when it cannot be labelled
     */
    public Labelled label(InputStream in, OutputStream out, AiLabel label) throws IOException {
        byte[] start = in.readNBytes(IN_MEMORY);
        if (start.length < IN_MEMORY) {
            Work.Result done = work().label(Source.of(start), "", label);
            return written(done, out);
        }
        try (FileChannel kept = Disk.spool(start, in)) {
            Source source = Source.of(kept);
            return written(Disk.unwrapped(() -> work().label(source, "", label)), out);
        }
    }

    private static Labelled written(Work.Result done, OutputStream out) throws IOException {
        done.file().writeTo(Channels.newChannel(out));
        out.flush();
        return done.done();
    }

    /**
     * {@return a labelled file}
     *
     * @param file the file's bytes
     * @param label what to say
     * @throws LabelException when it cannot be labelled
     */
    public byte[] label(byte[] file, AiLabel label) {
        return label(file, "", label);
    }

    /**
     * {@return a labelled file}
     *
     * @param file the file's bytes
     * @param name its name, which tells Markdown from plain text and is not read otherwise
     * @param label what to say
     * @throws LabelException when it cannot be labelled
     */
    public byte[] label(byte[] file, String name, AiLabel label) {
        return work().label(Source.of(file), name, label).file().all();
    }

    /**
     * Takes our label off a file, in its place.
     *
     * @param file the file
     * @throws IOException when it cannot be read or written
     * @throws LabelException when it carries no label of ours, or was changed since; the file is as it was
     */
    public void unlabel(Path file) throws IOException {
        unlabel(file, file);
    }

    /**
     * Takes our label off a file, into another.
     *
     * @param in the file
     * @param out where to write; replaced if it exists
     * @throws IOException when a file cannot be read or written
     * @throws LabelException when it carries no label of ours, or was changed since; nothing is written
     */
    public void unlabel(Path in, Path out) throws IOException {
        rewrite(in, out, (source, name) -> work().unlabel(source, name));
    }

    /**
     * {@return the file as it was before it was labelled}
     *
     * @param file a labelled file's bytes
     * @throws LabelException when it carries no label of ours, or was changed since
     */
    public byte[] unlabel(byte[] file) {
        return unlabel(file, "");
    }

    /**
     * {@return the file as it was before it was labelled}
     *
     * @param file a labelled file's bytes
     * @param name its name, which tells Markdown from plain text and is not read otherwise
     * @throws LabelException when it carries no label of ours, or was changed since
     */
    public byte[] unlabel(byte[] file, String name) {
        return work().unlabel(Source.of(file), name).file().all();
    }

    /**
     * {@return a text with the caption as a last paragraph of its own; the same text if it ends so}
     *
     * @param text plain text
     * @param label what to say
     */
    public String append(String text, AiLabel label) {
        String caption = Marking.sidecar(label, ContentKind.TEXT, captions).caption();
        int there = LastParagraph.startOf(text, captions::has);
        String bare = there < 0 ? text : text.substring(0, there);
        return bare + LastParagraph.after(bare, caption);
    }

    /**
     * {@return the caption in Swedish for what AI made on its own, without full stop}
     *
     * @param kind what kind of content it is
     */
    public String caption(ContentKind kind) {
        return captions.of(kind, ContentOrigin.GENERATED).in(Language.SWEDISH);
    }

    /**
     * {@return a label as a file of its own, XMP in UTF-8: to be kept beside a file whose format has no place for it}
     *
     * @param kind what kind of content it is about, unless the label says so
     * @param label what to say
     */
    public byte[] sidecar(ContentKind kind, AiLabel label) {
        return Marking.sidecar(label, kind, captions).xmp();
    }

    private Work work() {
        return new Work(captions, layers, image, foreign);
    }

    private interface Deed {
        Work.Result on(Source source, String name);
    }

    private static Labelled rewrite(Path in, Path out, Deed deed) throws IOException {
        Path target = Files.exists(out) ? out.toRealPath() : out;
        boolean inPlace = Files.exists(target) && Files.isSameFile(in, target);
        try (FileChannel channel = FileChannel.open(in, StandardOpenOption.READ)) {
            Source source = Source.of(channel);
            Work.Result result = Disk.unwrapped(() -> deed.on(source, String.valueOf(in.getFileName())));
            if (!inPlace || result.done().change() == Labelled.Change.LABELLED) {
                Disk.write(result.file(), target, inPlace ? Disk.Haste.FORCE : Disk.Haste.LEAVE_TO_SYSTEM);
            }
            return result.done();
        }
    }
}
