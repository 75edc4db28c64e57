package se.varsam.benchmarks.guard;

import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
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

/**
 * One call that passes, checked in each way; the text is as long as is said. A way that lets personal data pass, except those
 * that check nothing, fails before it is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GuardBenchmark {

    private static final String SENTENCE = "biblioteket har öppet till kvällen och lånar ut böcker ";

    /** The way. */
    @Param
    public Way way = Way.PLAIN;

    /** How many characters the text has; a text of none is declared only. */
    @Param({"0", "2000"})
    public int characters;

    private UnaryOperator<String> call = UnaryOperator.identity();
    private String text = "";

    /** Makes the guard, and sees that it guards. */
    @Setup
    public void prepare() {
        call = way.ready();
        text = SENTENCE.repeat(characters / SENTENCE.length() + 1).substring(0, characters);
        boolean passed = passes("Eva Ek, 19900101-0017");
        if (passed == way.checksText() || !call.apply(text).equals(text)) {
            throw new IllegalStateException(way + " does not check what it should.");
        }
    }

    /** {@return what the target gave} */
    @Benchmark
    public String call() {
        return call.apply(text);
    }

    private boolean passes(String personal) {
        try {
            return call.apply(personal).equals(personal);
        } catch (RuntimeException denied) {
            return false;
        }
    }
}
