package se.varsam.label.text;

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

/** Markdown: metadata in the front matter, captions in italics after images or as a last line. */
public final class Markdown implements LabelFormat {

    private static final int HEAD = 1 << 16;

    /** For the list of formats. */
    public Markdown() {}

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.TEXT;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    /** By its name; a file without one by what is clearly Markdown. */
    @Override
    public boolean recognises(Source source, String name) {
        if (Text.isNamed(name, ".md", ".markdown", ".mdown")) {
            return true;
        }
        Text text = new Text(source);
        int start = text.at(text.afterSpace(text.start()));
        if (!Text.isNamed(name, "") || start == '<' || start == '{' || Text.control(source.upTo(0, HEAD)) >= 0) {
            return false;
        }
        Text head = new Text(source.part(0, Math.min(source.length(), HEAD)));
        return !head.is(head.start(), "#!")
                && (new FrontMatter(head).isThere() || new MarkdownPage(head, head.start(), HEAD).isClear());
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Text.requireNoControls(source);
        Text text = new Text(source);
        FrontMatter front = new FrontMatter(text);
        Map<LabelField, String> fields = front.fields();
        if (!fields.isEmpty()) {
            traces.fields("front matter", fields);
        }
        MarkdownPage page = new MarkdownPage(text, front.after(), text.length());
        int number = 0;
        for (MarkdownPage.Paragraph paragraph : page.withImages()) {
            for (int i = 0; i < paragraph.images; i++) {
                number++;
                traces.image(Traces.place(number), paragraph.beside());
            }
        }
        traces.caption("text", page.last());
        if (!page.first().equals(page.last())) {
            traces.caption("text", page.first());
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Text text = new Text(source);
        FrontMatter front = new FrontMatter(text);
        front.mark(marking, edits);
        if (!marking.has(LabelLayer.VISIBLE)) {
            return;
        }
        String end = front.lineEnd();
        String caption = "*" + Text.onOneLine(marking.caption()).replaceAll("[\\\\`*_\\[\\]<>&#]", "\\\\$0") + "*";
        MarkdownPage page = new MarkdownPage(text, front.after(), text.length());
        if (marking.isOfImages() && !page.withImages().isEmpty()) {
            for (MarkdownPage.Paragraph paragraph : page.withImages()) {
                if (!paragraph.beside().contains(marking.caption())) {
                    String line = end + " ".repeat(paragraph.indent) + caption;
                    edits.insert(paragraph.next, Text.bytes(paragraph.isEnded ? line + end : end + line));
                }
            }
        } else if (page.endsInCode() || front.after() == text.length()) {
            String gap = front.isThere() ? text.gap(front.after(), end) : "";
            edits.insert(front.after(), Text.bytes(gap + caption + end + end));
        } else {
            String gap = text.gap(text.length(), end);
            edits.insert(text.length(), Text.bytes(gap + caption + (gap.length() > end.length() ? "" : end)));
        }
    }
}
