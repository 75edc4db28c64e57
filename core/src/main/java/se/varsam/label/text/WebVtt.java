package se.varsam.label.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelField;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/** WebVTT: metadata in a comment after the header, the caption as a cue before the others, at the top of the picture. */
public final class WebVtt implements LabelFormat {

    private static final String COMMENT = "NOTE Varsam";

    /** For the list of formats. */
    public WebVtt() {}

    /** Where the header and where the first cue end what stands before them. */
    private record Places(long afterHeader, long firstCue, String end) {}

    @Override
    public String name() {
        return "WebVTT";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.VIDEO;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        Text text = new Text(source);
        int after = text.at(text.start() + 6);
        return source.has(text.start(), "WEBVTT") && (after < 0 || Text.isSpace(after));
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Text text = new Text(source);
        Places places = places(text);
        for (Text.Line line = text.line(places.afterHeader); line.at() < places.firstCue; ) {
            if (line.text().equals(COMMENT)) {
                readComment(text, line.next(), traces);
                break;
            }
            line = text.line(line.next());
        }
        StringBuilder words = new StringBuilder();
        for (Text.Line line = text.line(places.firstCue); !line.isBlank() && words.length() < 2000; ) {
            line = text.line(line.next());
            words.append(line.text()).append('\n');
        }
        String all = words.toString();
        int times = all.indexOf(Subtitles.ARROW);
        traces.caption("cue 1", Subtitles.seen(times < 0 ? all : all.substring(all.indexOf('\n', times))));
    }

    private static void readComment(Text text, long from, Traces traces) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        for (Text.Line line = text.line(from); !line.isBlank(); line = text.line(line.next())) {
            int colon = Math.max(0, line.text().indexOf(": "));
            String value = line.text().substring(Math.min(line.text().length(), colon + 2));
            LabelField.named(line.text().substring(0, colon)).ifPresent(field -> fields.put(field, Quoted.read(value)));
        }
        traces.fields("NOTE", fields);
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Text text = new Text(source);
        Places places = places(text);
        String end = places.end;
        StringBuilder comment = new StringBuilder(text.gap(places.afterHeader, end)).append(COMMENT);
        marking.fields()
                .forEach((field, value) ->
                        comment.append(end).append(field.key()).append(": ").append(Quoted.of(value)));
        edits.insert(
                places.afterHeader, Text.bytes(comment.append(end).append(end).toString()));
        if (marking.has(LabelLayer.VISIBLE)) {
            String words = Text.onOneLine(marking.caption())
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;");
            String cue = String.join(end, "00:00:00.000 --> 00:00:03.000 line:0", words, "", "");
            edits.insert(places.firstCue, Text.bytes(text.gap(places.firstCue, end) + cue));
        }
    }

    /** Blocks stand between empty lines; the first that holds an arrow is a cue. */
    private static Places places(Text text) {
        Text.Line line = text.line(text.start());
        String end = text.endOf(line);
        while (!line.isBlank() && !isCue(text.line(line.next()))) {
            line = text.line(line.next());
        }
        long afterHeader = line.next();
        long block = afterHeader;
        for (line = text.line(afterHeader); line.at() < text.length(); line = text.line(line.next())) {
            if (isCue(line)) {
                return new Places(afterHeader, block, end);
            }
            block = line.isBlank() ? line.next() : block;
        }
        return new Places(afterHeader, text.length(), end);
    }

    private static boolean isCue(Text.Line line) {
        return line.text().contains(Subtitles.ARROW);
    }
}
