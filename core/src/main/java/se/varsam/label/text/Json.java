package se.varsam.label.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** JSON: an object gets two more members, {@code digitalSourceType} as in IPTC's ninjs and {@code varsam}. */
public final class Json implements LabelFormat {

    private static final String SOURCE_TYPE = "digitalSourceType";
    private static final String OWN = "varsam";

    /** For the list of formats. */
    public Json() {}

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.DATA;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        Text text = new Text(source);
        long at = text.afterSpace(text.start());
        int next = text.at(text.afterSpace(at + 1));
        return switch (text.at(at)) {
            case '{' -> next == '"' || next == '}' || Text.isNamed(name, "json");
            case '[' -> next == '{' || next == '[' || next == '"' || Text.isNamed(name, "json");
            default -> Text.isNamed(name, "json");
        };
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Map<LabelField, String> own = new EnumMap<>(LabelField.class);
        JsonWalk walk = walk(new Text(source));
        for (JsonWalk.Words words : walk.words()) {
            if (words.name().equals(OWN)) {
                LabelField.named(words.inside()).ifPresent(field -> own.put(field, words.value()));
            }
        }
        if (!own.isEmpty()) {
            traces.fields(OWN, own);
        }
        if (own.containsKey(LabelField.RESTORE)) {
            return;
        }
        walk.words().stream()
                .filter(words -> words.name().equals(SOURCE_TYPE) && isUri(words.inside()))
                .forEach(words -> traces.sourceType(SOURCE_TYPE, words.value()));
    }

    private static boolean isUri(String inside) {
        return inside.isEmpty() || inside.equals("uri") || inside.equals("@id");
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Text text = new Text(source);
        long open = text.afterSpace(text.start());
        JsonWalk walk = walk(text);
        if (text.at(open) != '{' || walk.values() > 1) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    name(),
                    new Bilingual("filen är inte ett enda objekt", "the file is not one single object"));
        }
        long firstName = walk.firstName();
        String space = firstName < 0 ? "" : text.between(open + 1, firstName);
        StringBuilder added = new StringBuilder();
        for (String name : new String[] {SOURCE_TYPE, OWN}) {
            String value = name.equals(OWN) ? own(marking, space) : sourceType(marking, space);
            boolean isThere = false;
            for (JsonWalk.Member member : walk.members()) {
                if (member.name().equals(name)) {
                    replace(member, value, edits);
                    isThere = true;
                }
            }
            if (!isThere) {
                String comma = firstName < 0 && added.isEmpty() ? "" : ",";
                String item = space + '"' + name + "\": " + value;
                added.append(firstName < 0 ? comma + item : item + comma);
            }
        }
        edits.insert(open + 1, Text.bytes(added.toString()));
    }

    private static JsonWalk walk(Text text) {
        return new JsonWalk(text, text.start(), text.length(), SOURCE_TYPE, OWN);
    }

    private void replace(JsonWalk.Member member, String value, Edits edits) {
        if (member.to() - member.from() > Text.LONGEST) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    name(),
                    new Bilingual("platsen är upptagen av något stort", "the place is taken by something large"));
        }
        edits.replace(member.from(), member.to() - member.from(), Text.bytes(value));
    }

    private static String sourceType(Marking marking, String space) {
        return object(Map.of("name", marking.sourceTypeName(), "uri", marking.sourceType()), space);
    }

    private static String own(Marking marking, String space) {
        Map<String, String> fields = new TreeMap<>();
        marking.fields().forEach((field, value) -> fields.put(field.key(), value));
        return object(fields, space);
    }

    /** An object written as the file is: with each member on a line of its own, or all on one line. */
    private static String object(Map<String, String> members, String space) {
        int line = space.lastIndexOf('\n');
        String inner = line < 0 ? "" : space.substring(line) + space.substring(line + 1);
        StringBuilder object = new StringBuilder("{");
        new TreeMap<>(members)
                .forEach((key, value) -> object.append(object.length() > 1 ? "," : "")
                        .append(inner.isEmpty() && object.length() > 1 ? " " : inner)
                        .append(Quoted.of(key))
                        .append(": ")
                        .append(Quoted.of(value)));
        return object.append(line < 0 ? "" : space.substring(line)).append('}').toString();
    }
}
