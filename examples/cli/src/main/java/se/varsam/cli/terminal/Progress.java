package se.varsam.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import se.varsam.term.Language;

/** Tells how far a long reading has come: not before two seconds have passed, then every two seconds. */
public final class Progress {

    public static final long INTERVAL = TimeUnit.SECONDS.toNanos(2);

    private static final long MEGABYTE = 1_000_000;
    private static final int PERCENT = 100;

    private final PrintWriter err;
    private final String name;
    private final long total;
    private final Language language;
    private long next;

    /** Of a total that is not known, 0, no share is told. */
    public Progress(PrintWriter err, String name, long total, Language language, long startNanos) {
        this.err = err;
        this.name = name;
        this.total = total;
        this.language = language;
        this.next = startNanos + INTERVAL;
    }

    public void at(long bytes, long nanos) {
        if (nanos - next < 0) {
            return;
        }
        next = nanos + INTERVAL;
        String text = total > 0
                ? Words.PROGRESS_OF.in(
                        language, bytes / MEGABYTE, total / MEGABYTE, Math.min(PERCENT, bytes * PERCENT / total))
                : Words.PROGRESS.in(language, bytes / MEGABYTE);
        err.print("varsam: " + name + ": " + text + "\n");
        err.flush();
    }
}
