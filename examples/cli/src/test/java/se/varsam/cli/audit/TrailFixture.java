package se.varsam.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Receipt;
import se.varsam.audit.Retention;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.DisposalDecision;

/** A trail in a directory, and what can happen to one. */
public final class TrailFixture {

    static final String NAME = "Vera Varsam";

    private TrailFixture() {}

    public static List<Receipt> fill(Path directory, int records) {
        List<Receipt> receipts = new ArrayList<>();
        try (AuditTrail trail = AuditTrail.in(directory)) {
            for (int i = 0; i < records; i++) {
                receipts.add(trail.append(AuditEvent.of(AuditKind.ASSESSED)
                        .under("soderkoping@2026-01")
                        .doing("INPUT")
                        .with("eneo")
                        .resulting("ALLOWED", List.of("SODERKOPING-D"))
                        .by(Person.of(NAME, Role.EMPLOYEE))
                        .about("KS-2026-" + i)));
            }
        }
        return receipts;
    }

    /** Six old records, two in each file, of which a decision has let go what it could. */
    static void pruned(Path directory, String decision) {
        Clock old = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (AuditTrail trail = AuditTrail.in(directory, 2)) {
            for (int i = 0; i < 6; i++) {
                trail.with(old).append(AuditEvent.of(AuditKind.ASSESSED).about("KS-2020-" + i));
            }
            trail.prune(
                    Retention.standard(),
                    new DisposalDecision(
                            decision, LocalDate.of(2026, 1, 1), Person.of(NAME, Role.MANAGER), "bedömningar"));
        }
    }

    static List<String> lines(Path directory) {
        try {
            return Files.readAllLines(log(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over what is there, as somebody with access could. */
    static void write(Path directory, List<String> lines) {
        try {
            Files.writeString(log(directory), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path log(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "audit-*.jsonl")) {
            return files.iterator().next();
        }
    }
}
