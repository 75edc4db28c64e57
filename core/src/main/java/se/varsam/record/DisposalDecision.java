package se.varsam.record;

import java.time.LocalDate;
import se.varsam.person.Person;

/**
 * A decision to dispose of public records (gallringsbeslut). Without one that is named, nothing that may be a public record is
 * ever removed; neither a vendor's automatic deletion nor a log's shortest time of keeping is one (arkivlagen 10 §).
 *
 * @param reference where the decision is found, for example its registry number (dnr) or the point of the information
 *     management plan; not blank
 * @param date the day it was made
 * @param decidedBy who decided it, in the name of the authority; never shown by {@link #toString()}
 * @param scope what it lets go, for example {@code loggar över AI-användning äldre än två år}; not blank
 * @since 0.1
 */
public record DisposalDecision(String reference, LocalDate date, Person decidedBy, String scope) {

    /** Refuses a decision that nobody could find, or that does not say what it is about: {@link IllegalArgumentException}. */
    public DisposalDecision {
        if (reference.isBlank()) {
            throw new IllegalArgumentException(
                    "Ett gallringsbeslut behöver en beteckning: ange diarienummer eller punkt i"
                            + " informationshanteringsplanen. / A disposal decision needs a reference: name its registry number.");
        }
        if (scope.isBlank()) {
            throw new IllegalArgumentException(
                    "Gallringsbeslutet " + reference + " säger inte vad det omfattar: ange det. /"
                            + " The disposal decision does not say what it covers: say it.");
        }
    }

    /**
     * {@return whether it had been made by a day}
     *
     * @param day the day on which something is to be removed
     */
    public boolean isMadeBy(LocalDate day) {
        return !date.isAfter(day);
    }

    /** Reference and date; never who, nor what. */
    @Override
    public String toString() {
        return "DisposalDecision[" + reference + " " + date + "]";
    }
}
