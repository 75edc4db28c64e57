package se.varsam.guard.chat;

import java.util.function.UnaryOperator;

/** Keeps the whole answer back until it has been judged. */
final class BufferedAnswer implements AnswerStream {

    private final StringBuilder kept = new StringBuilder();
    private final Ending ending;
    private final UnaryOperator<String> release;

    BufferedAnswer(Ending ending, UnaryOperator<String> release) {
        this.ending = ending;
        this.release = release;
    }

    @Override
    public void append(CharSequence piece) {
        ending.step(() -> kept.append(piece));
    }

    @Override
    public void complete() {
        try {
            ending.last(() -> ending.give(release.apply(kept.toString())));
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        ending.close();
        kept.setLength(0);
    }
}
