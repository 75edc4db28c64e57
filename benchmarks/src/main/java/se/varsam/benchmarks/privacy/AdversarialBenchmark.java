package se.varsam.benchmarks.privacy;

import java.util.List;
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
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;

/** Every type over a megabyte made to be slow: operations per second are megabytes per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AdversarialBenchmark {

    /** What the megabyte repeats. */
    @Param({"1", "1 ", "12 34 ", "1.1.", "+46 ", "1234567a", "@", "a@", "a.", "A", "Aa ", "A-", ":", "a:", "&", "<", "("
    })
    public String unit = "1";

    private String text = "";

    /** Repeats the unit. */
    @Setup
    public void prepare() {
        text = Prose.megabyteOf(unit);
    }

    /** {@return what was found} */
    @Benchmark
    public List<PersonalDataFinding> repeated() {
        return PersonalDataScanner.standard().scan(text);
    }
}
