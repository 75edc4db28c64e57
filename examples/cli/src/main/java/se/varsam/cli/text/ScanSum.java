package se.varsam.cli.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

/** How many findings there are of each type. */
final class ScanSum {

    private final Map<PersonalDataType, Long> counts = new EnumMap<>(PersonalDataType.class);

    void add(PersonalDataType type) {
        counts.merge(type, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<PersonalDataType, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** On one line, for the error stream. */
    String phrase(Language language) {
        if (counts.isEmpty()) {
            return ScanWords.NOTHING_FOUND.in(language);
        }
        String types = counts.entrySet().stream()
                .map(entry -> entry.getKey().in(language) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return ScanWords.FINDINGS.in(language) + " " + total() + " (" + types + ")";
    }
}
