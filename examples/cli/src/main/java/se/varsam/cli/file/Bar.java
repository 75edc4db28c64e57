package se.varsam.cli.file;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Streams;
import se.varsam.term.Language;

/** A bar on the error stream that tells how many files are done; nothing where it is not wanted. */
final class Bar {

    private static final int CELLS = 30;
    private static final long FIRST_AFTER = TimeUnit.MILLISECONDS.toNanos(500);

    private final Streams streams;
    private final Language language;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private int drawn;

    Bar(Streams streams, Language language, boolean wanted) {
        this.streams = streams;
        this.language = language;
        this.wanted = wanted;
    }

    @SuppressWarnings("SystemConsoleNull") // on JDK 22 to 24 also without a terminal: then it tells too much
    static Bar of(Streams streams, Language language, boolean asked) {
        return new Bar(streams, language, asked || System.console() != null);
    }

    void show(int done, int total) {
        if (wanted && System.nanoTime() - begun > FIRST_AFTER) {
            streams.out().flush();
            draw(text(done, total));
        }
    }

    String text(int done, int total) {
        int full = (int) ((long) CELLS * done / Math.max(1, total));
        return "[" + "#".repeat(full) + " ".repeat(CELLS - full) + "] " + FileWords.BAR.in(language, done, total);
    }

    private void draw(String text) {
        PrintWriter err = streams.err();
        err.print("\r" + Page.pad(text, drawn));
        err.flush();
        drawn = text.length();
    }

    /** Before anything else is written. */
    void clear() {
        if (drawn > 0) {
            streams.err().print("\r" + " ".repeat(drawn) + "\r");
            streams.err().flush();
            drawn = 0;
        }
    }
}
