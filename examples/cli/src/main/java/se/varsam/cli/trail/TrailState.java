package se.varsam.cli.trail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Phrase;

/**
 * What looking through a trail came to, and what more an auditor asks for.
 *
 * @param directory the trail's directory
 * @param found what was found
 * @param outside what it was held against
 * @param span when the records held were written; empty when none are, or the trail is broken
 * @param pruning the record that tells of the last pruning, if there is one
 */
public record TrailState(
        Path directory, Verification found, Outside outside, Optional<Span> span, Optional<AuditRecord> pruning) {

    private static final int AT_ONCE = 10_000;

    /** From the first record's time to the last one's. */
    record Span(Instant from, Instant to) {}

    public static TrailState of(Path directory, AuditTrail trail, Outside outside) {
        Verification found = trail.verify(outside.allCheckpoints(), outside.allReceipts());
        if (found instanceof Verification.Intact intact && intact.size() > intact.first()) {
            Span span = new Span(
                    trail.record(intact.first()).at(),
                    trail.record(intact.size() - 1).at());
            return new TrailState(directory, found, outside, Optional.of(span), pruning(trail, intact));
        }
        return new TrailState(directory, found, outside, Optional.empty(), Optional.empty());
    }

    /** From the end: the last pruning is seldom far from it. */
    private static Optional<AuditRecord> pruning(AuditTrail trail, Verification.Intact intact) {
        List<AuditRecord> prunings = new ArrayList<>();
        for (long to = intact.size(); intact.first() > 0 && to > intact.first() && prunings.isEmpty(); to -= AT_ONCE) {
            trail.read(Math.max(intact.first(), to - AT_ONCE), to, record -> {
                if (record.kind() == AuditKind.PRUNED) {
                    prunings.add(record);
                }
            });
        }
        return prunings.isEmpty() ? Optional.empty() : Optional.of(prunings.get(prunings.size() - 1));
    }

    public Kind kind() {
        return Kind.of(found);
    }

    /** How it came out. */
    public enum Kind {
        INTACT(TrailWords.INTACT, Exit.INTACT),
        TORN(TrailWords.TORN, Exit.TORN),
        BROKEN(TrailWords.BROKEN, Exit.BROKEN);

        private final Phrase words;
        private final int exitCode;

        Kind(Phrase words, int exitCode) {
            this.words = words;
            this.exitCode = exitCode;
        }

        public static Kind of(Verification found) {
            if (found instanceof Verification.Broken broken) {
                return broken.fault() == Verification.Fault.TORN_TAIL ? TORN : BROKEN;
            }
            return INTACT;
        }

        Phrase words() {
            return words;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
