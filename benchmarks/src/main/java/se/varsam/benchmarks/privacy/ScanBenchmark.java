package se.varsam.benchmarks.privacy;

import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One thread over a megabyte of Swedish prose: operations per second are megabytes per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class ScanBenchmark {

    /** What looks. */
    @Param
    public Engine engine = Engine.VARSAM_ALL;

    private String text = "";
    private ToIntFunction<String> counter = String::length;

    /** Reads the prose and builds the engine. */
    @Setup
    public void prepare() {
        text = Prose.megabyte();
        counter = engine.counter();
    }

    /** {@return how much was found in a megabyte of prose} */
    @Benchmark
    public int prose() {
        return counter.applyAsInt(text);
    }
}
