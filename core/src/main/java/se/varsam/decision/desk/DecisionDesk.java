package se.varsam.decision.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Hash;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.person.Person;

/**
 * Where what AI proposes waits for a human, and where a decision is used: once, in time, by the one who asked, for exactly
 * what was decided. Every step leaves a record in the audit trail; whatever fails or is missing means no. Thread-safe; many
 * desks may share a store.
 *
 * {@snippet class="se.varsam.decision.desk.DecisionDeskTest" region="desk"}
 *
 * @see <a href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727#art_14">AI Act art. 14</a>
 * @since 0.1
 */
public final class DecisionDesk {

    private final Optional<Office> office;

    private DecisionDesk(Optional<Office> office) {
        this.office = office;
    }

    /** {@return no desk: everything is refused, with the reason {@code NO_DESK}} */
    public static DecisionDesk none() {
        return new DecisionDesk(Optional.empty());
    }

    /**
     * {@return a desk}
     *
     * @param store where its cases are kept
     * @param resolver who is acting
     * @param trail where its evidence is kept; as lasting as the store, since a decision without evidence is none
     * @param clock what time it is
     * @param rules who has to decide, and for how long a decision holds
     */
    public static DecisionDesk of(
            DecisionStore store, PersonResolver resolver, AuditTrail trail, Clock clock, DeskRules rules) {
        return new DecisionDesk(Optional.of(new Office(store, resolver, trail, clock, rules)));
    }

    /**
     * Lays a proposal on the desk. Whoever acts is the one who asks for it.
     *
     * @param proposal what is proposed
     * @return the case that waits for a human
     * @throws DeskException when nobody acts, the tool is stopped, or it cannot be kept with evidence
     */
    public DecisionCase propose(Proposal proposal) {
        return attempt(attempt -> {
            attempt.on(proposal.request().tool());
            Person requester = attempt.who();
            DecisionCase first = DecisionCase.of(
                    UUID.randomUUID().toString(),
                    proposal,
                    proposal.request().by(requester),
                    attempt.office().rules(),
                    attempt.office().now());
            attempt.about(first);
            attempt.refuseStopped();
            attempt.record(AuditKind.PROPOSED, first.oversight().name(), Map.of("proposal", digest(first)));
            if (attempt.office().ask(store -> store.insert(first)) != DecisionStore.Written.STORED) {
                throw new DeskException(Reason.STORE_FAILED);
            }
            return first;
        });
    }

    /**
     * Opens a case to read what is proposed, which is recorded: whoever decides unopened stands out in the statistics. The
     * case keeps the first time of each person, the trail every time.
     *
     * @param id the case's id
     * @return the case
     * @throws DeskException when nobody acts, or there is no such case
     */
    public DecisionCase open(String id) {
        return attempt(attempt -> {
            Person person = attempt.who();
            DecisionCase held = attempt.find(id);
            attempt.record(AuditKind.OPENED, "", Map.of());
            return new Opening(attempt).by(person, held);
        });
    }

    /**
     * Decides a case; whoever acts decides. The day is today unless the ruling says otherwise, and a review of AI's part is
     * said to be unopened when nobody opened it.
     *
     * @param id the case's id
     * @param ruling what is decided and why, by whoever acts
     * @param outcome how it came out
     * @return the case: decided, or waiting for the second verifier
     * @throws DeskException when whoever acts may not decide it, it is decided already, or its time is out
     * @throws IllegalArgumentException when the ruling lacks content or reasons
     */
    public DecisionCase decide(String id, Ruling ruling, Outcome outcome) {
        return attempt(attempt -> new Deciding(attempt).decide(id, ruling, outcome));
    }

    /**
     * Withdraws a case that is not used yet; only the one who asked can.
     *
     * @param id the case's id
     * @return the case
     * @throws DeskException when somebody else asked, or it is no longer open
     */
    public DecisionCase withdraw(String id) {
        return attempt(attempt -> {
            Person person = attempt.who();
            DecisionCase held = attempt.find(id);
            if (!held.binding().requester().isSameAs(person)) {
                throw new DeskException(Reason.OTHER_REQUESTER);
            }
            held.closed().ifPresent(reason -> {
                throw new DeskException(reason);
            });
            DecisionCase withdrawn =
                    replace(attempt, held.in(State.WITHDRAWN, attempt.office().now(held)));
            attempt.record(AuditKind.WITHDRAWN, "", Map.of());
            return withdrawn;
        });
    }

