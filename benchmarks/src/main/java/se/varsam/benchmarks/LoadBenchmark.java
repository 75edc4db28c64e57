package se.varsam.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import se.varsam.AiPolicy;
import se.varsam.profile.Profiles;

/** What a program pays once, when it starts: each figure comes from processes in which nothing of the library is loaded. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    /** {@return every profile, loaded for the first time} */
    @Benchmark
    public Object profiles() {
        return Profiles.all();
    }

    /** {@return a policy ready to judge: every profile, and the rules of one of them compiled} */
    @Benchmark
    public Object policy() {
        return AiPolicy.of("soderkoping");
    }
}
