package se.varsam.label.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.Marking;
import se.varsam.label.bytes.Edits;
import se.varsam.term.Bilingual;

/** The block before a Markdown text that says things about it: YAML between lines of three dashes, or TOML between plus signs. */
final class FrontMatter {

    private static final int LONGEST = 1 << 20;
    private static final Pattern KEY = Pattern.compile("([\\w\"'][^:=]{0,200}?)\\s*[:=](?:\\s+(.*))?");
    private static final Pattern OTHER_YAML = Pattern.compile("\\s+[^\\s:]{1,100}:(\\s.*)?|\\{.*");

    /** A key at the top: where its line begins and where the next key's does. */
    private record Entry(long from, long to, String key, String value) {}

    private final Text text;
    private final String end;
    private final boolean isToml;
    private final List<Entry> entries = new ArrayList<>();
    private long place;
    private long after;

    /** Reads the block, if there is one. */
    FrontMatter(Text text) {
        this.text = text;
        Text.Line first = text.line(text.start());
        this.end = text.endOf(first);
        String mark = first.text().stripTrailing();
        this.isToml = mark.equals("+++");
        this.place = first.at();
        this.after = first.at();
        if (isToml || mark.equals("---")) {
            read(first, mark);
        }
    }

    private void read(Text.Line first, String mark) {
        boolean isOther = false;
        List<Entry> found = new ArrayList<>();
        for (Text.Line line = text.line(first.next()); line.next() > line.at(); line = text.line(line.next())) {
            String words = line.text().stripTrailing();
            if (line.next() - first.at() > LONGEST || (found.isEmpty() && !isOther && isProse(words, mark))) {
                return;
            }
            if (words.equals(mark) || (!isToml && words.equals("..."))) {
                if (isOther) {
                    throw noPlace();
                }
                place = isToml ? first.next() : line.at();
                after = line.next();
                entries.addAll(found);
                return;
            }
            isOther |= found.isEmpty() && !isToml && OTHER_YAML.matcher(words).matches();
            add(found, line);
        }
    }

    /** What begins so is a line across the page and text below it. */
    private boolean isProse(String words, String mark) {
        return !isToml
                && !words.isEmpty()
                && !words.startsWith("#")
                && !words.equals(mark)
                && !KEY.matcher(words).matches()
                && !OTHER_YAML.matcher(words).matches();
    }

    private void add(List<Entry> found, Text.Line line) {
        Matcher key = KEY.matcher(text.all(line.at(), line.end()));
        if (key.matches()) {
            String value = Optional.ofNullable(key.group(2)).orElse("").strip();
            found.add(new Entry(line.at(), line.next(), Quoted.read(key.group(1)), value));
        } else if (!found.isEmpty()) {
            Entry last = found.remove(found.size() - 1);
            found.add(new Entry(last.from, line.next(), last.key, last.value));
        }
    }

    /** Whether there is such a block. */
    boolean isThere() {
        return after > text.start();
    }

    /** Where the text after it begins. */
    long after() {
        return after;
    }

    /** How its lines end, and those of the text. */
    String lineEnd() {
        return end;
    }

    /** What it says of the label's fields. */
    Map<LabelField, String> fields() {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        for (Entry entry : entries) {
            LabelField.named(entry.key).ifPresent(field -> fields.put(field, value(entry.value)));
        }
        return fields;
    }

    private static String value(String written) {
        if (written.length() > 1 && written.startsWith("'") && written.endsWith("'")) {
            return written.substring(1, written.length() - 1).replace("''", "'");
        }
        return Quoted.read(written);
    }

    /** Writes the label into it; what others wrote under the same keys gives way. */
    void mark(Marking marking, Edits edits) {
        Map<LabelField, String> fields = marking.fields();
        for (Entry entry : entries) {
            if (LabelField.named(entry.key).filter(fields::containsKey).isPresent()) {
                if (entry.to - entry.from > Text.LONGEST) {
                    throw noPlace();
                }
                edits.replace(entry.from, entry.to - entry.from, new byte[0]);
            }
        }
        StringBuilder lines = new StringBuilder();
        fields.forEach((field, value) -> lines.append(field.key())
                .append(isToml && isThere() ? " = " : ": ")
                .append(Quoted.of(value))
                .append(end));
        String block = isThere() ? lines.toString() : "---" + end + lines + "---" + end + end;
        edits.insert(place, Text.bytes(block));
    }

    private static LabelException noPlace() {
        return LabelException.of(
                LabelException.Reason.NO_PLACE,
                "Markdown",
                new Bilingual("sidhuvudets YAML har en annan form", "the front matter's YAML has another shape"));
    }
}
