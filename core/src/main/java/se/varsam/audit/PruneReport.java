package se.varsam.audit;

import java.time.LocalDate;
import java.util.Optional;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What pruning has done, and why it went no further.
 *
 * @param from the number of the first record pruned now
 * @param to one more than the number of the last record pruned, so that of the first that stays; {@code from} when none was
 * @param limit why that one stays
 * @param due the first day on which that one may go, when it is to be kept longer
 * @param held the number of the first record that the store still holds: one that keeps files lets go of whole files only, so it may
 *     be less than {@code to} until a later time
 * @since 0.1
 */
public record PruneReport(long from, long to, Limit limit, Optional<LocalDate> due, long held) {

    /** Why a record stays. */
    public enum Limit implements Term {
        /** There are no more. */
        END("inga fler poster", "no more records"),
        /** Its time is not out. */
        TOO_YOUNG("ska bevaras längre", "to be kept longer"),
        /** It may be a public record, and no disposal decision was named. */
        NEEDS_DECISION("kräver gallringsbeslut", "needs a disposal decision");

        private final Bilingual text;

        Limit(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** {@return how many records were pruned} */
    public long pruned() {
        return to - from;
    }

    PruneReport holding(long first) {
        return new PruneReport(from, to, limit, due, first);
    }

    /** {@return what was pruned, which record stays, and what is needed before it may go} */
    public Bilingual text() {
        String sv = "Poster gallrade: " + pruned() + ". ";
        String en = "Records pruned: " + pruned() + ". ";
        return switch (limit) {
            case END -> new Bilingual(sv + "Inga fler finns.", en + "There are no more.");
            case TOO_YOUNG ->
                new Bilingual(
                        sv + "Post " + to + " ska bevaras längre"
                                + due.map(day -> ": till " + day).orElse("") + ".",
                        en + "Record " + to + " is to be kept longer"
                                + due.map(day -> ": until " + day).orElse("") + ".");
            case NEEDS_DECISION ->
                new Bilingual(
                        sv + "Post " + to
                                + " kan vara en allmän handling (arkivlagen 10 §). Namnge ett gallringsbeslut.",
                        en + "Record " + to + " may be a public record (arkivlagen 10 §). Name a disposal decision.");
        };
    }
}
