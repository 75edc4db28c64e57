package se.varsam.cli.audit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.varsam.cli.terminal.Progress;
import se.varsam.cli.terminal.Streams;

/** Tells on the error stream, every two seconds, that something long goes on. */
final class Ticker {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread;

    private Ticker(Runnable tell, boolean wanted) {
        thread = new Thread(() -> tick(tell), "ticker");
        thread.setDaemon(true);
        if (wanted) {
            thread.start();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // on JDK 22 to 24 also without a terminal: then it tells too much
    static Ticker of(Streams streams, boolean asked, Line line) {
        long begun = System.nanoTime();
        return new Ticker(
                () -> {
                    streams.err()
                            .print("varsam: " + line.after(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                                    + "\n");
                    streams.err().flush();
                },
                asked || System.console() != null);
    }

    /** What to tell. */
    @FunctionalInterface
    interface Line {
        String after(long seconds);
    }

    private void tick(Runnable tell) {
        try {
            while (!done.await(Progress.INTERVAL, TimeUnit.NANOSECONDS)) {
                tell.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is told after this. */
    void stop() {
        done.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
