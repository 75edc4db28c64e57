package se.varsam.spring.configuration.failure;

import java.util.Optional;
import org.springframework.boot.diagnostics.FailureAnalysis;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/** What is wrong with a property, as a report. */
record Fault(Written written, Bilingual fact, Bilingual remedy) {

    FailureAnalysis analysis(Throwable cause) {
        return new FailureAnalysis(
                described(Language.SWEDISH) + "\n\n" + described(Language.ENGLISH),
                remedy.sv() + "\n\n" + remedy.en(),
                cause);
    }

    private String described(Language language) {
        boolean swedish = language == Language.SWEDISH;
        StringBuilder text = new StringBuilder(fact.in(language))
                .append("\n    ")
                .append(swedish ? "egenskap: " : "property: ")
                .append(written.property());
        line(text, swedish ? "värde: " : "value: ", written.value());
        line(text, swedish ? "plats: " : "place: ", written.origin());
        return text.toString();
    }

    private static void line(StringBuilder text, String what, Optional<String> is) {
        is.ifPresent(each -> text.append("\n    ").append(what).append(each));
    }
}
