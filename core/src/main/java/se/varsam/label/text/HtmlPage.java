package se.varsam.label.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.varsam.content.Captions;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.text.HtmlTag.Kind;

/** What matters of an HTML page: where a head and a last paragraph go, which images are seen, and what stands beside them. */
final class HtmlPage {

    private static final int MOST_IMAGES = 10_000;

    private static final Set<String> HEAD =
            Set.of("html", "head", "title", "meta", "link", "script", "style", "base", "noscript", "template");

    /** Elements that begin a paragraph of their own. */
    private static final Set<String> BLOCK = Set.of(
            ("address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure"
                            + " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre"
                            + " section summary table tbody td tfoot th thead tr ul")
                    .split(" ", -1));

    private static final Set<String> SLIGHT = Set.of("em", "i", "small", "cite");

    private final Consumer<HtmlTag> tags;
    private final Text text;
    private final HtmlElements elements;
    private final Map<HtmlImage, HtmlImage.Figure> images = new LinkedHashMap<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final List<Long> mains = new ArrayList<>();
    private final List<Long> articles = new ArrayList<>();

    private long headEnd = -1;
    private long bodyEnd = -1;
    private final StringBuilder block = new StringBuilder();
    private String last = "";
    private boolean isTaken;
    private boolean isFresh;
    private @Nullable HtmlImage pending;

    HtmlPage(Text text, Consumer<HtmlTag> tags) {
        this.text = text;
        this.tags = tags;
        this.elements = new HtmlElements(this::popped);
        HtmlTags all = new HtmlTags(text);
        for (Optional<HtmlTag> tag = all.next(); tag.isPresent(); tag = all.next()) {
            read(tag.get());
        }
        elements.end(text.length());
        endBlock();
        settle("");
        if (ImageCaption.isShort(last)) {
            captions.add(last);
        }
        headEnd = headEnd < 0 ? text.length() : headEnd;
    }

    /** Where metadata goes: the end of the head, as browsers see it. */
    long headEnd() {
        return headEnd;
    }

    /** Where a last paragraph goes. */
    long textEnd() {
        if (mains.size() == 1) {
            return mains.get(0);
        }
        if (articles.size() == 1) {
            return articles.get(0);
        }
        return bodyEnd < 0 ? text.length() : bodyEnd;
    }

    Collection<HtmlImage> images() {
        return images.keySet();
    }

    /** The figure that an image stands in. */
    Optional<HtmlImage.Figure> figure(HtmlImage image) {
        HtmlImage.Figure figure = images.get(image);
        return figure == HtmlElements.NONE ? Optional.empty() : Optional.ofNullable(figure);
    }

    /** The text beside an image. */
    String beside(HtmlImage image) {
        return figure(image).map(figure -> figure.caption).orElse(image.beside);
    }

    /** What may be a caption. */
    Set<String> captions() {
        return captions;
    }

    private void read(HtmlTag tag) {
        if (tag.kind() == Kind.TEXT) {
            words(tag);
            return;
        }
        if (tag.kind() == Kind.OPEN) {
            endHead(tag, HEAD.contains(tag.name()));
            if (isBoundary(tag)) {
                endBlock();
            }
            elements.open(tag);
            tags.accept(tag);
            if (tag.name().equals("img") && elements.isSeen() && !isDecoration(tag)) {
                image(tag);
            }
            return;
        }
        endHead(tag, !tag.name().equals("head") && !tag.name().equals("body"));
        switch (tag.name()) {
            case "body" -> bodyEnd = tag.start();
            case "html" -> bodyEnd = bodyEnd < 0 ? tag.start() : bodyEnd;
            case "main" -> add(mains, tag);
            case "article" -> add(articles, tag);
            default -> {}
        }
        if (BLOCK.contains(tag.name())) {
            endBlock();
        }
        elements.close(tag);
    }

