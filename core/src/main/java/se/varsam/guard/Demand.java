package se.varsam.guard;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Enforceability;
import se.varsam.rule.Finding;
import se.varsam.rule.Modality;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/**
 * What a place in the program demands beside the policy; it can only tighten.
 *
 * @since 0.1
 */
public enum Demand {
    /** A policy applies to the call. */
    POLICY(
            "VARSAM-11",
            Effect.DENY,
            "Anropet hör inte till någon kommun vars policy finns här, och utan policy görs inget: ange kommunen,"
                    + " eller lägg till dess policy.",
            "The call belongs to no municipality whose policy is here, and nothing is done without a policy:"
                    + " give the municipality, or add its policy."),
    /** Only open information passes. */
    OPEN_INFORMATION_ONLY(
            "VARSAM-12",
            Effect.DENY,
            "Här får bara öppen information passera, utan personuppgifter eller annat skyddsvärt.",
            "Only open information may pass here, without personal data or anything else protected."),
    /** No personal data passes. */
    NO_PERSONAL_DATA(
            "VARSAM-13", Effect.DENY, "Här får inga personuppgifter passera.", "No personal data may pass here."),
    /** Some attestations exist. */
    ATTESTATION(
            "VARSAM-14",
            Effect.REQUIRE,
            "Programmet kräver intyg innan detta görs.",
            "The program requires attestations before this is done."),
    /** An agent does only what it is allowed to do. */
    ALLOWED_ACTION(
            "VARSAM-15",
            Effect.DENY,
            "En agent får bara göra det som står i dess lista: utöka listan efter prövning, eller låt en människa göra det.",
            "An agent may do only what is on its list: have it added, or let a human do it."),
    /** A document of a case says that AI was used, and names the tool. */
    STATES_AI_USE(
            "VARSAM-16",
            Effect.LABEL,
            "Handlingen ska ange att AI har använts och vilket verktyg.",
            "The document must state that AI was used, and which tool."),
    /** An answer is given as a whole. */
    WHOLE_ANSWER(
            "VARSAM-17",
            Effect.DENY,
            "Här ges inga svar bit för bit, för det som har visats går inte att ta tillbaka: hämta hela svaret, eller ange hur"
                    + " strömmande svar prövas.",
            "No answers are given bit by bit here, since what has been shown cannot be taken back: fetch the whole answer,"
                    + " or say how streamed answers are judged.");

    private static final Set<Fact> PERSONAL =
            Collections.unmodifiableSet(EnumSet.of(Fact.HOLDS_PERSONAL_DATA, Fact.HOLDS_SPECIAL_CATEGORY));

    private static final Set<Fact> NOT_OPEN = Collections.unmodifiableSet(EnumSet.of(
            Fact.CLASS_ABOVE_OPEN,
            Fact.HOLDS_PERSONAL_DATA,
            Fact.HOLDS_SPECIAL_CATEGORY,
            Fact.HOLDS_SECRECY,
            Fact.HOLDS_PROTECTED,
            Fact.HOLDS_OTHER_SENSITIVE));

    /** Facts of information are worked out on a use; the tool has no part in them. */
    private static final AiTool ANY = AiTool.unknown("any");

    private final Clause clause;
    private final Effect effect;

    Demand(String id, Effect effect, String sv, String en) {
        this.effect = effect;
        this.clause = new Clause(
                id,
                "Programmets krav",
                Modality.PROHIBITION,
                "alla",
                "USE_INPUT",
                new Bilingual(sv, en),
                EnumSet.of(Enforceability.RUNTIME, Enforceability.STATIC),
                switch (effect) {
                    case DENY -> "DENY";
                    case LABEL -> "LABEL";
                    default -> "REQUIRE_ATTESTATION";
                },
                "safeguard");
    }

    /** {@return the clause that findings cite} */
    public Clause clause() {
        return clause;
    }

    /**
     * {@return that the demand is not met}
     *
     * @param because the facts that break it
     * @param missing the evidence that lacks
     * @param place where in the program
     * @param inspection what was found in the text; told where it bears out one of the facts
     */
    public Finding unmet(Set<Fact> because, Set<Evidence> missing, String place, Inspection inspection) {
        return new Finding(clause, effect, because, missing, List.of(), place).with(inspection);
    }

    /**
     * {@return the facts of some information that break the demand; empty when it is met, or is about something else}
     *
     * @param information what passes
     */
    public Set<Fact> brokenBy(Information information) {
        Set<Fact> because = EnumSet.noneOf(Fact.class);
        if (this == NO_PERSONAL_DATA || this == OPEN_INFORMATION_ONLY) {
            because.addAll(this == NO_PERSONAL_DATA ? PERSONAL : NOT_OPEN);
            Facts facts = AiUse.input(ANY, information).facts();
            because.removeIf(fact -> !facts.has(fact));
        }
        return because;
    }

    /**
     * {@return the verdict where no use is judged and demands alone say what holds; when the policy leaves evidence, it is
     * recorded as a stopped attempt}
     *
     * @param unmet findings of demands that are not met, at least one
     * @param policy the policy that applies
     * @param act what was about to be done
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public static Verdict stop(List<Finding> unmet, AiPolicy policy, Act act) {
        return policy.stop(
                act,
                unmet.stream().sorted(Comparator.comparing(Finding::effect)).toList());
    }
}
