package se.varsam.decision.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.Hash;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.person.Person;

/** One attempt to do something at the desk: what is known of it so far, for the evidence. Not thread-safe. */
final class Attempt {

    private final Office office;
    private Optional<Person> person = Optional.empty();
    private Optional<DecisionCase.Binding> binding = Optional.empty();
    private String reference = "";
    private String tool = "";

    Attempt(Office office) {
        this.office = office;
    }

    Office office() {
        return office;
    }

    /** {@return who acts} */
    Person who() {
        Person now = office.who();
        person = Optional.of(now);
        return now;
    }

    /** {@return the case with an id, as of now: one whose time is out is expired} */
    DecisionCase find(String id) {
        return current(office.ask(store -> store.find(id))
                .orElseThrow(() -> new DeskException(DeskException.Reason.UNKNOWN_CASE)));
    }

    /** {@return a case as of now} */
    DecisionCase current(DecisionCase held) {
        about(held);
        DecisionCase settled = new Settling(this).settle(held);
        Instant now = office.now(settled);
        if (settled.closed().isPresent() || !settled.isExpired(now)) {
            return settled;
        }
        DecisionCase expired = settled.in(State.EXPIRED, now);
        if (!office.replace(expired)) {
            throw new DeskException(DeskException.Reason.CHANGED_MEANWHILE);
        }
        recordOfNobody(AuditKind.EXPIRED, "", Map.of());
        return expired;
    }

    void about(DecisionCase held) {
        reference = held.id();
        on(held.effective().orElse(held.binding()));
    }

    void on(DecisionCase.Binding what) {
        binding = Optional.of(what);
        tool = what.tool();
    }

    void on(String stopped) {
        tool = stopped;
    }

    void refuseStopped() {
        if (office.isStopped(tool)) {
            throw new DeskException(DeskException.Reason.STOPPED);
        }
    }

    /** Records what happened. */
    long record(AuditKind kind, String verdict, Map<String, Hash> digests) {
        return office.record(event(kind, verdict, person, digests));
    }

    /** Records what the desk itself did. */
    void recordOfNobody(AuditKind kind, String verdict, Map<String, Hash> digests) {
        office.record(event(kind, verdict, Optional.empty(), digests));
    }

    /** Records that the desk says no; when even that fails, that is why. */
    DeskException refused(DeskException no) {
        if (no.reason() != DeskException.Reason.TRAIL_FAILED) {
            try {
                record(AuditKind.REFUSED, no.reason().name(), Map.of());
            } catch (DeskException silent) {
                silent.addSuppressed(no);
                return silent;
            }
        }
        return no;
    }

    private AuditEvent event(AuditKind kind, String verdict, Optional<Person> who, Map<String, Hash> digests) {
        Map<String, Hash> all = new TreeMap<>(digests);
        binding.ifPresent(what -> {
            all.put("action", what.action());
            all.put(Evidence.BINDING, what.digest());
        });
        return new AuditEvent(
                kind,
                binding.map(what -> what.profile() + "@" + what.profileVersion())
                        .orElse(""),
                binding.map(DecisionCase.Binding::act).orElse(""),
                tool,
                verdict,
                List.of(),
                who,
                reference,
                all,
                AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD);
    }
}
