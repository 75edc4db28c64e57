package se.varsam.label.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/** HTML in UTF-8: metadata as JSON-LD in the head, captions at the images or as a last paragraph. */
public final class Html implements LabelFormat {

    private static final String NAME = "HTML";

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';]+)");
    private static final Pattern VALUE =
            Pattern.compile("\\s*:\\s*\\[?\\s*(?:\\{\\s*\"@id\"\\s*:\\s*)?\"([^\"]{1,200})\"");
    private static final String SOURCE_TYPE = "digitalsourcetype";
    private static final int MOST_SOURCE_TYPES = 100;

    private static final String[] BEGINNINGS = {
        "!doctype html",
        "html",
        "head",
        "body",
        "title",
        "meta",
        "article",
        "section",
        "main",
        "div",
        "p",
        "h1",
        "h2",
        "img",
        "figure"
    };

    /** For the list of formats. */
    public Html() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentKind kind() {
        return ContentKind.TEXT;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        if (Text.isNamed(name, ".html", ".htm", ".xhtml")) {
            return true;
        }
        Text text = new Text(source);
        long at = text.afterSpace(text.start());
        for (long end = 0;
                end >= 0 && (text.is(at, "<!--") || text.is(at, "<?xml"));
                at = text.afterSpace(Math.max(at, end))) {
            String mark = text.is(at, "<?") ? "?>" : "-->";
            long found = text.find(mark, at + 2, at + Text.LONGEST);
            end = found < 0 ? -1 : found + mark.length();
        }
        for (String beginning : BEGINNINGS) {
            int next = text.at(at + 1 + beginning.length());
            if (text.at(at) == '<' && text.is(at + 1, beginning) && (next == '>' || Text.isSpace(next))) {
                return Text.isNamed(name, "") || beginning.startsWith("!") || beginning.equals("html");
            }
        }
        return false;
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Text text = new Text(source);
        HtmlPage page = new HtmlPage(text, tag -> {
            charset(tag);
            readTag(text, tag, traces);
        });
        int number = 0;
        for (HtmlImage image : page.images()) {
            number++;
            traces.image(Traces.place(number), page.beside(image));
        }
        page.captions().forEach(words -> traces.caption("sida / page", words));
    }

    private static void readTag(Text text, HtmlTag tag, Traces traces) {
        String type = tag.value("type").toLowerCase(Locale.ROOT);
        switch (tag.name()) {
            case "script" -> {
                if (type.equals("application/c2pa")) {
                    traces.c2pa("script");
                } else if (tag.has(HtmlLabel.RECORD)) {
                    readOwn(text, tag, traces);
                } else if (type.equals("application/ld+json")) {
                    readForeign(text, tag, traces);
                }
            }
            case "link" -> {
                if (tag.value("rel").contains("c2pa-manifest")) {
                    traces.c2pa("link");
                }
                readProperty(tag, traces);
            }
            case "meta" -> {
                if (tag.value("name").equalsIgnoreCase("generator")) {
                    traces.program("meta", tag.value("content"));
                }
                readProperty(tag, traces);
            }
            default -> {}
        }
    }

