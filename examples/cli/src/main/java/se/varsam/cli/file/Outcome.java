package se.varsam.cli.file;

import java.nio.file.Path;
import java.util.Optional;
import se.varsam.cli.terminal.Phrase;
import se.varsam.label.Labelled;

/**
 * What became of one file.
 *
 * @param task the file
 * @param state what became of it
 * @param labelled what the labeller did
 * @param sidecar the label in a file of its own
 * @param failure why it failed
 */
public record Outcome(
        FileTask task, State state, Optional<Labelled> labelled, Optional<Path> sidecar, Optional<Failure> failure) {

    /** What can become of a file. */
    public enum State {
        LABELLED(FileWords.WAS_LABELLED),
        UNLABELLED(FileWords.WAS_UNLABELLED),
        SIDECAR(FileWords.WAS_SIDECAR),
        UNCHANGED(FileWords.WAS_UNCHANGED),
        FAILED(FileWords.HAS_FAILED);

        private final Phrase words;

        State(Phrase words) {
            this.words = words;
        }

        public Phrase words() {
            return words;
        }
    }

    /**
     * Why a file failed.
     *
     * @param reason for programs, as {@link se.varsam.label.LabelException.Reason} or {@code IO} or {@code INTERNAL}
     * @param message for people, in both languages
     */
    public record Failure(String reason, String message) {}

    public static Outcome of(FileTask task, State state) {
        return new Outcome(task, state, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Outcome of(FileTask task, Labelled done) {
        State state = done.change() == Labelled.Change.LABELLED ? State.LABELLED : State.UNCHANGED;
        return new Outcome(task, state, Optional.of(done), Optional.empty(), Optional.empty());
    }

    public static Outcome failed(FileTask task, Failure failure) {
        return new Outcome(task, State.FAILED, Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    public Outcome with(Path beside) {
        return new Outcome(task, state, labelled, Optional.of(beside), failure);
    }
}
