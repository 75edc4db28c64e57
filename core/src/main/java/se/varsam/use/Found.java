package se.varsam.use;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.data.Table;
import se.varsam.information.InformationCategory;
import se.varsam.information.Inspection;
import se.varsam.information.Presence;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/**
 * How a fact reads when an inspection of the text bears it out.
 *
 * @param restsOn the categories that bear it out; none when the findings rule the lower class out
 * @param proved what the fact is called then
 */
record Found(Set<InformationCategory> restsOn, Bilingual proved) {

    private static final String LOWER_CLASS = "class";

    private static final Map<Fact, Found> ALL = read();

    /** {@return whether an inspection of a text can bear out the fact} */
    static boolean canBearOut(Fact fact) {
        return ALL.containsKey(fact);
    }

    static String phrase(Fact fact, Inspection inspection, Language language) {
        if (!canBearOut(fact)) {
            return fact.in(language);
        }
        Found found = requireNonNull(ALL.get(fact));
        String places = found.places(inspection, language);
        if (places.isEmpty()) {
            return fact.in(language);
        }
        return (found.isProvedBy(inspection) ? found.proved.in(language) : fact.in(language)) + " (" + places + ")";
    }

    private String places(Inspection inspection, Language language) {
        return restsOn.isEmpty() ? inspection.raising(language) : inspection.phrase(restsOn, language);
    }

    private boolean isProvedBy(Inspection inspection) {
        return restsOn.isEmpty()
                || restsOn.stream()
                        .map(inspection::presenceOf)
                        .flatMap(Optional::stream)
                        .anyMatch(presence -> presence == Presence.YES);
    }

    private static Map<Fact, Found> read() {
        Map<Fact, Found> all = new EnumMap<>(Fact.class);
        for (Table.Row row : Table.read(Fact.class, "facts-found.tsv").rows()) {
            all.put(
                    Fact.valueOf(row.get("fact")),
                    new Found(categories(row.get("rests_on")), new Bilingual(row.get("sv"), row.get("en"))));
        }
        return all;
    }

    private static Set<InformationCategory> categories(String cell) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        if (!cell.equals(LOWER_CLASS)) {
            Arrays.stream(cell.split("\\+", -1))
                    .map(InformationCategory::valueOf)
                    .forEach(categories::add);
        }
        return Collections.unmodifiableSet(categories);
    }
}
