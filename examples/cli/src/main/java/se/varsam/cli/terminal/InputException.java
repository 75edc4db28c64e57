package se.varsam.cli.terminal;

/** Something is wrong with what was to be read or written; the message names the file, the fact and the remedy. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public InputException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
