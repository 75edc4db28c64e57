package se.varsam.benchmarks;

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
import se.varsam.benchmarks.peers.Contestant;
import se.varsam.benchmarks.peers.Peer;
import se.varsam.benchmarks.peers.UseFacts;

/**
 * One decision by the same twelve rules in each engine, over 256 varied uses of which about half are allowed. What each
 * engine measures is said on its class. An engine that answers differently from the others fails before it is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeersBenchmark {

    /** The engine. */
    @Param
    public Peer peer = Peer.HAND_WRITTEN;

    private Contestant<?> contestant = Peer.HAND_WRITTEN.ready(List.of());
    private int size;
    private int next;

    /** Makes the engine and its requests, and compares its answers. */
    @Setup
    public void prepare() {
        List<UseFacts> uses = UseFacts.varied();
        contestant = peer.ready(uses);
        contestant.mustAgreeWithHandWritten();
        size = uses.size();
    }

    /** {@return the decision on a request made beforehand} */
    @Benchmark
    public boolean decide() {
        return contestant.allows(index());
    }

    /** {@return the decision on a request made from the plain record: what an application pays that keeps nothing} */
    @Benchmark
    public boolean convertAndDecide() {
        return contestant.allowsFresh(index());
    }

    private int index() {
        next = next + 1 == size ? 0 : next + 1;
        return next;
    }
}
