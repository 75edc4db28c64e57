package se.varsam.decision.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.decision.AiReview;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.person.Person;

/**
 * A human decides. What is decided counts only with evidence: the case is first kept as {@code DECIDING}, so that nobody
 * else can decide it, then recorded, then kept as decided. Without evidence it goes back to where it was. When the program ends
 * in between, {@link Settling} does the rest.
 */
final class Deciding {

    private final Attempt attempt;
    private final Office office;

    Deciding(Attempt attempt) {
        this.attempt = attempt;
        this.office = attempt.office();
    }

    DecisionCase decide(String id, Ruling ruling, Outcome outcome) {
        Person person = attempt.who();
        DecisionCase held = attempt.find(id);
        may(person, ruling, outcome, held).ifPresent(reason -> {
            throw new DeskException(reason);
        });
        attempt.refuseStopped();
        Instant now = office.now(held);
        Ruling complete = complete(ruling, held, now);
        held.decision().decide(complete);
        DecisionCase deciding = held.voted(
                new DecisionCase.Vote(outcome.kind(), outcome.binds(held.binding()), now, complete, Optional.empty()));
        replace(deciding);
        return prove(deciding, evidence(deciding, complete));
    }

    private static Optional<Reason> may(Person person, Ruling ruling, Outcome outcome, DecisionCase held) {
        if (held.state() != State.PENDING) {
            return Optional.of(why(held.state()));
        } else if (!ruling.decider().isSameAs(person)) {
            return Optional.of(Reason.NOT_THE_DECIDER);
        } else if (held.oversight() != DeskRules.Oversight.SINGLE
                && Votes.isBy(held.binding().requester(), ruling)) {
            return Optional.of(Reason.OWN_REQUEST);
        } else if (held.votes().stream().anyMatch(vote -> vote.person().isSameAs(person))) {
            return Optional.of(Reason.SAME_VERIFIER);
        } else if (held.oversight() == DeskRules.Oversight.TWO_VERIFIERS
                && outcome.instead().isPresent()) {
            return Optional.of(Reason.PROPOSE_ANEW);
        }
        return Optional.empty();
    }

    private static Reason why(State state) {
        return switch (state) {
            case PENDING, DECIDING -> Reason.CHANGED_MEANWHILE;
            case DECIDED, USED -> Reason.ALREADY_DECIDED;
            case WITHDRAWN -> Reason.WITHDRAWN;
            case EXPIRED -> Reason.EXPIRED;
        };
    }

    /** The day is today unless it is said; and nobody who has not opened the material leaves that open. */
    private Ruling complete(Ruling ruling, DecisionCase held, Instant now) {
        Ruling dated = ruling.day().isEmpty() ? ruling.on(office.day(now)) : ruling;
        if (dated.review().material() != AiReview.Material.UNKNOWN) {
            return dated;
        }
        AiReview.Material material =
                held.isOpenedBy(ruling.decider(), now) ? AiReview.Material.OPENED : AiReview.Material.NOT_OPENED;
        return dated.reviewing(new AiReview(
                material == AiReview.Material.OPENED ? dated.review().checked() : Set.of(), material));
    }

    private void replace(DecisionCase next) {
        if (!office.replace(next)) {
            throw new DeskException(why(now(next).state()));
        }
    }

    private long evidence(DecisionCase deciding, Ruling ruling) {
        DecisionCase.Vote vote = deciding.votes().get(deciding.votes().size() - 1);
        attempt.about(deciding);
        try {
            return attempt.record(
                    Evidence.kind(deciding, deciding.votes().size()),
                    vote.kind().name(),
                    Map.of(Evidence.RULING, Evidence.digest(ruling)));
        } catch (DeskException e) {
            office.replace(deciding.unvoted(office.now(deciding)));
            throw e;
        }
    }

    private DecisionCase prove(DecisionCase deciding, long evidence) {
        Instant now = office.now(deciding);
        DecisionCase proved = deciding.proved(evidence, now, deciding.usableUntil(now, office.rules()));
        return office.replace(proved) ? proved : settled(proved, evidence);
    }

    /** {@return the case as somebody else settled it meanwhile; only if that was on the same evidence} */
    private DecisionCase settled(DecisionCase proved, long evidence) {
        DecisionCase now = now(proved);
        if (now.votes().stream()
                .noneMatch(
                        vote -> vote.evidence().filter(each -> each == evidence).isPresent())) {
            throw new DeskException(why(now.state()));
        }
        return now;
    }

    private DecisionCase now(DecisionCase held) {
        return office.ask(store -> store.find(held.id())).orElseThrow(() -> new DeskException(Reason.UNKNOWN_CASE));
    }
}
