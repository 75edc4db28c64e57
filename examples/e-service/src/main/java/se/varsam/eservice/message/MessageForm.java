package se.varsam.eservice.message;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Classified;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

/**
 * What a case officer has filled in: the message, and what is said of it.
 *
 * @param text the resident's message
 * @param municipality the municipality's code
 * @param level the name of the class
 * @param holds the names of the categories that it is said to hold
 */
record MessageForm(String text, String municipality, String level, List<String> holds) {

    /** As long as a long letter; in UTF-16 units. */
    static final int LONGEST = 20_000;

    /** What is not filled in is empty. */
    MessageForm(
            @Nullable String text,
            @Nullable String municipality,
            @Nullable String level,
            @Nullable List<String> holds) {
        this.text = Objects.requireNonNullElse(text, "");
        this.municipality = Objects.requireNonNullElse(municipality, "");
        this.level = Objects.requireNonNullElse(level, InformationClass.UNCLASSIFIED.name());
        this.holds = List.copyOf(Objects.requireNonNullElse(holds, List.of()));
    }

    /** {@return the form as it is first shown} */
    static MessageForm empty() {
        return new MessageForm("", "", InformationClass.UNCLASSIFIED.name(), List.of());
    }

    /**
     * {@return what is wrong, as keys of messages by the field; empty when nothing is}
     *
     * @param municipalities the codes there are
     */
    Map<String, String> problems(List<String> municipalities) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isBlank()) {
            problems.put("text", "message.text.missing");
        } else if (text.length() > LONGEST) {
            problems.put("text", "message.text.long");
        }
        if (!municipalities.contains(municipality)) {
            problems.put("municipality", "message.municipality.unknown");
        }
        if (informationClass().isEmpty()) {
            problems.put("level", "message.level.unknown");
        }
        if (categories().length != holds.size()) {
            problems.put("holds", "message.holds.unknown");
        }
        return problems;
    }

    /** {@return the message with what is said of it; where nobody has classed it, all else is unknown too} */
    Classified<String> message() {
        InformationClass said = informationClass().orElse(InformationClass.UNCLASSIFIED);
        Information information = said == InformationClass.UNCLASSIFIED
                ? Information.unknown().holding(categories())
                : Information.of(said, categories());
        return new Classified<>(text, information);
    }

    private Optional<InformationClass> informationClass() {
        return Arrays.stream(InformationClass.values())
                .filter(each -> each.name().equals(level))
                .findFirst();
    }

    private InformationCategory[] categories() {
        return Arrays.stream(InformationCategory.values())
                .filter(each -> holds.contains(each.name()))
                .toArray(InformationCategory[]::new);
    }

    /** What is said of the message; never the message. */
    @Override
    public String toString() {
        return "MessageForm[" + municipality + ", " + level + "]";
    }
}
