package se.varsam.decision.desk;

import java.util.List;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;

/** What votes make a decision. */
final class Votes {

    private Votes() {}

    /** {@return whether no further vote is needed: two must verify what is to be done, one can say no} */
    static boolean suffice(DeskRules.Oversight oversight, List<DecisionCase.Vote> votes) {
        if (votes.isEmpty()) {
            return false;
        }
        boolean lets = votes.get(votes.size() - 1).binding().isPresent();
        return oversight != DeskRules.Oversight.TWO_VERIFIERS || !lets || votes.size() > 1;
    }

    /** Refuses votes that could not have been given, for example in a text that somebody has edited. */
    static void check(
            DecisionCase.State state, DeskRules.Oversight oversight, Person requester, List<DecisionCase.Vote> votes) {
        boolean decided = state == DecisionCase.State.DECIDED || state == DecisionCase.State.USED;
        boolean twice = votes.size() > 1
                && (oversight != DeskRules.Oversight.TWO_VERIFIERS
                        || votes.size() > 2
                        || votes.get(0).person().isSameAs(votes.get(1).person()));
        boolean own = oversight != DeskRules.Oversight.SINGLE
                && votes.stream().anyMatch(vote -> isBy(requester, vote.ruling()));
        boolean unproved =
                decided && votes.stream().anyMatch(vote -> vote.evidence().isEmpty());
        if (twice || own || unproved || (decided && !suffice(oversight, votes))) {
            throw new IllegalArgumentException(
                    "Ärendet är inte beslutat av dem som ska besluta det, var och en för sig och"
                            + " med bevis: lägg fram det på nytt. / The case is not decided by those who have to decide it,"
                            + " each separately and with evidence: propose it anew.");
        }
    }

    /** {@return whether a person decides, alone or together with others} */
    static boolean isBy(Person person, Ruling ruling) {
        return ruling.decider().isSameAs(person) || ruling.jointly().stream().anyMatch(person::isSameAs);
    }
}
