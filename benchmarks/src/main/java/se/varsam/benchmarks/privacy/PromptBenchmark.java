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

/** A prompt of two kilobytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class PromptBenchmark {

    /** What looks. */
    @Param({"VARSAM_IDENTIFIERS", "VARSAM_NAMES", "VARSAM_ALL"})
    public Engine engine = Engine.VARSAM_ALL;

    private String prompt = "";
    private ToIntFunction<String> counter = String::length;

    /** Reads the prose and builds the scanner. */
    @Setup
    public void prepare() {
        prompt = Prose.prompt();
        counter = engine.counter();
    }

    /** {@return how much was found in the prompt} */
    @Benchmark
    public int prompt() {
        return counter.applyAsInt(prompt);
    }
}
