package se.varsam.cli;

import java.nio.file.Path;
import java.util.Optional;
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
record Outcome(
        FileTask task, State state, Optional<Labelled> labelled, Optional<Path> sidecar, Optional<Failure> failure) {

    /** What can become of a file. */
    enum State {
        LABELLED(Words.WAS_LABELLED),
        UNLABELLED(Words.WAS_UNLABELLED),
        SIDECAR(Words.WAS_SIDECAR),
        UNCHANGED(Words.WAS_UNCHANGED),
        FAILED(Words.HAS_FAILED);

        private final Words words;

        State(Words words) {
            this.words = words;
        }

        Words words() {
            return words;
        }
    }

    /**
     * Why a file failed.
     *
     * @param reason for programs, as {@link se.varsam.label.LabelException.Reason} or {@code IO} or {@code INTERNAL}
     * @param message for people, in both languages
     */
    record Failure(String reason, String message) {}

    static Outcome of(FileTask task, State state) {
        return new Outcome(task, state, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Outcome of(FileTask task, Labelled done) {
        State state = done.change() == Labelled.Change.LABELLED ? State.LABELLED : State.UNCHANGED;
        return new Outcome(task, state, Optional.of(done), Optional.empty(), Optional.empty());
    }

    static Outcome failed(FileTask task, Failure failure) {
        return new Outcome(task, State.FAILED, Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    Outcome with(Path beside) {
        return new Outcome(task, state, labelled, Optional.of(beside), failure);
    }
}
