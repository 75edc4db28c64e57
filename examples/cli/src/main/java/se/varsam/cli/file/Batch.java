package se.varsam.cli.file;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same with many files at once, and tells the results in the files' order as soon as they are there. */
public final class Batch {

    private static final long DRAWN_EVERY_MS = 100;

    private final int jobs;
    private final Bar bar;

    Batch(int jobs, Bar bar) {
        this.jobs = jobs;
        this.bar = bar;
    }

    /**
     * Stops only when nothing can go on.
     *
     * @param work does it with one file, on any thread; must not throw for a bad file
     * @param report takes the results, on this thread
     */
    public <I, R> void run(List<I> inputs, Function<I, R> work, Consumer<R> report) {
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, inputs.size())));
        try {
            List<Future<R>> results = inputs.stream()
                    .map(input -> pool.submit(() -> {
                        try {
                            return work.apply(input);
                        } finally {
                            done.incrementAndGet();
                        }
                    }))
                    .toList();
            for (Future<R> result : results) {
                R value = await(result, () -> bar.show(done.get(), inputs.size()));
                bar.clear();
                report.accept(value);
                bar.show(done.get(), inputs.size());
            }
        } finally {
            bar.clear();
            pool.shutdownNow();
        }
    }

    private static <R> R await(Future<R> result, Runnable meanwhile) {
        while (true) {
            try {
                return result.get(DRAWN_EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                meanwhile.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
