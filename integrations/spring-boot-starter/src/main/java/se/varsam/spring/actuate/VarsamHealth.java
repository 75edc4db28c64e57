package se.varsam.spring.actuate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.guarded.report.GuardReport;

/**
 * Whether what is guarded is guarded, and evidence can be left: DOWN where a guard has a hole, since what it guards is not to
 * be relied on, and where nothing is known of any guard; OUT_OF_SERVICE where the trail cannot be used, since every guarded call is refused until it is mended. A probe
 * reads how long the trail is and the root over it, which is a few hashes; it writes nothing and does not verify the trail.
 */
final class VarsamHealth implements HealthIndicator {

    private final Supplier<Optional<GuardReport>> guards;
    private final List<AuditTrail> trails;
    private final Optional<Path> directory;

    VarsamHealth(Supplier<Optional<GuardReport>> guards, List<AuditTrail> trails, Optional<Path> directory) {
        this.guards = guards;
        this.trails = List.copyOf(trails);
        this.directory = directory;
    }

    @Override
    public Health health() {
        String trail = trail();
        return guards.get()
                .map(report -> health(report, trail))
                .orElseGet(() -> Health.down().withDetail("guards", "NONE").withDetail("trail", trail))
                .build();
    }

    private static Health.Builder health(GuardReport report, String trail) {
        Health.Builder health = report.holes().isEmpty() ? Health.up() : Health.down();
        if (report.holes().isEmpty() && !trail.equals("OK") && !trail.equals("NONE")) {
            health.outOfService();
        }
        return health.withDetail(
                        "guarded", report.lines().size() - report.holes().size())
                .withDetail("holes", report.holes().size())
                .withDetail("trail", trail);
    }

    /** {@return {@code OK}, {@code NONE}, or why it cannot be used; never where it is} */
    private String trail() {
        if (directory.filter(VarsamHealth::isUnwritable).isPresent()) {
            return AuditException.Reason.UNWRITABLE.name();
        }
        try {
            trails.forEach(AuditTrail::root);
            return trails.isEmpty() ? "NONE" : "OK";
        } catch (AuditException e) {
            return e.reason().name();
        } catch (RuntimeException e) { // what the application's own connections throw: no probe fails by it
            return AuditException.Reason.UNREADABLE.name();
        }
    }

    private static boolean isUnwritable(Path directory) {
        return !Files.isDirectory(directory)
                || !Files.isWritable(directory)
                || directory.toFile().getUsableSpace() == 0;
    }
}
