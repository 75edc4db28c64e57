package se.varsam.label.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements that are open at a place, with the end tags that HTML lets one leave out. */
final class HtmlElements {

    static final HtmlImage.Figure NONE = new HtmlImage.Figure();

    /** Browsers nest no deeper; what is deeper lies beside. */
    private static final int DEEPEST = 512;

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source",
            "track", "wbr");

    /** What is not seen, or drawn by other rules. */
    private static final Set<String> UNSEEN = Set.of("template", "noscript", "svg", "math", "select", "object");

    /** Where a figure may stand. */
    private static final Set<String> FLOW = Set.of(
            ("html body div section article main aside header footer nav td th li dd blockquote form fieldset details dialog"
                            + " center")
                    .split(" ", -1));

    private static final Set<String> PARAGRAPH = Set.of("p");

    private static final Set<String> ENDS_PARAGRAPH = Set.of(
            ("address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4"
                            + " h5 h6 header hgroup hr main menu nav ol p pre section table ul")
                    .split(" ", -1));

    private static final Map<String, Set<String>> IMPLIED = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "td", Set.of("td", "th"),
            "th", Set.of("td", "th"),
            "tr", Set.of("tr"),
            "tbody", Set.of("tbody", "thead"),
            "tfoot", Set.of("tbody", "thead"),
            "body", Set.of("head"));

    private static final Set<String> WALLS =
            Set.of("ul", "ol", "menu", "dl", "table", "button", "object", "caption", "template", "svg");

    /** An open element; {@code image} is the one that a {@code picture} shows. */
    static final class Open {
        final String name;
        final long start;
        final boolean isCaption;
        final HtmlImage.Figure figure;

        @Nullable
        HtmlImage image;

        Open(HtmlTag tag, HtmlImage.Figure figure) {
            this.name = tag.name();
            this.start = tag.start();
            this.isCaption = isCaption(tag);
            this.figure = figure;
        }
    }

    private final List<Open> stack = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Consumer<Open> popped;
    private int unseen;
    private int captions;

    HtmlElements(Consumer<Open> popped) {
        this.popped = popped;
    }

    static boolean isCaption(HtmlTag tag) {
        return tag.name().equals("figcaption") || tag.value("class").contains("caption");
    }

    void open(HtmlTag tag) {
        String name = tag.name();
        if (ENDS_PARAGRAPH.contains(name)) {
            closeNearest(PARAGRAPH, tag.start());
        }
        Set<String> implied = IMPLIED.get(name);
        if (implied != null) {
            closeNearest(implied, tag.start());
        }
        if (VOID.contains(name) || stack.size() >= DEEPEST) {
            return;
        }
        boolean isFigure = name.equals("figure");
        stack.add(new Open(tag, isFigure ? new HtmlImage.Figure() : figure()));
        counts.merge(name, 1, Integer::sum);
        count(stack.get(stack.size() - 1), 1);
    }

    void close(HtmlTag tag) {
        if (isOpen(tag.name()) && !tag.name().equals("body") && !tag.name().equals("html")) {
            while (!top().name.equals(tag.name())) {
                pop(tag.start(), tag.start());
            }
            pop(tag.start(), tag.end());
        }
    }

    void end(long at) {
        while (!stack.isEmpty()) {
            pop(at, at);
        }
    }

    private void closeNearest(Set<String> names, long at) {
        boolean isAnyOpen = false;
        for (String name : names) {
            isAnyOpen |= isOpen(name);
        }
        if (!isAnyOpen) {
            return;
        }
        for (int i = stack.size() - 1; i >= 0 && !WALLS.contains(stack.get(i).name); i--) {
            if (names.contains(stack.get(i).name)) {
                while (stack.size() > i) {
                    pop(at, at);
                }
                return;
            }
        }
    }

    private void pop(long contentEnd, long end) {
        Open element = top();
        if (element.image != null) {
            element.image.end = end;
        }
        popped.accept(element);
        stack.remove(stack.size() - 1);
        counts.merge(element.name, -1, Integer::sum);
        counts.remove(element.name, 0);
        count(element, -1);
        if (element.name.equals("figcaption") && element.figure != NONE) {
            element.figure.captionEnd = contentEnd;
        } else if (element.name.equals("figure")) {
            element.figure.end = contentEnd;
        }
    }

    private void count(Open element, int by) {
        unseen += UNSEEN.contains(element.name) ? by : 0;
        captions += element.isCaption ? by : 0;
    }

    private Open top() {
        return stack.get(stack.size() - 1);
    }

    boolean isOpen(String name) {
        return counts.containsKey(name);
    }

    /** The innermost open element, if it has this name. */
    Optional<Open> open(String name) {
        return stack.isEmpty() || !top().name.equals(name) ? Optional.empty() : Optional.of(top());
    }

    boolean isSeen() {
        return unseen == 0;
    }

    boolean isInCaption() {
        return captions > 0;
    }

    /** The figure that is open, or {@link #NONE}. */
    HtmlImage.Figure figure() {
        return stack.isEmpty() ? NONE : top().figure;
    }

    /** The figure whose caption is open, or {@link #NONE}. */
    HtmlImage.Figure captioned() {
        return isOpen("figcaption") ? figure() : NONE;
    }

    /** Whether a figure may stand here. */
    boolean fitsFigure() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (!stack.get(i).name.equals("picture")) {
                return FLOW.contains(stack.get(i).name);
            }
        }
        return true;
    }
}