    /**
     * Stops a tool: nothing is proposed, decided or authorised for it until it is resumed (AI Act art. 14(4)(e)).
     *
     * @param tool the tool's id
     * @param reason why; of it the trail keeps a digest only
     * @throws DeskException when nobody acts, or it could not be kept or recorded; when not recorded, it is stopped all the same
     */
    public void stop(String tool, String reason) {
        attempt(attempt -> {
            attempt.on(named(tool));
            Person person = attempt.who();
            Instant now = attempt.office().now();
            attempt.office().ask(store -> {
                store.stop(new DecisionStore.Stop(tool, person, now, reason));
                return now;
            });
            return attempt.record(AuditKind.STOPPED, "", Map.of("reason", Hash.ofContent(Bytes.text(reason))));
        });
    }

    /**
     * Lets a stopped tool go on.
     *
     * @param tool the tool's id
     * @throws DeskException when nobody acts, or it could not be recorded: it stays stopped
     */
    public void resume(String tool) {
        attempt(attempt -> {
            attempt.on(named(tool));
            attempt.who();
            long number = attempt.record(AuditKind.RESUMED, "", Map.of());
            return attempt.office().ask(store -> {
                store.resume(tool);
                return number;
            });
        });
    }

    /** {@return the tools that are stopped, the first one first} */
    public List<DecisionStore.Stop> stops() {
        return open().ask(DecisionStore::stops);
    }

    /**
     * {@return cases that wait for a human, the oldest first; some may be expired. Listing is not opening}
     *
     * @param most how many at most
     */
    public List<DecisionCase> pending(int most) {
        Office desk = open();
        desk.who();
        desk.ask(store -> store.in(State.DECIDING, most)).forEach(held -> settle(desk, held));
        return desk.ask(store -> store.in(State.PENDING, most));
    }

    /**
     * {@return the oldest case of whoever acts that is about exactly this and may still be decided, if any. Listing is not
     * opening, and leaves no record}
     *
     * @param request exactly what is to be done
     * @throws DeskException when there is no desk, nobody acts, or the store fails
     */
    public Optional<DecisionCase> waiting(Request request) {
        Office desk = open();
        DecisionCase.Binding asked = request.by(desk.who());
        return desk.ask(store -> store.find(asked.digest())).stream()
                .filter(held -> held.isAskedFor(asked) && held.isWaiting(desk.now(held)))
                .findFirst();
    }

    /**
     * {@return how people have decided in a period}
     *
     * @param from the first instant of the period
     * @param to the first instant after it
     */
    public DeskStatistics statistics(Instant from, Instant to) {
        Office desk = open();
        return DeskStatistics.of(desk.ask(store -> store.voted(from, to)), from, to, desk.rules());
    }

    /**
     * {@return whether what is asked for may be done now, by whoever acts; a grant uses the decision up}
     *
     * @param request exactly what is to be done
     */
    public Authorization authorize(Request request) {
        return authorization(attempt -> new Authorizing(attempt).authorize(request));
    }

    /**
     * {@return whether what is asked for may be done now on the decision in one case; a grant uses the decision up}
     *
     * @param id the case's id
     * @param request exactly what is to be done
     */
    public Authorization authorize(String id, Request request) {
        return authorization(attempt -> new Authorizing(attempt).authorize(id, request));
    }

    /**
     * {@return whether what is asked for may be done, as soon as somebody decides; a time-out means no}
     *
     * @param id the case's id
     * @param request exactly what is to be done
     * @param most how long to wait
     */
    public Authorization await(String id, Request request, Duration most) {
        return authorization(attempt -> new Awaiting(attempt).authorize(id, request, most));
    }

    private Authorization authorization(Function<Attempt, Authorization.Granted> work) {
        try {
            return attempt(work);
        } catch (DeskException e) {
            return new Authorization.Refused(e.reason());
        } catch (RuntimeException e) {
            return new Authorization.Refused(Reason.FAILED);
        }
    }

    private <T> T attempt(Function<Attempt, T> work) {
        Attempt attempt = new Attempt(open());
        try {
            return work.apply(attempt);
        } catch (DeskException e) {
            throw attempt.refused(e);
        }
    }

    /** Refuses what the trail could not name, before anything is done. */
    private static String named(String tool) {
        if (tool.isBlank()) {
            throw new IllegalArgumentException("Ange verktygets id. / Give the tool's id.");
        }
        return AuditEvent.of(AuditKind.STOPPED).with(tool).tool();
    }

    private static void settle(Office desk, DecisionCase held) {
        try {
            new Settling(new Attempt(desk)).settle(held);
        } catch (DeskException e) {
            // It waits for another time; whoever opens it is told why.
        }
    }

    private Office open() {
        return office.orElseThrow(() -> new DeskException(Reason.NO_DESK));
    }

    private static DecisionCase replace(Attempt attempt, DecisionCase next) {
        if (!attempt.office().replace(next)) {
            throw new DeskException(Reason.CHANGED_MEANWHILE);
        }
        return next;
    }

    private static Hash digest(DecisionCase held) {
        return Hash.ofContent(Bytes.text(DecisionText.write(held.decision()).toString()));
    }
}
