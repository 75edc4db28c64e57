package se.varsam.benchmarks.label;

import java.util.concurrent.TimeUnit;
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

/** One thread, one picture of five megabytes in memory: microseconds until it is labelled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class LabelBenchmark {

    /** What is labelled. */
    @Param
    public Picture picture = Picture.JPEG;

    /** By whom. */
    @Param
    public Contestant contestant = Contestant.VARSAM;

    private byte[] bytes = new byte[0];

    /** Draws the picture. */
    @Setup
    public void draw() {
        bytes = picture.bytes();
    }

    /** {@return the labelled picture} */
    @Benchmark
    public byte[] label() {
        return contestant.labelled(picture, bytes);
    }
}
