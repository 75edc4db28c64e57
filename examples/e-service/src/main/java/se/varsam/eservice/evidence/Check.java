package se.varsam.eservice.evidence;

import java.time.Instant;
import java.util.List;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.Verification;
import se.varsam.term.Bilingual;

/** Where looking through the whole trail stands. */
sealed interface Check {

    /** {@return when it began, or was over} */
    Instant at();

    /** It goes on. */
    record Running(Instant at) implements Check {}

    /**
     * It is over.
     *
     * @param at when
     * @param result what it showed
     * @param checkpoints what the trail was held against, the newest first
     */
    record Over(Instant at, Verification result, List<Checkpoint> checkpoints) implements Check {}

    /** It could not be done, which shows nothing of the trail. */
    record Failed(Instant at, Bilingual text) implements Check {}

    /** {@return whether it goes on; public as the following are, for the page asks them} */
    default boolean isRunning() {
        return this instanceof Running;
    }

    /** {@return whether the trail is known to be whole} */
    default boolean isIntact() {
        return this instanceof Over over && over.result() instanceof Verification.Intact;
    }

    /** {@return how many records the trail had at the checkpoints that it was held against} */
    default List<Long> sizes() {
        return this instanceof Over over
                ? over.checkpoints().stream().map(Checkpoint::size).toList()
                : List.of();
    }

    /** {@return what it showed, or why it shows nothing} */
    default Bilingual text() {
        if (this instanceof Over over) {
            return over.result().text();
        } else if (this instanceof Failed failed) {
            return failed.text;
        }
        return new Bilingual("Prövningen pågår.", "The check is going on.");
    }
}