    private void endHead(HtmlTag tag, boolean mayStandInHead) {
        if (headEnd < 0 && !mayStandInHead && elements.isSeen()) {
            headEnd = tag.start();
        }
    }

    private void add(List<Long> ends, HtmlTag tag) {
        if (elements.isOpen(tag.name()) && elements.isSeen() && ends.size() < 2) {
            ends.add(tag.start());
        }
    }

    private boolean isBoundary(HtmlTag tag) {
        return BLOCK.contains(tag.name())
                || HtmlElements.isCaption(tag)
                || (pending != null && SLIGHT.contains(tag.name()));
    }

    /** Words count only where they are seen. */
    private void words(HtmlTag tag) {
        String words = HtmlLabel.unescape(text.between(tag.start(), Math.min(tag.end(), tag.start() + 4096)));
        boolean isBlank = words.isBlank();
        if (!isBlank) {
            endHead(tag, false);
        }
        if (!elements.isSeen()) {
            return;
        }
        if (!isBlank && pending != null && !isFresh) {
            pending.isInline = true;
        }
        if (block.length() <= ImageCaption.LONGEST) {
            block.append(words);
        }
    }

    private void image(HtmlTag tag) {
        Optional<HtmlElements.Open> picture = elements.open("picture").filter(open -> open.image == null);
        if (elements.isOpen("picture") && picture.isEmpty()) {
            return;
        }
        boolean isInline = !block.toString().isBlank();
        endBlock();
        settle("");
        if (images.size() == MOST_IMAGES) {
            throw new DamagedFileException(
                    tag.start(),
                    "sidan har fler än " + MOST_IMAGES + " bilder",
                    "the page has more than " + MOST_IMAGES + " images");
        }
        HtmlImage image = new HtmlImage(
                picture.map(open -> open.start).orElse(tag.start()),
                tag.end(),
                elements.fitsFigure(),
                isTaken ? "" : last);
        image.isInline = isInline;
        picture.ifPresent(open -> open.image = image);
        HtmlImage.Figure figure = elements.figure();
        images.put(image, figure);
        pending = figure == HtmlElements.NONE ? image : null;
        isFresh = false;
    }

    private void popped(HtmlElements.Open element) {
        if (element.isCaption || (pending != null && SLIGHT.contains(element.name))) {
            boolean wasFresh = isFresh;
            endBlock();
            isFresh = wasFresh;
        }
    }

    /** A paragraph is over: it may be a caption, and belongs to the image before it. */
    private void endBlock() {
        isFresh = true;
        if (block.length() == 0) {
            return;
        }
        String words = Text.onOneLine(block.toString()).strip();
        block.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        HtmlImage.Figure figure = elements.captioned();
        last = words;
        isTaken = figure != HtmlElements.NONE;
        if (figure != HtmlElements.NONE && (figure.caption.isEmpty() || ImageCaption.isOne(words))) {
            figure.caption = ImageCaption.isShort(words) ? words : "";
        } else if (ImageCaption.isShort(words) && captions.size() < MOST_IMAGES && mayBeCaption(words)) {
            captions.add(words);
        }
        settle(words);
    }

    /** The image that waits for its text gets what follows it, or what stands before it. */
    private void settle(String after) {
        HtmlImage image = pending;
        if (image != null) {
            isTaken = ImageCaption.isOne(after);
            image.beside = ImageCaption.of(after, image.before);
            captions.remove(image.beside);
            pending = null;
        }
    }

    private boolean mayBeCaption(String words) {
        return elements.isInCaption() || (words.contains("AI") && Captions.isExact(words));
    }

    /** What only lays out a page or counts its readers. */
    private static boolean isDecoration(HtmlTag tag) {
        String role = tag.value("role");
        return role.equals("presentation")
                || role.equals("none")
                || tag.value("aria-hidden").equals("true")
                || tag.has("hidden")
                || tag.value("width").matches("[012]")
                || tag.value("height").matches("[012]");
    }
}
