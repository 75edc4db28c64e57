package se.varsam.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What is known of an incident: by one who noticed it, or by all who noticed the same. Suspicion is enough.
 *
 * @param incident what went wrong, and how sure it is
 * @param tool the id of the tool; blank when unknown
 * @param awareOf when it was first known or suspected: here clocks start
 * @param latest when it was last noticed
 * @param times how many times it was noticed
 * @param matter a fingerprint of what it is about; blank when nothing was said that could tell it from others
 * @param places where in the program
 * @param found how it was found
 * @param clauses the ids of the clauses that ask for a report
 * @param capacities as what the municipality may be bound
 * @param annexIII whether the system is high-risk by Annex III of the AI Act
 * @param descriptions what people wrote about it; may hold personal data, so never shown by {@link #toString()}
 * @since 0.1
 */
public record Occurrence(
        Incident incident,
        String tool,
        Instant awareOf,
        Instant latest,
        int times,
        String matter,
        Set<String> places,
        Set<Discovery> found,
        Set<String> clauses,
        Set<ReportingDuty.Capacity> capacities,
        Answer annexIII,
        Set<String> descriptions) {

    /** How an incident was found. */
    public enum Discovery implements Term {
        /** Somebody noticed it. */
        PERSON("upptäckt av en människa", "noticed by a person"),
        /** A text was looked through. */
        INSPECTION("funnen vid granskning av text", "found by inspecting a text"),
        /** It shows in a log. */
        LOG("funnen i en logg", "found in a log"),
        /** Somebody outside told of it, for example a supplier. */
        OUTSIDE("anmäld utifrån", "reported from outside");

        private final Bilingual text;

        Discovery(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Copies the sets; {@link IllegalArgumentException} when it was last noticed before it was first, or never. */
    public Occurrence {
        if (latest.isBefore(awareOf) || times < 1) {
            throw new IllegalArgumentException("En händelse märks minst en gång, sist inte före först: " + awareOf + "–"
                    + latest + ", " + times + ". / It is noticed at least once, and last not before first.");
        }
        places = sorted(places);
        clauses = sorted(clauses);
        descriptions = sorted(descriptions);
        found = unmodifiable(EnumSet.noneOf(Discovery.class), found);
        capacities = unmodifiable(EnumSet.noneOf(ReportingDuty.Capacity.class), capacities);
    }

    /**
     * {@return what somebody noticed; the municipality may be bound as anything but a processor, until {@link #boundAs} says
     * more}
     *
     * @param incident what went wrong, and how sure it is
     * @param tool the id of the tool; blank when unknown
     * @param awareOf when it was first known or suspected
     */
    public static Occurrence of(Incident incident, String tool, Instant awareOf) {
        Set<ReportingDuty.Capacity> presumed = EnumSet.complementOf(EnumSet.of(ReportingDuty.Capacity.PROCESSOR));
        return new Occurrence(
                incident,
                tool,
                awareOf,
                awareOf,
                1,
                "",
                Set.of(),
                EnumSet.of(Discovery.PERSON),
                Set.of(),
                presumed,
                Answer.UNKNOWN,
                Set.of());
    }

    /**
     * {@return the same at a place in the program}
     *
     * @param place for example {@code CaseAssistant.ask, argument 1}; blank places are left out
     */
    public Occurrence at(String place) {
        return place.isBlank() ? this : change(draft -> draft.places = Set.of(place));
    }

    /**
     * {@return the same about a matter: only what is about the same can be the same incident}
     *
     * @param reference for example a case number or the id of a conversation; only its fingerprint is kept, but do not give a
     *     personal number, which can be guessed from it
     */
    public Occurrence about(String reference) {
        return change(draft -> draft.matter = Fingerprint.of(reference));
    }

    /**
     * {@return the same, found in another way}
     *
     * @param how how it was found
     */
    public Occurrence found(Discovery how) {
        return change(draft -> draft.found = EnumSet.of(how));
    }

    /**
     * {@return the same with the clauses that ask for a report}
     *
     * @param clauseIds their full ids
     */
    public Occurrence citing(Collection<String> clauseIds) {
        return change(draft -> draft.clauses = new TreeSet<>(clauseIds));
    }

    /**
     * {@return the same for a municipality bound in these capacities only}
     *
     * @param first a capacity
     * @param more further capacities
     */
    public Occurrence boundAs(ReportingDuty.Capacity first, ReportingDuty.Capacity... more) {
        return change(draft -> draft.capacities = EnumSet.of(first, more));
    }

    /**
     * {@return the same with an answer to whether the system is high-risk by Annex III of the AI Act}
     *
     * @param answer the answer; unknown counts as yes
     */
    public Occurrence annexIII(Answer answer) {
        return change(draft -> draft.annexIII = answer);
    }

    /**
     * {@return the same in somebody's words}
     *
     * @param text what happened; kept in the report, never in a log
     */
    public Occurrence describedAs(String text) {
        return text.isBlank() ? this : change(draft -> draft.descriptions = Set.of(text));
    }

    /** Kinds, status, tool, how often and since when; never what people wrote. */
    @Override
    public String toString() {
        return incident.status() + " " + incident.kinds() + " " + tool + " " + awareOf + " x" + times;
    }

    private Occurrence change(Consumer<OccurrenceDraft> change) {
        OccurrenceDraft draft = new OccurrenceDraft(this);
        change.accept(draft);
        return draft.done();
    }

    private static SortedSet<String> sorted(Set<String> texts) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
    }

    private static <E extends Enum<E>> Set<E> unmodifiable(EnumSet<E> copy, Set<E> terms) {
        copy.addAll(terms);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * {@return what is known once another has noticed the same: the earliest awareness, the surest status, all that was seen;
     * the order does not matter}
     *
     * @param other what the other noticed
     */
    Occurrence and(Occurrence other) {
        return change(draft -> draft.join(other));
    }

    /** {@return what tells it from others: its matter, or else its place; empty when neither is known} */
    String fingerprint() {
        return matter.isEmpty() && !places.isEmpty() ? Fingerprint.of(places.toArray(new String[0])) : matter;
    }
}
