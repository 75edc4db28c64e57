package se.varsam.label.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;

/** What matters of a Markdown text: its paragraphs with images and the words beside these; code is passed over. */
final class MarkdownPage {

    private static final int MOST_IMAGES = 10_000;
    private static final int DEEPEST = 40;

    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(\\s.*)?");
    private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)\\S.*");
    private static final Pattern RAW =
            Pattern.compile("<(pre|script|style|textarea)([\\s>].*)?", Pattern.CASE_INSENSITIVE);

    /** A paragraph: where the next line begins, its last line's end, how far its text is set in, and its words. */
    static final class Paragraph {
        long next;
        boolean isEnded;
        int indent;
        int images;
        final StringBuilder own = new StringBuilder();
        String following = "";

        /** The words beside its images. */
        String beside() {
            return ImageCaption.of(own.toString().strip(), following);
        }
    }

    private final List<Paragraph> withImages = new ArrayList<>();
    private int images;
    private String fence = "";
    private String rawEnd = "";
    private boolean isList;
    private @Nullable Paragraph open;
    private @Nullable Paragraph before;
    private String first = "";
    private String last = "";
    private boolean hasHeading;
    private boolean hasMore;

    /** Walks over a text from a place up to another. */
    MarkdownPage(Text text, long from, long to) {
        for (Text.Line line = text.line(from); line.at() < Math.min(to, text.length()); line = text.line(line.next())) {
            read(line);
        }
        end();
    }

    List<Paragraph> withImages() {
        return withImages;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    /** Whether what is put at the end would be code. */
    boolean endsInCode() {
        return !fence.isEmpty() || !rawEnd.isEmpty();
    }

    /** Whether it is Markdown clearly: headings, and links, lists or code. */
    boolean isClear() {
        return hasHeading && hasMore;
    }

    private void read(Text.Line line) {
        String words = line.text();
        String bare = words.strip();
        if (!fence.isEmpty()) {
            fence = bare.startsWith(fence)
                            && bare.replace(fence.substring(0, 1), "").isEmpty()
                    ? ""
                    : fence;
        } else if (!rawEnd.isEmpty()) {
            rawEnd = words.toLowerCase(Locale.ROOT).contains(rawEnd) ? "" : rawEnd;
        } else if (bare.isEmpty()) {
            end();
        } else if (open == null && !isList && indent(words) >= 4) {
            hasMore = true;
        } else if (!isCode(words, bare)) {
            boolean isHeading = HEADING.matcher(words).matches();
            if (isHeading) {
                end();
            }
            add(line, words);
            if (isHeading) {
                hasHeading = true;
                end();
            }
        }
    }

    /** A fence, a comment or raw HTML begins: it lasts until its own end. */
    private boolean isCode(String words, String bare) {
        Matcher begun = FENCE.matcher(bare);
        Matcher raw = RAW.matcher(bare);
        if (begun.matches() && (isList || indent(words) < 4)) {
            fence = Optional.ofNullable(begun.group(1)).orElse(begun.group(2));
            hasMore = true;
        } else if (bare.startsWith("<!--")) {
            rawEnd = bare.indexOf("-->", 4) >= 0 ? "" : "-->";
        } else if (raw.matches()) {
            String close = "</" + raw.group(1).toLowerCase(Locale.ROOT) + ">";
            rawEnd = bare.toLowerCase(Locale.ROOT).contains(close) ? "" : close;
        } else {
            return false;
        }
        end();
        return true;
    }

    private void add(Text.Line line, String words) {
        Matcher item = ITEM.matcher(words);
        boolean isItem = item.matches();
        isList = isItem || (isList && (open != null || indent(words) > 0));
        Paragraph paragraph = open == null ? new Paragraph() : open;
        if (isItem || open == null) {
            paragraph.indent = Math.min(DEEPEST, isItem ? item.group(1).length() : isList ? indent(words) : 0);
        }
        open = paragraph;
        paragraph.next = line.next();
        paragraph.isEnded = line.next() > line.end();
        MarkdownLine read = new MarkdownLine(words);
        hasMore |= isItem || words.contains("](");
        paragraph.images += read.images();
        images += read.images();
        if (images > MOST_IMAGES) {
            throw new DamagedFileException(
                    line.at(),
                    "texten har fler än " + MOST_IMAGES + " bilder",
                    "the text has more than " + MOST_IMAGES + " images");
        }
        if (paragraph.own.length() <= ImageCaption.LONGEST) {
            paragraph.own.append(read.words()).append(' ');
        }
    }

    /** A paragraph is over: its words belong to the images before it, too. */
    private void end() {
        Paragraph ended = open;
        open = null;
        if (ended == null) {
            return;
        }
        String words = ended.own.length() > ImageCaption.LONGEST
                ? ""
                : ended.own.toString().strip();
        first = last.isEmpty() && first.isEmpty() ? words : first;
        last = words;
        if (before != null && ended.images == 0) {
            before.following = words;
        }
        before = null;
        if (ended.images > 0) {
            withImages.add(ended);
            before = ended;
        }
    }

    private static int indent(String words) {
        int columns = 0;
        for (int i = 0; i < words.length() && (words.charAt(i) == ' ' || words.charAt(i) == '\t'); i++) {
            columns += words.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
