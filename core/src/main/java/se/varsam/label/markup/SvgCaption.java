package se.varsam.label.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.label.Marking;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** The caption as it is seen: a white strip along the drawing's lower edge with black text, whatever its style sheet says. */
final class SvgCaption {

    private static final String ID = "varsam-caption";
    private static final String SHOWN = "display:inline!important;visibility:visible!important;opacity:1!important;"
            + "stroke:none!important;filter:none!important;";
    private static final int LONGEST_ROW = 46;
    private static final double LINE = 1.35;
    private static final double LETTER = 0.6;
    private static final double LOOSE_SIZE = 14;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*(px|pt|pc|mm|cm|in|)\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})(?:[eE][-+]?\\d)?");

    private final XmlTag root;
    private final String prefix;
    private final List<String> rows = new ArrayList<>();

    private SvgCaption(XmlTag root, Marking marking) {
        this.root = root;
        this.prefix = root.prefix();
        marking.languages().forEach(language -> wrap(marking.caption(language)));
    }

    /** The elements that show the caption; the last ones of the root, so that nothing lies over them. */
    static String of(SvgTree tree, Marking marking) {
        SvgCaption caption = new SvgCaption(tree.root, marking);
        String id = ID;
        for (int i = 2; tree.text.contains("\"" + id + "\"") || tree.text.contains("'" + id + "'"); i++) {
            id = ID + "-" + i;
        }
        return "<" + caption.prefix + "g id=\"" + id + "\" role=\"img\" aria-label=\""
                + XmlText.escape(marking.caption()) + "\" style=\"" + SHOWN + "\">"
                + caption.box().map(caption::within).orElseGet(caption::loose) + "</" + caption.prefix + "g>";
    }

    private void wrap(String caption) {
        String row = "";
        for (String word : caption.split(" ", -1)) {
            if (!row.isEmpty() && row.length() + word.length() >= LONGEST_ROW) {
                rows.add(row);
                row = word;
            } else {
                row = row.isEmpty() ? word : row + " " + word;
            }
        }
        rows.add(row);
    }

    /** The part of the plane that is shown. */
    private record Box(double x, double y, double width, double height) {}

    private Optional<Box> box() {
        Optional<Box> view = root.attribute("viewBox").flatMap(each -> view(each.value()));
        if (view.isPresent()) {
            return view;
        }
        Optional<Double> width = root.attribute("width").flatMap(each -> length(each.value()));
        Optional<Double> height = root.attribute("height").flatMap(each -> length(each.value()));
        return width.flatMap(w -> height.map(h -> new Box(0, 0, w, h)));
    }

    private static Optional<Box> view(String value) {
        List<Double> numbers = new ArrayList<>();
        for (String each : value.strip().split("[\\s,]+", 6)) {
            if (!NUMBER.matcher(each).matches()) {
                return Optional.empty();
            }
            numbers.add(Double.valueOf(each));
        }
        return numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0
                ? Optional.of(new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    /** In pixels, for units of a fixed length. */
    private static Optional<Double> length(String value) {
        Matcher found = LENGTH.matcher(value);
        if (!found.matches()) {
            return Optional.empty();
        }
        double unit = switch (found.group(2)) {
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 1;
        };
        double length = Double.parseDouble(found.group(1)) * unit;
        return length > 0 ? Optional.of(length) : Optional.empty();
    }

    private String within(Box box) {
        int longest = rows.stream().mapToInt(String::length).max().orElse(1);
        double size = Math.min(box.width / Math.max(28, LETTER * longest + 2), box.height / (2 + LINE * rows.size()));
        double tall = size * (rows.size() * LINE + 0.5);
        double top = box.y + box.height - tall;
        StringBuilder drawn = new StringBuilder(rect(
                "x=\"" + number(box.x) + "\" y=\"" + number(top) + "\" width=\"" + number(box.width) + "\"", tall));
        for (int i = 0; i < rows.size(); i++) {
            String place = "x=\"" + number(box.x + size) + "\" y=\"" + number(top + size * (1.2 + i * LINE)) + "\"";
            drawn.append(text(place, size, rows.get(i)));
        }
        return drawn.toString();
    }

    /** For a drawing that says nothing of its size: counted from the lower edge of whatever it is shown in. */
    private String loose() {
        double tall = LOOSE_SIZE * (rows.size() * LINE + 0.5);
        StringBuilder drawn = new StringBuilder(
                rect("x=\"0\" y=\"100%\" transform=\"translate(0 " + number(-tall) + ")\" width=\"100%\"", tall));
        for (int i = 0; i < rows.size(); i++) {
            double up = LOOSE_SIZE * (1.2 + i * LINE) - tall;
            String place = "x=\"" + number(LOOSE_SIZE) + "\" y=\"100%\" dy=\"" + number(up) + "\"";
            drawn.append(text(place, LOOSE_SIZE, rows.get(i)));
        }
        return drawn.toString();
    }

    private String rect(String place, double tall) {
        return "<" + prefix + "rect " + place + " height=\"" + number(tall) + "\" fill=\"#fff\" style=\"" + SHOWN
                + "fill:#fff!important;fill-opacity:1!important\"/>";
    }

    private String text(String place, double size, String row) {
        // Attributes too, for viewers that let no style through.
        return "<" + prefix + "text " + place + " fill=\"#000\" font-family=\"sans-serif\" font-size=\""
                + number(size) + "\" style=\"" + SHOWN + "fill:#000!important;fill-opacity:1!important;font:"
                + number(size)
                + "px sans-serif!important;text-anchor:start!important;letter-spacing:0!important\">"
                + XmlText.escape(row) + "</" + prefix + "text>";
    }

    private static String number(double value) {
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
