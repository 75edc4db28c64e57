package se.varsam.label.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * SubRip subtitles: the caption is a cue of its own before the others. It has number 0, since players go by times and not by
 * numbers, and new numbers would change every cue. There is no place for metadata, not even for a comment.
 */
public final class Srt implements LabelFormat {

    private static final int BLANK_LINES = 64;

    /** A cue: where its number stands, when it begins, its words, and the place after the empty line that ends it. */
    private record Cue(long at, String number, String end, long begins, String words, long next) {}

    /** For the list of formats. */
    public Srt() {}

    @Override
    public String name() {
        return "SRT";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.VIDEO;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE);
    }

    @Override
    public boolean recognises(Source source, String name) {
        Text text = new Text(source);
        return cue(text, text.start()).isPresent();
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Text text = new Text(source);
        Cue first = first(text);
        traces.caption("cue 1", Subtitles.seen(first.words));
        cue(text, first.next)
                .filter(second -> traces.lastParagraph(first.words + ".") == 0)
                .map(second -> written(second, first.words))
                .filter(expected -> first.at + expected.length == first.next && source.has(first.at, expected))
                .ifPresent(expected -> traces.inserted(source, first.at, expected.length));
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Cue first = first(new Text(source));
        edits.insert(first.at, written(first, marking.caption()));
    }

    private static Cue first(Text text) {
        return cue(text, text.start())
                .orElseThrow(() -> new DamagedFileException(
                        0, "filen börjar inte med en textremsa", "the file does not begin with a subtitle"));
    }

    /** The caption as a cue before another: it gives way to it where there is time enough. */
    private static byte[] written(Cue before, String caption) {
        long shown = before.begins >= 1000 ? Math.min(Subtitles.SHOWN, before.begins) : Subtitles.SHOWN;
        String until = String.format(Locale.ROOT, "00:00:%02d,%03d", shown / 1000, shown % 1000);
        return Text.bytes(String.join(before.end, "0", "00:00:00,000 --> " + until, Text.onOneLine(caption), "", ""));
    }

    private static Optional<Cue> cue(Text text, long from) {
        Text.Line number = text.line(from);
        for (int i = 0; i < BLANK_LINES && number.isBlank() && number.next() > number.at(); i++) {
            number = text.line(number.next());
        }
        Text.Line times = text.line(number.next());
        long begins = Subtitles.begins(times.text());
        if (begins < 0 || !number.text().strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Text.Line line = text.line(times.next());
        for (; !line.isBlank() && words.length() < 2000; line = text.line(line.next())) {
            words.append(words.isEmpty() ? "" : "\n").append(line.text());
        }
        return Optional.of(
                new Cue(number.at(), number.text().strip(), text.endOf(number), begins, words.toString(), line.next()));
    }
}