    private static void readOwn(Text text, HtmlTag tag, Traces traces) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        fields.put(LabelField.RESTORE, tag.value(HtmlLabel.RECORD));
        Map<String, LabelField> wanted = new HashMap<>();
        for (LabelField field : LabelField.values()) {
            wanted.put(HtmlLabel.property(field), field);
        }
        JsonWalk walk =
                new JsonWalk(text, tag.end(), tag.contentEnd(), wanted.keySet().toArray(new String[0]));
        for (JsonWalk.Words words : walk.words()) {
            LabelField field = wanted.get(words.name());
            if (field != null && field != LabelField.RESTORE) {
                fields.put(field, words.value());
            }
        }
        traces.fields("JSON-LD", fields);
    }

    /** Looks for the property alone: what else the script says does not matter. */
    private static void readForeign(Text text, HtmlTag tag, Traces traces) {
        String property = '"' + SOURCE_TYPE + '"';
        long at = tag.end();
        for (int i = 0; i < MOST_SOURCE_TYPES; i++) {
            long found = text.find(property, at, tag.contentEnd());
            if (found < 0) {
                return;
            }
            at = found + property.length();
            Matcher value = VALUE.matcher(text.between(at, Math.min(at + 400, tag.contentEnd())));
            if (value.lookingAt()) {
                traces.sourceType("JSON-LD", value.group(1));
            }
        }
    }

    private static void readProperty(HtmlTag tag, Traces traces) {
        String property = tag.value("itemprop") + tag.value("property");
        String value = tag.value("content") + tag.value("href");
        if (property.toLowerCase(Locale.ROOT).endsWith(SOURCE_TYPE) && !value.isBlank()) {
            traces.sourceType("meta", value);
        }
    }

    /** The encoding that a tag declares, empty for none; another than UTF-8 is refused. */
    private static String charset(HtmlTag tag) {
        if (!tag.name().equals("meta")) {
            return "";
        }
        String declared = tag.value("charset").strip().toLowerCase(Locale.ROOT);
        if (tag.value("http-equiv").equalsIgnoreCase("content-type")) {
            Matcher charset = CHARSET.matcher(tag.value("content").toLowerCase(Locale.ROOT));
            declared = charset.find() ? charset.group(1) : declared;
        }
        if (declared.isEmpty() || declared.equals("us-ascii") || declared.equals("ascii")) {
            return "";
        }
        if (!declared.equals("utf-8") && !declared.equals("utf8")) {
            throw LabelException.of(
                    LabelException.Reason.ENCODING,
                    NAME,
                    new Bilingual("sidan uppger en annan teckenkodning", "the page declares another encoding"));
        }
        return declared;
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Text text = new Text(source);
        StringBuilder charset = new StringBuilder(text.start() > 0 ? "utf-8" : "");
        HtmlPage page = new HtmlPage(text, tag -> charset.append(charset.isEmpty() ? charset(tag) : ""));
        Text.Line first = text.line(text.start());
        boolean isXml = text.is(text.start(), "<?xml");
        HtmlLabel label = new HtmlLabel(marking, charset.isEmpty() && !isXml);
        edits.insert(page.headEnd(), Text.bytes(label.metadata(text.endOf(first), isXml ? " /" : "")));
        if (!marking.has(LabelLayer.VISIBLE)) {
            return;
        }
        if (!marking.isOfImages() || page.images().isEmpty()) {
            edits.insert(page.textEnd(), Text.bytes(label.caption("p") + text.endOf(first)));
            return;
        }
        Set<HtmlImage.Figure> done = new HashSet<>();
        for (HtmlImage image : page.images()) {
            if (!label.isIn(page.beside(image))) {
                page.figure(image)
                        .ifPresentOrElse(
                                figure -> {
                                    if (done.add(figure)) {
                                        caption(figure, label, isXml ? "<br />" : "<br>", edits);
                                    }
                                },
                                () -> caption(image, label, edits));
            }
        }
    }

    /** After what somebody wrote there, the caption begins a line. */
    private static void caption(HtmlImage.Figure figure, HtmlLabel label, String line, Edits edits) {
        if (figure.captionEnd < 0) {
            edits.insert(figure.end, Text.bytes(label.caption("figcaption")));
        } else {
            edits.insert(figure.captionEnd, Text.bytes(line + label.caption("span")));
        }
    }

    private static void caption(HtmlImage image, HtmlLabel label, Edits edits) {
        if (image.fitsFigure && !image.isInline) {
            edits.insert(image.start, Text.bytes("<figure>"));
            edits.insert(image.end, Text.bytes(label.caption("figcaption") + "</figure>"));
        } else {
            edits.insert(image.end, Text.bytes(label.caption("span")));
        }
    }
}
