package se.varsam.decision.desk;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

/** What the tests of the desk decide on. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration DAY = Duration.ofDays(1);

    static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);
    static final Person SECOND = Person.of("sven.second", Role.EMPLOYEE);

    static final Action PAYMENT =
            Action.of("utbetalning").with("belopp", new BigDecimal("4500.00")).with("mottagare", "198112189876");

    static final Action LESS =
            Action.of("utbetalning").with("belopp", new BigDecimal("4000")).with("mottagare", "198112189876");

    private Samples() {}

    static Request request(Action action) {
        return new Request(action, "eneo", "2.1", "soderkoping", "2025-06");
    }

    static Decision.Proposed proposed() {
        return new Decision.Proposed(
                Answers.<DecisionTrait>unknown().with(DecisionTrait.FINAL),
                List.of(AiContribution.of("eneo", "Eneo", "2.1", AiRole.RECOMMENDED, "hushållets inkomster")));
    }

    static Proposal proposal() {
        return Proposal.of(proposed(), request(PAYMENT));
    }

    static Ruling ruling(Person decider) {
        return Ruling.by(decider)
                .under("3.1")
                .content("Bistånd beviljas.")
                .because("Behovet kan inte tillgodoses på annat sätt.", "12 kap. 1 § socialtjänstlagen");
    }

    /** A case of the asker's, in its first version. */
    static DecisionCase pending(String id, Instant created, DeskRules.Oversight oversight, Action action) {
        return DecisionCase.of(
                id,
                Proposal.of(proposed(), request(action)).under(oversight),
                request(action).by(ASKER),
                rules(),
                created);
    }

    static DecisionCase pending(String id, Instant created) {
        return pending(id, created, DeskRules.Oversight.FOUR_EYES, PAYMENT);
    }

    static DecisionCase.Vote approval(DecisionCase held, Person decider, Instant at) {
        return new DecisionCase.Vote(
                Outcome.Kind.APPROVED, Optional.of(held.binding()), at, ruling(decider), Optional.empty());
    }

    static DeskRules rules() {
        return DeskRules.fourEyes(DAY);
    }
}
