package se.varsam.benchmarks.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.varsam.audit.AuditTrail;

/** Who leaves a record. They do not give the same: what each gives is said here. */
public enum Contestant {
    /**
     * Ours, in memory: salts and hashes the person and the digest, writes the record as JSON, puts it into the Merkle tree,
     * answers with a receipt. A record can be proved to whoever has the root, a cut shows, the person can be forgotten. It is
     * gone when the program ends.
     */
    VARSAM(folder -> told(new VarsamTrail(AuditTrail.inMemory()))),
    /** JaVers in memory: a typed snapshot that can be queried and compared. Nothing shows a change; gone when the program ends. */
    JAVERS(folder -> told(new JaversLog())),
    /**
     * Spring Boot's repository: a reference put into a ring; the event before the last thousand is gone, nothing shows a
     * change, and nothing is left when the program ends.
     */
    SPRING_BOOT(folder -> told(new SpringRepository())),
    /**
     * {@linkplain HmacChain A chain of HMAC} in a file, buffered and never forced: it outlives the program, but a crash of the
     * machine takes its end, and a cut end does not show.
     */
    HMAC_CHAIN(folder -> told(HmacChain.in(folder.resolve("chain.tsv"), HmacChain.Forcing.NEVER)));

    private final Function<Path, Told<?>> opening;

    Contestant(Function<Path, Told<?>> opening) {
        this.opening = opening;
    }

    /**
     * {@return an empty log, with the events that it will be told}
     *
     * @param folder an empty folder, for who needs one
     */
    Told<?> open(Path folder) {
        return opening.apply(folder);
    }

    private static <E> Told<E> told(AuditLog<E> log) {
        return Told.of(log, Varied.HAPPENINGS);
    }

    /** Made once. */
    private static final class Varied {

        private static final List<Happening> HAPPENINGS = Happening.varied();
    }
}
