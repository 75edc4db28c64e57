package se.varsam.benchmarks.audit;

import java.util.Map;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.boot.actuate.audit.InMemoryAuditEventRepository;

/** Spring Boot's repository as it comes: the last thousand events in a ring. */
final class SpringRepository implements AuditLog<AuditEvent> {

    private final InMemoryAuditEventRepository repository = new InMemoryAuditEventRepository();

    @Override
    public AuditEvent event(Happening happening) {
        return new AuditEvent(
                happening.person(),
                "ASSESSED",
                Map.of(
                        "profile", happening.profile(),
                        "act", happening.act(),
                        "tool", happening.tool(),
                        "verdict", happening.verdict(),
                        "clauses", happening.clauses(),
                        "input", Digests.hex(happening.prompt())));
    }

    @Override
    public void append(AuditEvent event) {
        repository.add(event);
    }

    @Override
    public long size() {
        return repository.find(null, null, "ASSESSED").size();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
