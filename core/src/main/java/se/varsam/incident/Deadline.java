package se.varsam.incident;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import se.varsam.data.Sweden;
import se.varsam.term.Language;

/**
 * By when a duty to report is to be fulfilled for one incident.
 *
 * @param duty the duty, with its source and who gets the report
 * @param due the last moment; empty when the report is made without delay, or when the clock waits for another report
 * @param fulfilled when it was fulfilled, if it has been
 * @since 0.1
 */
public record Deadline(ReportingDuty duty, Optional<Instant> due, Optional<Instant> fulfilled) {

    private static final DateTimeFormatter SWEDISH_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx").withZone(Sweden.ZONE);

    /** Without delay first, then by time, then what waits for another report. */
    static final Comparator<Deadline> SOONEST_FIRST = Comparator.comparing(
                    (Deadline deadline) -> deadline.isWithoutDelay() ? Instant.MIN : deadline.due.orElse(Instant.MAX))
            .thenComparing(deadline -> deadline.duty.id());

    /** {@return whether the report is made without delay} */
    public boolean isWithoutDelay() {
        return duty.limit().isEmpty();
    }

    /** {@return whether the clock starts when another report has been made, which it has not} */
    public boolean isWaiting() {
        return duty.limit().isPresent() && due.isEmpty();
    }

    /**
     * {@return whether it has passed without having been kept; what is to be done without delay is late from the first moment}
     *
     * @param now the time
     */
    public boolean isLate(Instant now) {
        if (isWaiting() || (isWithoutDelay() && fulfilled.isPresent())) {
            return false;
        }
        return fulfilled.orElse(now).isAfter(due.orElse(Instant.MIN));
    }

    /**
     * {@return the deadline as a phrase: when, to whom, what, and where it says so}
     *
     * @param language the language
     */
    public String phrase(Language language) {
        return when(language) + ": " + duty.to().in(language) + ", "
                + duty.what().in(language) + " (" + duty.source() + ")";
    }

    private String when(Language language) {
        boolean swedish = language == Language.SWEDISH;
        if (isWithoutDelay()) {
            return swedish ? "utan dröjsmål" : "without delay";
        }
        return due.map(moment -> (swedish ? "senast " : "by ") + SWEDISH_TIME.format(moment))
                .orElseGet(() -> duty.limit().map(Object::toString).orElse("")
                        + (swedish ? " efter " : " after ")
                        + duty.after().orElse(""));
    }

    /** The duty's id and when. */
    @Override
    public String toString() {
        return duty.id() + " " + when(Language.SWEDISH);
    }
}
