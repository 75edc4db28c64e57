package se.varsam.benchmarks.audit;

import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** Our own trail, in memory or in a directory. */
record VarsamTrail(AuditTrail trail) implements AuditLog<AuditEvent> {

    @Override
    public AuditEvent event(Happening happening) {
        return AuditEvent.of(AuditKind.ASSESSED)
                .under(happening.profile())
                .doing(happening.act())
                .with(happening.tool())
                .resulting(happening.verdict(), happening.clauses())
                .by(Person.of(happening.person(), Role.EMPLOYEE))
                .digesting("input", happening.prompt());
    }

    @Override
    public void append(AuditEvent event) {
        trail.append(event);
    }

    @Override
    public long size() {
        return trail.size();
    }

    @Override
    public void close() {
        trail.close();
    }
}
