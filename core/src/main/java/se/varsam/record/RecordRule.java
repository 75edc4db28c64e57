package se.varsam.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How a document has public records handled. Under every rule, a record goes only by a disposal decision that is named: nothing
 * disposes of one by itself.
 *
 * @param weight whether a municipality's document says so, or the law advises it where the document is silent
 * @param ways the ways it allows, at least one
 * @param clauses the ids of the clauses that say so, at least one
 * @since 0.1
 */
public record RecordRule(Weight weight, Set<Handling> ways, List<String> clauses) {

    /** Who says so. */
    public enum Weight {
        /** The municipality's document. */
        DOCUMENT,
        /** The law, as advice: how its words reach what AI makes is not settled. */
        ADVICE
    }

    /** What is done with a record beside keeping it. */
    public enum Handling implements Term {
        /** It is entered in the register (diarieförs). */
        REGISTER("diarieför", "register"),
        /** It is kept in such order that it can be found and released. */
        KEEP_IN_ORDER("håll ordnad", "keep in order");

        private final Bilingual text;

        Handling(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Copies the ways and the clauses; {@link IllegalArgumentException} for a rule without either. */
    public RecordRule {
        if (ways.isEmpty() || clauses.isEmpty()) {
            throw new IllegalArgumentException(
                    "En regel för allmänna handlingar behöver minst ett sätt och minst en klausul:"
                            + " ange dem. / A rule on public records needs at least one way and one clause: name them.");
        }
        ways = Collections.unmodifiableSet(EnumSet.copyOf(ways));
        clauses = List.copyOf(clauses);
    }

    /**
     * {@return what to do with a record: to keep it in order is enough where the document allows that, somebody has found nothing
     * secret in it, and it belongs to no case; otherwise it is registered (OSL 5 kap. 1 §)}
     *
     * @param record the record
     */
    public Handling handling(PublicRecord record) {
        boolean orderIsEnough = ways.contains(Handling.KEEP_IN_ORDER)
                && record.marking() == SecrecyMarking.NONE
                && record.caseReference().isBlank();
        return orderIsEnough || !ways.contains(Handling.REGISTER) ? Handling.KEEP_IN_ORDER : Handling.REGISTER;
    }

    /**
     * {@return whether records may be disposed of on a day: only from the day of the decision on. Whether it covers a record is
     * for people to say}
     *
     * @param by the decision; there is no way without one
     * @param on the day
     */
    public boolean letsGo(DisposalDecision by, LocalDate on) {
        return by.isMadeBy(on);
    }
}
