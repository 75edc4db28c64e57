package se.varsam.benchmarks.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Hash;
import se.varsam.audit.Verification;

/**
 * Writes evidence to a disk, verifies and proves it, with what the disk can do at all beside it. Figures of the disk and of the
 * logs come from the same minutes, turn by turn: only their relation says much about the program.
 */
public final class EvidenceReport {

    private static final int WRITERS = 16;
    private static final int FILLERS = 128;
    private static final int LINE = 512;
    private static final int PROOFS = 20_000;
    private static final long STRIDE = 611_953;

    private final Path folder;
    private final int records;
    private final int rounds;
    private final Duration turn;
    private final Figures figures = new Figures();

    EvidenceReport(Path folder, int records, int rounds, Duration turn) {
        this.folder = folder;
        this.records = records;
        this.rounds = rounds;
        this.turn = turn;
    }

    /**
     * Prints the report.
     *
     * @param args an empty folder on the disk to measure, how many records, how many rounds, how many seconds each turn
     * @throws IOException when the disk fails
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        System.out.printf("%s on %s%n%n", folder, Files.getFileStore(folder).type());
        EvidenceReport report = new EvidenceReport(
                folder,
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                Duration.ofSeconds(Integer.parseInt(args[3])));
        System.out.println(report.measure());
    }

    Figures measure() throws IOException, InterruptedException {
        writing(new Figures());
        for (int round = 0; round < rounds; round++) {
            writing(figures);
        }
        Path trail = folder.resolve("trail");
        fill(trail);
        Path chain = folder.resolve("chain.tsv");
        try (HmacChain filling = HmacChain.in(chain, HmacChain.Forcing.NEVER)) {
            Told.of(filling, Happening.varied()).append(records);
        }
        for (int round = 0; round < rounds; round++) {
            reading(trail);
            check(chain);
        }
        return figures;
    }

    private void writing(Figures into) throws IOException, InterruptedException {
        into.add("the disk alone: 512 bytes and force(false), 1 thread", "forces/s", forces());
        into.add("HMAC chain, a force for each line, 16 writers", "records/s", chain());
        into.add("Varsam in a directory, 16 writers", "records/s", trail(WRITERS));
        into.add("Varsam in a directory, 1 writer", "records/s", trail(1));
    }

    private double forces() throws IOException {
        Path path = folder.resolve("plain");
        long until = System.nanoTime() + turn.toNanos();
        long began = System.nanoTime();
        long forces = 0;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer line = ByteBuffer.allocateDirect(LINE);
            for (; System.nanoTime() < until; forces++) {
                line.clear();
                file.write(line);
                file.force(false);
            }
        }
        double perSecond = forces * 1e9 / (System.nanoTime() - began);
        Files.delete(path);
        return perSecond;
    }

    private double chain() throws IOException, InterruptedException {
        Path path = folder.resolve("chain.tsv");
        double perSecond;
        try (HmacChain chain = HmacChain.in(path, HmacChain.Forcing.EACH)) {
            perSecond = Writers.during(turn, WRITERS, chain);
        }
        Files.delete(path);
        return perSecond;
    }

    private double trail(int writers) throws IOException, InterruptedException {
        Path path = folder.resolve("short");
        double perSecond;
        try (VarsamTrail trail = new VarsamTrail(AuditTrail.in(path))) {
            perSecond = Writers.during(turn, writers, trail);
        }
        Folders.delete(path);
        return perSecond;
    }

    private void fill(Path path) throws IOException, InterruptedException {
        try (VarsamTrail trail = new VarsamTrail(AuditTrail.in(path))) {
            String what = "Varsam in a directory, " + FILLERS + " writers, until it is full";
            figures.add(what, "records/s", Writers.upTo(records, FILLERS, trail));
        }
        long bytes = 0;
        for (Path file : Folders.files(path)) {
            bytes += Files.size(file);
        }
        figures.add("its size, hashes included", "bytes per record", (double) bytes / records);
    }

    private void reading(Path path) throws IOException, InterruptedException {
        FreshProcess.Taken taken = FreshProcess.run(path);
        figures.add("open it in a fresh process", "ms", taken.openMillis());
        figures.add("verify it in a fresh process", "records/s", records * 1e3 / taken.verifyMillis());
        try (AuditTrail trail = AuditTrail.in(path)) {
            long began = System.nanoTime();
            Verification found = trail.verify();
            figures.add("verify it, warm", "records/s", records * 1e9 / (System.nanoTime() - began));
            mustHold(found instanceof Verification.Intact);
            prove(trail);
        }
    }

    private void check(Path chain) throws IOException {
        long began = System.nanoTime();
        long lines = HmacChain.check(chain);
        figures.add(
                "check an HMAC chain of as many lines, warm", "records/s", lines * 1e9 / (System.nanoTime() - began));
        mustHold(lines == records);
    }

    private void prove(AuditTrail trail) {
        Hash root = trail.root();
        long at = 0;
        long began = System.nanoTime();
        for (int i = 0; i < PROOFS; i++) {
            at = (at + STRIDE) % records;
            mustHold(trail.prove(at).size() == records);
        }
        figures.add("prove a record of it", "µs", (System.nanoTime() - began) / 1e3 / PROOFS);
        mustHold(root.equals(trail.root(records)));
    }

    private static void mustHold(boolean isSo) {
        if (!isSo) {
            throw new IllegalStateException("What was measured does not hold.");
        }
    }
}
