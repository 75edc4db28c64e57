package se.varsam.jackson;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be read as scenarios, tools or settings. It names every problem at once: the place, the fact and the
 * remedy, in Swedish and in English; never more of the file than a short name.
 *
 * @since 0.1
 */
public final class ScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ScenarioException(String source, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> source + " " + problem)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, in the order of the file} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One problem.
     *
     * @param path where, as a JSON path ({@code $[2].tool.availability}); in JSON Lines with the line first ({@code 3:$.tool})
     * @param sv the fact and the remedy in Swedish
     * @param en the same in English
     * @since 0.1
     */
    public record Problem(String path, String sv, String en) {

        /** Place and both languages. */
        @Override
        public String toString() {
            return path + ": " + sv + (en.equals(sv) ? "" : " / " + en);
        }
    }
}
