package se.varsam.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One thread: microseconds until a record is left, in an empty log that grows by twenty thousand. The {@linkplain Contestant
 * contestants} do not give the same for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
public class AuditBenchmark {

    private static final int RECORDS = 20_000;

    /** Who leaves the records. */
    @Param
    public Contestant contestant = Contestant.VARSAM;

    private Path folder = Path.of("");
    private Told<?> log = Contestant.VARSAM.open(folder);

    /** Opens an empty log. */
    @Setup(Level.Invocation)
    public void open() throws IOException {
        folder = Files.createTempDirectory("varsam-audit");
        log = contestant.open(folder);
    }

    /** {@return the log, after records of events that were made beforehand} */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object append() {
        log.append(RECORDS);
        return log;
    }

    /** {@return the log, after records of events that were made for it, with the digest of a prompt of 200 characters} */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object tellAndAppend() {
        log.tellAndAppend(RECORDS);
        return log;
    }

    /** Takes the log away. */
    @TearDown(Level.Invocation)
    public void close() throws IOException {
        log.close();
        Folders.delete(folder);
    }
}
