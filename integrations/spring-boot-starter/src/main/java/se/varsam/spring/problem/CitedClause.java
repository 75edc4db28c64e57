package se.varsam.spring.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/**
 * A clause in an answer, in the reader's language.
 *
 * @param id its id
 * @param modality how it speaks
 * @param effect what it does to the use
 * @param sentence what it says
 * @param because the facts that triggered it, with kinds and places of what was found in the text; never the text
 * @param remedy the way forward, blank when there is none
 */
record CitedClause(String id, String modality, String effect, String sentence, String because, String remedy) {

    static List<CitedClause> of(Verdict verdict, Language language) {
        return findings(verdict).map(each -> of(each, language)).toList();
    }

    /** {@return what a person reads first: the strictest clause, and what to do; the others are listed beside it} */
    static String detail(Verdict verdict, Language language) {
        return findings(verdict)
                .limit(1)
                .map(each -> of(each, language))
                .flatMap(each -> Stream.of(each.sentence, asSentence(each.remedy)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Stream<Finding> findings(Verdict verdict) {
        return verdict.findings().stream().filter(each -> each.effect().isFinding());
    }

    private static CitedClause of(Finding finding, Language language) {
        return new CitedClause(
                finding.clause().id(),
                Kind.tag(finding.clause().modality()),
                Kind.tag(finding.effect()),
                finding.clause().text().in(language),
                finding.because(language),
                finding.remedy(language));
    }

    private static String asSentence(String phrase) {
        return phrase.isBlank() ? "" : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }
}
