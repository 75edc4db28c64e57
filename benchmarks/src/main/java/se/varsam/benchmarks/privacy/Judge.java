package se.varsam.benchmarks.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/** Counts how many planted values a scanner finds, each in its whole length and of the right type. */
final class Judge {

    private final PersonalDataScanner scanner;

    Judge(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * How many values are found.
     *
     * @param sentence a sentence with {@code %s} where the value stands
     * @param values the values
     * @param types the types that count; a find that covers three quarters of the value counts
     * @return values given and found
     */
    Score find(String sentence, List<String> values, PersonalDataType... types) {
        Set<PersonalDataType> counted = EnumSet.copyOf(List.of(types));
        int start = sentence.indexOf("%s");
        int found = 0;
        for (String value : values) {
            String text = sentence.replace("%s", value);
            boolean hit = scanner.scan(text).stream()
                    .anyMatch(finding -> counted.contains(finding.type()) && covers(finding, start, value.length()));
            found += hit ? 1 : 0;
        }
        return new Score(values.size(), found);
    }

    /**
     * How many texts that hold no such value hold a find of one of the types.
     *
     * @param texts the texts
     * @param types the types that count
     * @return texts given and texts with a find
     */
    Score hit(List<String> texts, Set<PersonalDataType> types) {
        long found = texts.stream()
                .filter(text -> scanner.scan(text).stream().anyMatch(finding -> types.contains(finding.type())))
                .count();
        return new Score(texts.size(), found);
    }

    /** {@return the finds of a text} */
    List<PersonalDataFinding> scan(String text) {
        return scanner.scan(text);
    }

    private static boolean covers(PersonalDataFinding finding, int start, int length) {
        long shared = Math.min(finding.end(), start + length) - Math.max(finding.start(), start);
        return shared * 4 >= length * 3L;
    }

    /**
     * A count.
     *
     * @param of how many were given
     * @param found how many were found
     */
    record Score(long of, long found) {

        /** {@return both counts together} */
        Score plus(Score other) {
            return new Score(of + other.of, found + other.found);
        }

        /** {@return the share found in per cent} */
        double percent() {
            return of == 0 ? Double.NaN : 100.0 * found / of;
        }
    }
}
