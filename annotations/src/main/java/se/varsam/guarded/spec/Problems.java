package se.varsam.guarded.spec;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the declarations at a place, collected so that all of it is told at once. */
final class Problems {

    private final String place;
    private final List<String> found = new ArrayList<>();

    Problems(String place) {
        this.place = place;
    }

    /** Adds a problem: the fact and the remedy. */
    void add(String sv, String en) {
        found.add(place + ": " + sv + " / " + place + ": " + en);
    }

    /** Adds a problem for every level where an annotation that has one value is given twice with different ones. */
    <A extends Annotation> void addConflicts(List<List<A>> levels, Class<A> type) {
        for (List<A> level : levels) {
            if (level.size() > 1) {
                String name = "@" + type.getSimpleName();
                add(
                        "två olika " + name + " på samma nivå. Behåll en.",
                        "two different " + name + " at the same level. Keep one.");
            }
        }
    }

    void orThrow() {
        if (!found.isEmpty()) {
            throw new GuardSetupException(found.stream().distinct().toList());
        }
    }
}
