package se.varsam.decision.desk;

import java.util.Map;
import java.util.Optional;
import se.varsam.audit.AuditKind;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.DecisionCase.Binding;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;

/**
 * A decision is used, once. The case is first kept as used, which only one can do, then recorded: when the record fails, the
 * decision is spent and nothing is done.
 */
final class Authorizing {

    private final Attempt attempt;
    private final Office office;

    Authorizing(Attempt attempt) {
        this.attempt = attempt;
        this.office = attempt.office();
    }

    /** {@return the grant from the oldest decision that can be used, on exactly what is asked for} */
    Authorization.Granted authorize(Request request) {
        Binding asked = asked(request);
        Reason reason = Reason.NO_DECISION;
        for (DecisionCase each : office.ask(store -> store.find(asked.digest()))) {
            try {
                return use(attempt.current(each), asked);
            } catch (DeskException e) {
                if (e.reason() == Reason.STORE_FAILED || e.reason() == Reason.TRAIL_FAILED) {
                    throw e;
                }
                reason = e.reason();
            }
        }
        throw new DeskException(reason);
    }

    /** {@return the grant from one case} */
    Authorization.Granted authorize(String id, Request request) {
        Binding asked = asked(request);
        return use(attempt.find(id), asked);
    }

    private Binding asked(Request request) {
        attempt.on(request.tool());
        Binding asked = request.by(attempt.who());
        attempt.on(asked);
        attempt.refuseStopped();
        return asked;
    }

    private Authorization.Granted use(DecisionCase held, Binding asked) {
        attempt.on(asked);
        Optional<Reason> no = differs(held.effective().orElse(held.binding()), asked)
                .or(() -> unusable(held))
                .or(() -> new Evidence(office).hasAll(held) ? Optional.empty() : Optional.of(Reason.NO_EVIDENCE));
        no.ifPresent(reason -> {
            throw new DeskException(reason);
        });
        DecisionCase used = held.in(State.USED, office.now(held));
        Decision.Made decision = used.made().orElseThrow();
        if (!office.replace(used)) {
            DecisionCase now = attempt.find(held.id());
            throw new DeskException(unusable(now).orElse(Reason.CHANGED_MEANWHILE));
        }
        attempt.record(AuditKind.AUTHORISED, "", Map.of());
        attempt.refuseStopped();
        return new Authorization.Granted(used.id(), decision, used.oversight());
    }

    private static Optional<Reason> differs(Binding decided, Binding asked) {
        if (!decided.tool().equals(asked.tool()) || !decided.toolVersion().equals(asked.toolVersion())) {
            return Optional.of(Reason.OTHER_TOOL);
        } else if (!decided.profile().equals(asked.profile())
                || !decided.profileVersion().equals(asked.profileVersion())) {
            return Optional.of(Reason.OTHER_PROFILE);
        } else if (!decided.requester().isSameAs(asked.requester())) {
            return Optional.of(Reason.OTHER_REQUESTER);
        }
        return decided.digest().equals(asked.digest()) ? Optional.empty() : Optional.of(Reason.OTHER_ACTION);
    }

    private static Optional<Reason> unusable(DecisionCase held) {
        if (held.state() == State.PENDING || held.state() == State.DECIDING) {
            return Optional.of(Reason.UNDECIDED);
        } else if (held.state() == State.DECIDED && held.effective().isEmpty()) {
            return Optional.of(Reason.REJECTED);
        }
        return held.closed();
    }
}
