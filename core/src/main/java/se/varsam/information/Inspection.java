package se.varsam.information;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

/**
 * What was found in the text of some information: which kinds of personal data, and where; never the text. It can only
 * raise what is known of the information, and an empty one proves nothing.
 *
 * @param findings what was found, by where it starts
 * @since 0.1
 */
public record Inspection(List<PersonalDataFinding> findings) {

    private static final Inspection NONE = new Inspection(List.of());

    /** Copies the findings. */
    public Inspection {
        findings = List.copyOf(findings);
    }

    /** {@return the inspection that found nothing, or was never made} */
    public static Inspection none() {
        return NONE;
    }

    /**
     * Looks through a text. Test numbers and numbers set aside for fiction count like all others.
     *
     * @param text the text, of which nothing is kept
     * @param scanner what to look for, and how closely
     * @return what was found
     */
    public static Inspection of(CharSequence text, PersonalDataScanner scanner) {
        List<PersonalDataFinding> findings = scanner.scan(text);
        return findings.isEmpty() ? NONE : new Inspection(findings);
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * How sure the findings make it that a category is held. What organisations and functions have too (organisation
     * numbers, case numbers, functional e-mail addresses, giro numbers) says nothing of a person when it stands alone.
     *
     * @param category the category
     * @return the presence, or empty when nothing found speaks of it
     */
    public Optional<Presence> presenceOf(InformationCategory category) {
        return bearingOut(List.of(category)).map(Weight::presence).max(Comparator.naturalOrder());
    }

    /**
     * The lowest class that information with these findings can have: internal with identity numbers, identity documents,
     * cards or bank accounts; confidential with special categories, offences or what secrecy commonly covers. A name, an
     * address or a telephone number may stand in an open document.
     *
     * @return the class; {@link InformationClass#OPEN} when the findings rule no class out
     */
    public InformationClass lowestClass() {
        return findings.stream()
                .map(Weight::lowestClass)
                .max(Comparator.naturalOrder())
                .orElse(InformationClass.OPEN);
    }

    /**
     * These findings with those of another text; places are counted in each text by itself.
     *
     * @param other the other inspection
     * @return the joined inspection
     */
    public Inspection and(Inspection other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Inspection(
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /**
     * What bears out that some categories are held, as a phrase.
     *
     * @param categories the categories
     * @param language the language
     * @return for example {@code 1 personnummer, tecken 118–130}, characters counted in UTF-16 units from 1, the last one
     *     included; blank when nothing found speaks of them
     */
    public String phrase(Collection<InformationCategory> categories, Language language) {
        return phrase(bearingOut(categories), language);
    }

    /**
     * What rules the lower classes out, as a phrase.
     *
     * @param language the language
     * @return a phrase as in {@link #phrase(Collection, Language)}; blank when nothing rules a class out
     */
    public String raising(Language language) {
        return phrase(
                findings.stream().filter(finding -> Weight.lowestClass(finding) != InformationClass.OPEN), language);
    }

    private Stream<PersonalDataFinding> bearingOut(Collection<InformationCategory> categories) {
        return findings.stream()
                .filter(finding -> Weight.categories(finding.type()).stream().anyMatch(categories::contains));
    }

    private static String phrase(Stream<PersonalDataFinding> found, Language language) {
        Map<PersonalDataType, List<PersonalDataFinding>> byType = found.collect(Collectors.groupingBy(
                PersonalDataFinding::type, () -> new EnumMap<>(PersonalDataType.class), Collectors.toList()));
        return byType.entrySet().stream()
                .map(entry -> Places.phrase(entry.getKey(), entry.getValue(), language))
                .collect(Collectors.joining("; "));
    }

    /** Kinds and places; not even the shape of a value. */
    @Override
    public String toString() {
        return "Inspection[" + phrase(findings.stream(), Language.SWEDISH) + "]";
    }
}
