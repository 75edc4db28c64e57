package se.varsam.decision.desk;

import static se.varsam.decision.desk.Samples.ASKER;
import static se.varsam.decision.desk.Samples.CHIEF;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.varsam.Clocks;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.person.Person;

/** A desk under test: its time and who acts can be set. */
final class Bench {

    final DecisionStore store;
    final AuditTrail trail;
    final DecisionDesk desk;
    volatile Instant time = Samples.NOON;
    volatile Optional<Person> acting = Optional.of(ASKER);

    Bench() {
        this(Samples.rules());
    }

    Bench(DeskRules rules) {
        this(DecisionStore.inMemory(), AuditTrail.inMemory(), rules);
    }

    Bench(DecisionStore store, AuditTrail trail, DeskRules rules) {
        this.store = store;
        this.trail = trail;
        this.desk = DecisionDesk.of(store, () -> acting, trail, clock(), rules);
    }

    Clock clock() {
        return Clocks.asking(() -> time);
    }

    <T> T as(Person person, Supplier<T> work) {
        Optional<Person> before = acting;
        acting = Optional.of(person);
        try {
            return work.get();
        } finally {
            acting = before;
        }
    }

    void pass(Duration duration) {
        time = time.plus(duration);
    }

    DecisionCase propose() {
        return as(ASKER, () -> desk.propose(Samples.proposal()));
    }

    DecisionCase propose(DeskRules.Oversight oversight) {
        return as(ASKER, () -> desk.propose(Samples.proposal().under(oversight)));
    }

    DecisionCase decide(DecisionCase held, Outcome outcome) {
        return decide(held, CHIEF, outcome);
    }

    DecisionCase decide(DecisionCase held, Person decider, Outcome outcome) {
        return as(decider, () -> desk.decide(held.id(), Samples.ruling(decider), outcome));
    }

    DecisionCase approved() {
        return decide(propose(), Outcome.approved());
    }

    Authorization authorize() {
        return as(ASKER, () -> desk.authorize(Samples.request(Samples.PAYMENT)));
    }

    Authorization authorize(DecisionCase held, Action action) {
        return as(ASKER, () -> desk.authorize(held.id(), Samples.request(action)));
    }

    DecisionCase held(DecisionCase any) {
        return store.find(any.id()).orElseThrow();
    }

    List<AuditRecord> records() {
        List<AuditRecord> records = new ArrayList<>();
        trail.read(0, trail.size(), records::add);
        return records;
    }

    List<AuditKind> kinds() {
        return records().stream().map(AuditRecord::kind).toList();
    }

    AuditRecord last() {
        return trail.record(trail.size() - 1);
    }
}
