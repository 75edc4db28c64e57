package se.varsam.label.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.xml.XmlText;
import se.varsam.term.Language;

/** What is written into HTML: schema.org in JSON-LD for machines, captions for people. */
final class HtmlLabel {

    /** The attribute that says how to get the unlabelled page back. */
    static final String RECORD = "data-varsam";

    private static final Map<String, String> LETTERS = Map.of(
            "&aring;", "å", "&auml;", "ä", "&ouml;", "ö", "&Aring;", "Å", "&Auml;", "Ä", "&Ouml;", "Ö", "&nbsp;", " ");

    private final Marking marking;
    private final boolean isAscii;

    /** For a page that declares UTF-8, or one that declares nothing and is therefore given ASCII only. */
    HtmlLabel(Marking marking, boolean isAscii) {
        this.marking = marking;
        this.isAscii = isAscii;
    }

    /** The name a field has in JSON-LD. */
    static String property(LabelField field) {
        return field.prefix() + ":" + field.title();
    }

    /** What goes into the head. */
    String metadata(String end, String slash) {
        boolean isChosen = marking.has(LabelLayer.METADATA);
        String script = "<script type=\"application/ld+json\" " + RECORD + "=\"" + marking.record() + "\">"
                + (isChosen ? jsonLd() : "{}") + "</script>" + end;
        return isChosen
                ? script + "<meta name=\"ai-disclosure\" content=\"" + html(marking.caption()) + "\"" + slash + ">"
                        + end
                : script;
    }

    private String jsonLd() {
        Map<LabelField, String> fields = marking.fields();
        List<String> members = new ArrayList<>();
        members.add("\"@context\":[\"https://schema.org\",{"
                + pair(LabelField.SYSTEM.prefix(), LabelField.SYSTEM.namespace()) + ","
                + pair(LabelField.CAPTION.prefix(), LabelField.CAPTION.namespace()) + "}]");
        members.add(pair("@type", type()));
        members.add(pair("digitalSourceType", marking.schemaOrgSourceType()));
        members.add("\"description\":[" + text(Language.SWEDISH) + "," + text(Language.ENGLISH) + "]");
        String system = fields.getOrDefault(LabelField.SYSTEM, "");
        members.add(pair("creditText", system));
        String version = fields.getOrDefault(LabelField.VERSION, "");
        members.add("\"creator\":{\"@type\":\"SoftwareApplication\"," + pair("name", system)
                + (version.isEmpty() ? "" : "," + pair("softwareVersion", version)) + "}");
        add(members, fields, LabelField.DATE, date -> pair("dateCreated", date));
        add(members, fields, LabelField.EDITOR, name -> person("editor", name));
        add(members, fields, LabelField.REVIEWER, name -> person("reviewedBy", name));
        fields.forEach((field, value) -> {
            if (field != LabelField.RESTORE) {
                members.add(pair(property(field), value));
            }
        });
        return String.join(",", members).transform(json -> "{" + json + "}");
    }

    private static void add(
            List<String> members, Map<LabelField, String> fields, LabelField field, UnaryOperator<String> member) {
        if (fields.containsKey(field)) {
            members.add(member.apply(fields.getOrDefault(field, "")));
        }
    }

    private String type() {
        return switch (marking.kind()) {
            case IMAGE -> "ImageObject";
            case VIDEO -> "VideoObject";
            case AUDIO -> "AudioObject";
            case MAP -> "Map";
            case TEXT -> "Article";
            default -> "CreativeWork";
        };
    }

    private String person(String role, String name) {
        return "\"" + role + "\":{\"@type\":\"Person\"," + pair("name", name) + "}";
    }

    private String text(Language language) {
        return "{" + pair("@language", language.tag()) + "," + pair("@value", marking.caption(language)) + "}";
    }

    private String pair(String name, String value) {
        String pair = Quoted.of(name) + ":" + Quoted.of(value);
        return isAscii ? ascii(pair) : pair;
    }

    /** Whether words beside an image are its caption already, word for word. */
    boolean isIn(String words) {
        return marking.languages().stream().allMatch(language -> words.contains(marking.caption(language)));
    }

    /** The caption in an element. */
    String caption(String element) {
        List<Language> languages = marking.languages();
        String words = languages.size() == 1
                ? html(marking.caption(languages.get(0)))
                : languages.stream()
                        .map(each -> "<span lang=\"" + each.tag() + "\">" + html(marking.caption(each)) + "</span>")
                        .collect(Collectors.joining(" / "));
        return "<" + element + " class=\"varsam-caption\" lang=\""
                + languages.get(0).tag() + "\">" + words + "</" + element + ">";
    }

    private String html(String text) {
        String escaped = XmlText.escape(text);
        return isAscii ? XmlText.ascii(escaped) : escaped;
    }

    /** JSON in ASCII: other characters, or their halves, by number. */
    private static String ascii(String json) {
        return json.chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** What a piece of text or an attribute's value stands for. */
    static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String plain = XmlText.unescape(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
