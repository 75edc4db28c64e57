package se.varsam.archunit;

import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * What a violation line says beside its place: the clause, the fact and the way forward.
 *
 * @param norm the rule's norm; the line names its leading clause
 * @param sv the fact and the remedy in Swedish
 * @param en the same in English
 */
record Remedy(Norm norm, String sv, String en) {

    ConditionEvent violated(Object subject, String place) {
        return event(subject, false, place);
    }

    ConditionEvent event(Object subject, boolean satisfied, String place) {
        return new SimpleConditionEvent(subject, satisfied, place + ": " + norm.leading() + " " + sv + " / " + en);
    }
}
