package se.varsam.guarded.spec;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.varsam.attestation.AttestationKind;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.AiRole;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.DeskRules;
import se.varsam.reading.Declaration;
import se.varsam.risk.RiskClassification;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;

/**
 * What a method declares, read once from its annotations, those of the methods it overrides, and those of its types.
 *
 * @param method the method
 * @param place where it is, as messages name it, for example {@code CaseAssistant.ask}
 * @param tool the tool's id; empty when it declares none
 * @param purpose the purpose's id; blank when it is left open
 * @param risk how the purpose is classified by {@code @AiSystem}
 * @param disclosesAi whether people are told that it is AI
 * @param arguments what it declares of each argument
 * @param municipality which argument says under whose policy the call is judged
 * @param attestations what must be attested
 * @param agent what it does on its own, if it is an agent's
 * @param decision what a human must have decided, if anything
 * @param output what is said of what it returns, if AI makes it
 * @param document which document of a case it returns, if it does
 * @param demands what is asked of every argument, and so also of what a method without arguments enters
 * @param returned what is declared of what it returns, now or later, when anything is asked of that
 * @since 0.1
 */
public record GuardSpec(
        Method method,
        String place,
        Optional<String> tool,
        String purpose,
        RiskClassification risk,
        boolean disclosesAi,
        List<Argument> arguments,
        OptionalInt municipality,
        Set<AttestationKind> attestations,
        Optional<Agent> agent,
        Optional<HumanDecision> decision,
        Optional<Output> output,
        Optional<CaseDocument.Kind> document,
        Set<Declaration.Limit> demands,
        Optional<Declaration> returned) {

    /** Copies the collections. */
    public GuardSpec {
        arguments = List.copyOf(arguments);
        attestations = Set.copyOf(attestations);
        demands = Set.copyOf(demands);
    }

    /**
     * What is declared of one argument.
     *
     * @param name its name, or {@code arg0} and so on when it was compiled without names
     * @param declared what is declared of it
     */
    public record Argument(String name, Declaration declared) {}

    /**
     * What an agent does on its own.
     *
     * @param mayDo its allow-list
     * @param does what this method does
     */
    public record Agent(Set<AgentAction> mayDo, Set<AgentAction> does) {

        /** Copies the sets. */
        public Agent {
            mayDo = Set.copyOf(mayDo);
            does = Set.copyOf(does);
        }
    }

    /**
     * What a human must have decided.
     *
     * @param matter the action's name
     * @param tool the id of the tool that had part in it; blank when nobody says
     * @param purpose the purpose's id; blank when it is left open
     * @param statedIn the documents of the case that say so
     * @param answers what is known of the decision
     * @param ai AI's part in it
     * @param oversight who has to decide at least
     * @param expiresAfterHours after how many hours a proposal expires at the latest; 0 leaves it to the desk
     */
    public record HumanDecision(
            String matter,
            String tool,
            String purpose,
            Set<CaseDocument.Kind> statedIn,
            Answers<DecisionTrait> answers,
            AiRole ai,
            DeskRules.Oversight oversight,
            int expiresAfterHours) {}

    /**
     * What AI made.
     *
     * @param kind what kind of content it is
     * @param origin how much of it AI made
     */
    public record Output(ContentKind kind, ContentOrigin origin) {}
}
