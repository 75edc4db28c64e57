package se.varsam.decision.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.audit.Hash;
import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;

/**
 * A proposal on the desk, and what has become of it. Immutable: every change is a new version, which a store keeps only in
 * the place of the version before.
 *
 * @param id its id, which nobody can guess
 * @param version its version, from 1
 * @param state how far it has come
 * @param decision what is proposed
 * @param binding exactly what is asked for
 * @param oversight who has to decide
 * @param created when it was proposed
 * @param expires from when on it holds no more
 * @param changed when it came into this version
 * @param openings who has opened it
 * @param votes what was decided, and by whom
 * @since 0.1
 */
public record DecisionCase(
        String id,
        long version,
        State state,
        Decision.Proposed decision,
        Binding binding,
        DeskRules.Oversight oversight,
        Instant created,
        Instant expires,
        Instant changed,
        List<Opening> openings,
        List<Vote> votes) {

    /** How far a case has come. */
    public enum State {
        /** It waits for a human. */
        PENDING,
        /** A human has decided, but there is no evidence yet: it counts as undecided. */
        DECIDING,
        /** It is decided, with evidence. */
        DECIDED,
        /** The decision is used: it cannot be used again. */
        USED,
        /** The one who asked has withdrawn it. */
        WITHDRAWN,
        /** Its time was out before it was decided, or before the decision was used. */
        EXPIRED
    }

    /**
     * What a decision is bound to.
     *
     * @param act the action's name
     * @param action the digest of the action with its exact arguments
     * @param tool the tool's id
     * @param toolVersion its version
     * @param profile the profile's id
     * @param profileVersion its version
     * @param requester who asks
     */
    public record Binding(
            String act,
            Hash action,
            String tool,
            String toolVersion,
            String profile,
            String profileVersion,
            Person requester) {

        /** {@return the digest over all of it, of the requester only the name; a store finds cases by it} */
        public Hash digest() {
            return Hash.ofContent(content());
        }

        byte[] content() {
            Bytes all = new Bytes();
            Stream.of("varsam-binding/1", act, action.toString(), tool, toolVersion, profile, profileVersion)
                    .forEach(part -> all.raw(Bytes.text(part)));
            return all.raw(Bytes.text(requester.name())).array();
        }

        Binding changedTo(Action other) {
            return new Binding(other.name(), other.digest(), tool, toolVersion, profile, profileVersion, requester);
        }
    }

    /**
     * Somebody opened the material.
     *
     * @param person who
     * @param at when
     */
    public record Opening(Person person, Instant at) {}

    /**
     * What one human decided.
     *
     * @param kind how it came out
     * @param binding what may be done; empty when nothing may
     * @param at when
     * @param ruling who decided and why
     * @param evidence the number of the record in the audit trail; empty until it is written
     */
    public record Vote(
            Outcome.Kind kind, Optional<Binding> binding, Instant at, Ruling ruling, Optional<Long> evidence) {

        /** {@return who decided} */
        public Person person() {
            return ruling.decider();
        }

        /** How and when; never who or why. */
        @Override
        public String toString() {
            return "Vote[" + kind + " " + at + "]";
        }
    }

    /** Refuses a case that nobody could have decided so: {@link IllegalArgumentException}. */
    public DecisionCase {
        openings = List.copyOf(openings);
        votes = List.copyOf(votes);
        Votes.check(state, oversight, binding.requester(), votes);
    }

    static DecisionCase of(String id, Proposal proposal, Binding binding, DeskRules rules, Instant now) {
        return new DecisionCase(
                id,
                1,
                State.PENDING,
                proposal.decision(),
                binding,
                rules.oversight(proposal),
                now,
                now.plus(rules.expiry(proposal)),
                now,
                List.of(),
                List.of());
    }

    /** {@return what may be done on it: what was decided, or what is asked for while nothing is} */
    public Optional<Binding> effective() {
        return votes.isEmpty()
                ? Optional.of(binding)
                : votes.get(votes.size() - 1).binding();
    }

    /** {@return the digest by which a store finds it: of what may be done, or of what was asked for when nothing may} */
    public Hash key() {
        return effective().orElse(binding).digest();
    }

    /** {@return the decision made; empty while it is not decided with evidence} */
    public Optional<Decision.Made> made() {
        return state == State.DECIDED || state == State.USED
                ? Optional.of(decision.decide(votes.get(votes.size() - 1).ruling()))
                : Optional.empty();
    }

    /**
     * {@return whether a person had opened it}
     *
     * @param person who
     * @param until at the latest when
     */
    public boolean isOpenedBy(Person person, Instant until) {
        return openings.stream()
                .anyMatch(each -> each.person().isSameAs(person) && !each.at().isAfter(until));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    boolean isWaiting(Instant now) {
        return (state == State.PENDING || state == State.DECIDING) && !isExpired(now);
    }

    boolean isAskedFor(Binding asked) {
        return binding.digest().equals(asked.digest()) && binding.requester().isSameAs(asked.requester());
    }

    /** {@return until when a decision made on it while it waits may be used: never longer than it could have waited} */
    Instant usableUntil(Instant decided, DeskRules rules) {
        return decided.plus(rules.orShorter(Duration.between(created, expires)));
    }

    /** {@return why nothing can become of it any more, if so} */
    Optional<DeskException.Reason> closed() {
        return switch (state) {
            case PENDING, DECIDING, DECIDED -> Optional.empty();
            case USED -> Optional.of(DeskException.Reason.USED);
            case WITHDRAWN -> Optional.of(DeskException.Reason.WITHDRAWN);
            case EXPIRED -> Optional.of(DeskException.Reason.EXPIRED);
        };
    }

    boolean isComplete() {
        return Votes.suffice(oversight, votes);
    }

    DecisionCase in(State next, Instant now) {
        return next(next, now, expires, openings, votes);
    }

    DecisionCase opened(Opening opening) {
        return next(state, opening.at(), expires, plus(openings, opening), votes);
    }

    DecisionCase voted(Vote vote) {
        return next(State.DECIDING, vote.at(), expires, openings, plus(votes, vote));
    }

    /** {@return the case as it was before, when there is no evidence} */
    DecisionCase unvoted(Instant now) {
        return next(State.PENDING, now, expires, openings, votes.subList(0, votes.size() - 1));
    }

    /** {@return the case with evidence: decided, or waiting for the second verifier} */
    DecisionCase proved(long evidence, Instant now, Instant until) {
        Vote last = votes.get(votes.size() - 1);
        List<Vote> proved = plus(
                votes.subList(0, votes.size() - 1),
                new Vote(last.kind(), last.binding(), last.at(), last.ruling(), Optional.of(evidence)));
        return isComplete()
                ? next(State.DECIDED, now, until, openings, proved)
                : next(State.PENDING, now, expires, openings, proved);
    }

    /** Id, version, state and the action's name; never who or why. */
    @Override
    public String toString() {
        return "DecisionCase[" + id + " " + version + " " + state + " " + binding.act() + "]";
    }

    private DecisionCase next(State next, Instant now, Instant until, List<Opening> opened, List<Vote> given) {
        return new DecisionCase(
                id, version + 1, next, decision, binding, oversight, created, until, now, opened, given);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
