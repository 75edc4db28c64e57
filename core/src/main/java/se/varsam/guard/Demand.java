package se.varsam.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.information.Inspection;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Enforceability;
import se.varsam.rule.Finding;
import se.varsam.rule.Modality;
import se.varsam.term.Bilingual;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

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
            "The document must state that AI was used, and which tool.");

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
}
