package se.varsam.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Hash;
import se.varsam.audit.InclusionProof;
import se.varsam.audit.Receipt;

/** One thread, a trail of a million records: microseconds for a proof that a record is among them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ProofBenchmark {

    /** A stride that visits every record once before it comes back. */
    private static final long STRIDE = 611_953;

    private static final int FILLERS = 128;

    /** How many records there are. */
    @Param("1000000")
    public int records;

    /** Where they are. */
    @Param
    public Place place = Place.MEMORY;

    private Path folder = Path.of("");
    private AuditTrail trail = AuditTrail.inMemory();
    private Hash root = trail.root();
    private Hash leaf = root;
    private InclusionProof proof = new InclusionProof(0, 1, List.of());
    private long at;

    /** Where a trail is kept. */
    public enum Place {
        /** While the program runs. */
        MEMORY,
        /** In a directory, whose files the system has in memory once they have been read. */
        DIRECTORY
    }

    /** Fills the trail, and sees that a proof proves. */
    @Setup
    public void fill() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("varsam-audit");
        trail = place == Place.MEMORY ? AuditTrail.inMemory() : AuditTrail.in(folder);
        VarsamTrail log = new VarsamTrail(trail);
        Writers.upTo(records - 1, FILLERS, log);
        Receipt last = trail.append(log.event(Happening.varied().get(0)));
        leaf = last.leaf();
        proof = trail.prove(last.number());
        root = trail.root();
        if (!check()) {
            throw new IllegalStateException("The proof does not prove.");
        }
    }

    /** Takes the trail away. */
    @TearDown
    public void close() throws IOException {
        trail.close();
        Folders.delete(folder);
    }

    /** {@return the proof for another record each time} */
    @Benchmark
    public InclusionProof prove() {
        at = (at + STRIDE) % records;
        return trail.prove(at);
    }

    /** {@return whether a proof shows what it shall, which it does} */
    @Benchmark
    public boolean check() {
        return proof.proves(leaf, root);
    }

    /** {@return the root over all records} */
    @Benchmark
    public Hash root() {
        return trail.root();
    }
}
