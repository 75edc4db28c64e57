package se.varsam.benchmarks.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/** Threads that all write to one log. */
final class Writers {

    private Writers() {}

    /** {@return how many records a second they write together, in a while} */
    static <E> double during(Duration turn, int writers, AuditLog<E> log) throws InterruptedException {
        long until = System.nanoTime() + turn.toNanos();
        return perSecond(writers, log, any -> System.nanoTime() < until);
    }

    /** {@return how many records a second they write together, until there are so many} */
    static <E> double upTo(long records, int writers, AuditLog<E> log) throws InterruptedException {
        return perSecond(writers, log, number -> number < records);
    }

    private static <E> double perSecond(int writers, AuditLog<E> log, LongPredicate goesOn)
            throws InterruptedException {
        List<E> events = Happening.varied().stream().map(log::event).toList();
        AtomicLong next = new AtomicLong();
        Callable<Long> writer = () -> {
            long written = 0;
            for (long n = next.getAndIncrement(); goesOn.test(n); n = next.getAndIncrement()) {
                log.append(events.get((int) (n % events.size())));
                written++;
            }
            return written;
        };
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Long>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                all.add(writer);
            }
            long began = System.nanoTime();
            long written = 0;
            for (Future<Long> each : threads.invokeAll(all)) {
                written += each.get();
            }
            return written * 1e9 / (System.nanoTime() - began);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A writer failed.", e);
        } finally {
            threads.shutdown();
        }
    }
}
