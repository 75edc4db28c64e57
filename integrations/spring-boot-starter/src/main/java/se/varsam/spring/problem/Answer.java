package se.varsam.spring.problem;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/** Writes problems as RFC 9457 has them. */
final class Answer {

    private static final Logger LOG = LoggerFactory.getLogger("se.varsam.spring.problem");

    private final ProblemDetail problem;

    /** The instance is an id of its own: the path of the request, which Spring gives otherwise, may hold a personal number. */
    private Answer(Kind kind, HttpStatus status, String detail, Language language) {
        this.problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(kind.type());
        problem.setTitle(kind.title().in(language));
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    }

    static Answer of(Kind kind, HttpStatus status, String detail, Language language) {
        return new Answer(kind, status, detail, language);
    }

    static Answer of(Kind kind, String detail, Language language) {
        return new Answer(kind, kind.status(), detail, language);
    }

    Answer with(String member, Object value) {
        problem.setProperty(member, value);
        return this;
    }

    Answer with(String member, Optional<?> value) {
        value.ifPresent(each -> problem.setProperty(member, each));
        return this;
    }

    /** What was judged, and by which clauses. */
    Answer judged(Verdict verdict, Language language) {
        return with("verdict", verdict instanceof Verdict.Denied ? "denied" : "required")
                .with("profile", Optional.of(verdict.profile()).filter(id -> !id.isBlank()))
                .with("act", Kind.tag(verdict.act()))
                .with("place", place(verdict))
                .with("clauses", CitedClause.of(verdict, language));
    }

    /** {@return the answer; the log tells that it was given, by an id that the answer has too} */
    ResponseEntity<ProblemDetail> entity() {
        LOG.info("{} {} {}", problem.getStatus(), problem.getType(), problem.getInstance());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    /** {@return the answer to what is the application's own fault; the log tells which, as the answer does not} */
    ResponseEntity<ProblemDetail> entity(RuntimeException fault) {
        if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("{} {}", problem.getInstance(), fault.getMessage());
        }
        return entity();
    }

    private static Optional<String> place(Verdict verdict) {
        return verdict.findings().stream()
                .map(Finding::place)
                .filter(place -> !place.isBlank())
                .findFirst();
    }
}
