package se.varsam.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.information.Inspection;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

/**
 * One clause that has something to say about a use.
 *
 * @param clause the clause
 * @param effect what it does
 * @param because the facts that triggered it
 * @param missing the evidence it found lacking; any one of them is enough
 * @param routes registered tools that could be used instead, possibly none
 * @param place where in the program, blank when not said
 * @param inspection what was found in the text, where it bears out a fact that triggered it; otherwise empty
 * @since 0.1
 */
public record Finding(
        Clause clause,
        Effect effect,
        Set<Fact> because,
        Set<Evidence> missing,
        List<AiTool> routes,
        String place,
        Inspection inspection) {

    /**
     * A finding on information whose text nobody has inspected.
     *
     * @param clause the clause
     * @param effect what it does
     * @param because the facts that triggered it
     * @param missing the evidence it found lacking
     * @param routes registered tools that could be used instead
     * @param place where in the program, blank when not said
     */
    public Finding(
            Clause clause, Effect effect, Set<Fact> because, Set<Evidence> missing, List<AiTool> routes, String place) {
        this(clause, effect, because, missing, routes, place, Inspection.none());
    }

    /**
     * {@return the same finding with a way forward and a place}
     *
     * @param tools tools that could be used instead
     * @param where where in the program
     */
    public Finding with(List<AiTool> tools, String where) {
        return tools.isEmpty() && where.isEmpty()
                ? this
                : new Finding(clause, effect, because, missing, effect.blocks() ? tools : List.of(), where, inspection);
    }

    /**
     * {@return the same finding with what was found in the text, where it bears out a fact that triggered it}
     *
     * @param found what was found
     */
    public Finding with(Inspection found) {
        return found.isEmpty() || because.stream().noneMatch(Fact::canBeFound)
                ? this
                : new Finding(clause, effect, because, missing, routes, place, found);
    }

    /**
     * {@return the facts that triggered it, as a phrase, with the kinds and places of personal data found in the text}
     *
     * @param language the language
     */
    public String because(Language language) {
        String separator = " · ";
        Stream<String> facts = because.stream().sorted().map(fact -> fact.in(language, inspection));
        Stream<String> lacks = missing.isEmpty() ? Stream.empty() : Stream.of(missing(language));
        return Stream.concat(facts, lacks).collect(Collectors.joining(separator));
    }

    /**
     * {@return the way forward, as a phrase; blank when there is none}
     *
     * @param language the language
     */
    public String remedy(Language language) {
        if (!effect.isFinding()) {
            return "";
        }
        boolean swedish = language == Language.SWEDISH;
        Stream<String> fromMissing = missing.isEmpty()
                ? Stream.empty()
                : Stream.of((swedish ? "se till att detta finns: " : "have this in place: ") + alternatives(language));
        Stream<String> fromFacts = because.stream()
                .sorted()
                .filter(fact -> routes.isEmpty() || !fact.asksForAnotherTool())
                .flatMap(fact -> fact.remedy().stream())
                .map(text -> text.in(language));
        Stream<String> fromRoutes = routes.stream()
                .map(tool -> (swedish ? "använd " : "use ") + tool.name() + " ("
                        + (swedish ? "godkänt för " : "approved for ")
                        + tool.approval().phrase(language) + ")");
        // a rule is a conjunction: to break any part of it is enough
        return Stream.of(fromMissing, fromFacts, fromRoutes)
                .flatMap(phrases -> phrases)
                .distinct()
                .collect(Collectors.joining(swedish ? ", eller " : ", or "));
    }

    private String missing(Language language) {
        return (language == Language.SWEDISH ? "saknas: " : "missing: ") + alternatives(language);
    }

    private String alternatives(Language language) {
        return missing.stream()
                .sorted()
                .map(evidence -> evidence.in(language))
                .collect(Collectors.joining(language == Language.SWEDISH ? " eller " : " or "));
    }

    /** Clause, sentence, place and remedy in Swedish: what a log line may hold. */
    @Override
    public String toString() {
        String where = place.isEmpty() ? "" : " (" + place + ")";
        String remedy = remedy(Language.SWEDISH);
        return clause.id() + " " + clause.text().sv() + where
                + (remedy.isEmpty() ? "" : " Gör så här: " + remedy + ".");
    }
}
