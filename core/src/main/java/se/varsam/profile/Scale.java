package se.varsam.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.information.InformationClass;
import se.varsam.term.Terms;

/**
 * What a municipality calls its information classes. A name or number that its document does not state is configuration, never
 * guessed.
 *
 * @param names the municipality's names by class, the first one being the one to show
 * @param others whether the municipality has further classes than those it names
 * @since 0.1
 */
public record Scale(Map<InformationClass, List<String>> names, Others others) {

    /** What a class means that the document does not name. */
    public enum Others {
        /** The document presumes further classes without naming them. */
        PRESUMED,
        /** The document defines its classes: one that it does not name counts as unclassified. */
        UNDEFINED
    }

    /** Copies the names. */
    public Scale {
        Map<InformationClass, List<String>> copy = new EnumMap<>(InformationClass.class);
        for (Map.Entry<InformationClass, List<String>> entry : names.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        names = Collections.unmodifiableMap(copy);
    }

    Scale calling(InformationClass level, String... words) {
        Map<InformationClass, List<String>> more = new EnumMap<>(InformationClass.class);
        more.putAll(names);
        more.put(level, List.of(words));
        return new Scale(more, others);
    }

    /**
     * {@return whether information of a class has a place in the scale}
     *
     * @param level the class
     */
    public boolean defines(InformationClass level) {
        return level == InformationClass.UNCLASSIFIED || others == Others.PRESUMED || names.containsKey(level);
    }

    InformationClass parse(String profile, String text) {
        Map<String, InformationClass> known = new LinkedHashMap<>();
        names.forEach((level, words) -> words.forEach(word -> known.put(word, level)));
        Optional<InformationClass> own = known.entrySet().stream()
                .filter(entry -> Terms.fold(entry.getKey()).equals(Terms.fold(text)))
                .map(Map.Entry::getValue)
                .findFirst();
        return own.orElseThrow(() -> Terms.unknown("informationsklass i " + profile, text, known.keySet()));
    }
}
