package se.varsam.spring.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.label.LabelException;
import se.varsam.record.RecordNotKeptException;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/** Answers what stands in the way. Last of all, so that the application's own handlers come first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PolicyProblems {

    private static final Bilingual FAILED = new Bilingual(
            "Loggen tog inte emot eller gav inte det som behövs, och utan bevis görs inget. Försök igen när den är lagad.",
            "The trail did not take or give what is needed, and nothing is done without evidence. Try again once it is"
                    + " mended.");
    private static final Bilingual UNKNOWN_RECORD =
            new Bilingual("Posten finns inte i loggen.", "There is no such record in the trail.");
    private static final Bilingual PRUNED = new Bilingual("Posten är gallrad.", "The record is pruned.");
    private static final Bilingual NOT_KEPT = new Bilingual(
            "Handlingen är inte bevarad: spara den på annat sätt innan den försvinner.",
            "The record is not kept: save it in another way before it is gone.");
    private static final Bilingual NOT_GUARDED = new Bilingual(
            "Det som skulle vaktas kan inte vaktas, och körs därför inte. Den som driver tjänsten ser varför i dess logg.",
            "What was to be guarded cannot be, and is therefore not run. Whoever runs the service sees why in its log.");
    private static final Bilingual WAITS = new Bilingual(
            "Ett ärende väntar på beslut: försök igen när det är beslutat.",
            "A case waits for a decision: try again once it is decided.");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> violation(PolicyViolationException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        Verdict verdict = e.verdict();
        Kind kind = verdict instanceof Verdict.Denied ? Kind.DENIED : Kind.REQUIRED;
        return Answer.of(kind, CitedClause.detail(verdict, language), language)
                .judged(verdict, language)
                .entity();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> undecided(HumanDecisionRequiredException e, HttpServletRequest request) {
        Optional<String> pending = e.pending();
        Language language = Reader.language(request);
        return Answer.of(
                        Kind.HUMAN_DECISION_REQUIRED,
                        pending.isPresent() ? HttpStatus.CONFLICT : Reasons.status(e.reason()),
                        (pending.isPresent() ? WAITS : e.reason().text()).in(language),
                        language)
                .with("reason", Kind.tag(e.reason()))
                .with("decision", pending)
                .entity(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DeskException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        return Answer.of(
                        Kind.DECISION_REFUSED,
                        Reasons.status(e.reason()),
                        e.reason().text().in(language),
                        language)
                .with("reason", Kind.tag(e.reason()))
                .entity(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> withoutEvidence(AuditException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        Bilingual detail = switch (e.reason()) {
            case UNKNOWN_RECORD -> UNKNOWN_RECORD;
            case PRUNED -> PRUNED;
            default -> FAILED; // the message names directories
        };
        return Answer.of(Kind.NO_EVIDENCE, Reasons.status(e.reason()), detail.in(language), language)
                .with("reason", Kind.tag(e.reason()))
                .entity(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unlabelled(LabelException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        String text = e.reason().text().in(language);
        return Answer.of(
                        Kind.LABEL,
                        Reasons.status(e.reason()),
                        Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".",
                        language)
                .with("reason", Kind.tag(e.reason()))
                .entity();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unkept(RecordNotKeptException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        return Answer.of(Kind.RECORD_NOT_KEPT, NOT_KEPT.in(language), language).entity(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unguarded(GuardSetupException e, HttpServletRequest request) {
        Language language = Reader.language(request);
        return Answer.of(Kind.NOT_GUARDED, NOT_GUARDED.in(language), language).entity(e);
    }
}
