package se.varsam.testkit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/** Tells what a verdict says, for a test that failed; a verdict never holds a value. */
final class Telling {

    private Telling() {}

    static String of(Verdict verdict) {
        Stream<String> head = Stream.of(" " + verdict.getClass().getSimpleName() + " under " + verdict.profile());
        Stream<String> findings = verdict.findings().stream().map(Telling::of);
        Stream<String> duties =
                verdict.obligations().stream().map(duty -> "  " + duty.clause().id() + " " + duty.kind());
        Stream<String> none =
                verdict.findings().isEmpty() ? Stream.of("  (no clause has anything to say)") : Stream.empty();
        return Stream.of(head, findings, duties, none)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String of(Finding finding) {
        String place = finding.place().isEmpty() ? "" : " (" + finding.place() + ")";
        String because = finding.because(Language.ENGLISH);
        return "  " + finding.clause().id() + " " + finding.effect() + place + ": "
                + finding.clause().text().en() + (because.isEmpty() ? "" : " Because: " + because + ".");
    }
}
