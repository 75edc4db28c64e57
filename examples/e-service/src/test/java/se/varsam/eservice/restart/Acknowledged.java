package se.varsam.eservice.restart;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the service has said that it has done, over all of its lives.
 *
 * @param assessed tools of which a use was judged; each is named once
 * @param proposed cases that were laid on the desk
 * @param decided cases that a human decided
 * @param carriedOut cases of which the decision was carried out
 */
record Acknowledged(Set<String> assessed, Set<String> proposed, Set<String> decided, Set<String> carriedOut) {

    static Acknowledged nothing() {
        return new Acknowledged(names(), names(), names(), names());
    }

    /** {@return how many there are of the kind that there are fewest of} */
    int leastOfAll() {
        return Stream.of(assessed, proposed, decided, carriedOut)
                .mapToInt(Set::size)
                .min()
                .orElse(0);
    }

    private static Set<String> names() {
        return ConcurrentHashMap.newKeySet();
    }
}
