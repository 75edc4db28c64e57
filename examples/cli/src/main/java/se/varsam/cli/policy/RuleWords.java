package se.varsam.cli.policy;

import java.util.Collection;
import java.util.stream.Collectors;
import se.varsam.rule.Rule;
import se.varsam.term.Language;
import se.varsam.term.Term;

/** A rule in the words of the facts and the evidence it asks for. */
final class RuleWords {

    private final Language language;

    RuleWords(Language language) {
        this.language = language;
    }

    String effect(Rule rule) {
        return rule.effect().in(language);
    }

    String acts(Collection<? extends Term> acts) {
        return join(acts, " · ");
    }

    String when(Rule rule) {
        boolean always =
                rule.condition().when().isEmpty() && rule.condition().lacking().isEmpty();
        return always ? PolicyWords.ALWAYS.in(language) : join(rule.condition().when(), PolicyWords.AND.in(language));
    }

    String lacking(Rule rule) {
        return join(rule.condition().lacking(), PolicyWords.OR.in(language));
    }

    /** Both in one phrase: the facts, then what is missing. */
    String condition(Rule rule) {
        String lacking = lacking(rule);
        String missing = lacking.isEmpty() ? "" : PolicyWords.MISSING.in(language) + lacking;
        String when = when(rule);
        return when.isEmpty() || missing.isEmpty() ? when + missing : when + " · " + missing;
    }

    private String join(Collection<? extends Term> terms, String separator) {
        return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(separator));
    }
}
