package se.varsam.cli;

/** Something is wrong with what was to be read or written; the message names the file, the fact and the remedy. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    InputException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
