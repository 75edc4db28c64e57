package se.varsam.guarded.spec;

import java.util.List;

/**
 * Guards that cannot be set up: every problem at once, each with its place, the fact and the remedy. Thrown when an
 * application starts, so that nothing is found out at night; by a call only for what its policy alone could tell.
 *
 * @since 0.1
 */
public final class GuardSetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * Problems.
     *
     * @param problems each in Swedish and English
     */
    public GuardSetupException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** {@return the problems} */
    public List<String> problems() {
        return List.of(problems);
    }
}
