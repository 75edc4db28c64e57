package se.varsam.attestation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.person.Person;

/**
 * A named person vouched for something on a date. It counts only for the tool that holds it and, by its kind's
 * {@link Scope}, only for one purpose or one piece of information.
 *
 * @param kind what was attested
 * @param boundTo the purpose's process or the information's reference it is about; blank for kinds bound to the tool or to
 *     the use at hand, and for a general assessment, which then counts for nothing more
 * @param by who vouches for it; the one who decided when several assessed it
 * @param date the day it was attested
 * @param outcome how it came out
 * @param covers the parts it covers
 * @param assessors all who took part; the one in {@code by} when nobody else did
 * @param unanimity whether the assessors agreed
 * @param reference where it is kept, for example a registry number (dnr); blank when none
 * @since 0.1
 */
public record Attestation(
        AttestationKind kind,
        String boundTo,
        Person by,
        LocalDate date,
        Outcome outcome,
        Set<Aspect> covers,
        Set<Person> assessors,
        Unanimity unanimity,
        String reference) {

    /** Copies the sets; the one who vouches is among the assessors when none are named. */
    public Attestation {
        Set<Aspect> parts = EnumSet.noneOf(Aspect.class);
        parts.addAll(covers);
        covers = Collections.unmodifiableSet(parts);
        assessors = assessors.isEmpty() ? Set.of(by) : Set.copyOf(assessors);
    }

    /** Whether those who assessed together agreed. */
    public enum Unanimity {
        /** They agreed, or one person assessed alone. */
        AGREED,
        /** They disagreed, and one of them decided. */
        SPLIT
    }

    /**
     * An accepted attestation that is bound to the tool or to the use at hand.
     *
     * @param kind what is attested
     * @param by who vouches for it
     * @param date the day
     * @param covers the parts it covers
     * @return the attestation
     */
    public static Attestation of(AttestationKind kind, Person by, LocalDate date, Aspect... covers) {
        return new Attestation(kind, "", by, date, Outcome.ACCEPTED, Set.of(covers), Set.of(), Unanimity.AGREED, "");
    }

    /**
     * The same attestation for one purpose or one piece of information.
     *
     * @param process the purpose's process, or the information's reference
     * @return the new attestation
     */
    public Attestation about(String process) {
        return new Attestation(kind, process, by, date, outcome, covers, assessors, unanimity, reference);
    }

    /**
     * The same attestation with another outcome.
     *
     * @param newOutcome how it came out
     * @return the new attestation
     */
    public Attestation resulting(Outcome newOutcome) {
        return new Attestation(kind, boundTo, by, date, newOutcome, covers, assessors, unanimity, reference);
    }

    /**
     * The same attestation, assessed by several.
     *
     * @param agreement whether they agreed
     * @param people all who took part
     * @return the new attestation
     */
    public Attestation assessedBy(Unanimity agreement, Person... people) {
        return new Attestation(kind, boundTo, by, date, outcome, covers, Set.of(people), agreement, reference);
    }

    /**
     * The same attestation, kept under a reference.
     *
     * @param newReference for example a registry number (dnr)
     * @return the new attestation
     */
    public Attestation filedAs(String newReference) {
        return new Attestation(kind, boundTo, by, date, outcome, covers, assessors, unanimity, newReference);
    }

    /** Kind, date and outcome; never who, nor the reference. */
    @Override
    public String toString() {
        return "Attestation[" + kind + " " + date + " " + outcome + " " + covers + "]";
    }
}
