package se.varsam.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/**
 * Rules for an application's own architecture test: where its code uses AI against the policy. One line shows it all:
 *
 * {@snippet class = "se.varsam.archunit.VarsamRulesTest" region = "all"}
 *
 * <p>Each rule is a sentence with its reason and the clauses it enforces; each line of a violation names the clauses, the fact,
 * the way forward and the place, in Swedish and in English. A rule that found nothing to examine fails, as ArchUnit's own do, unless it is told
 * otherwise with {@code allowEmptyShould(true)}. All rules work with ArchUnit's {@code FreezingArchRule}.
 *
 * <p>The rules read class files. They see what is declared and what is called, not what happens: the guard sees that. Use in
 * type arguments ({@code List<@OpenInformationOnly String>}) is not in what ArchUnit reads.
 *
 * @since 0.1
 */
public final class VarsamRules {

    private VarsamRules() {}

    /**
     * {@return every rule at once, for the AI clients that Varsam knows} A rule that finds nothing to examine passes here, so
     * that a service without agents can ask for all rules; where no class declares or calls AI, it fails.
     */
    public static ArchRule all() {
        return all(AiClients.known());
    }

    /**
     * {@return every rule at once}
     *
     * @param clients the types through which code reaches AI
     */
    public static ArchRule all(AiClients clients) {
        List<ArchRule> rules =
                each(clients).stream().map(rule -> rule.allowEmptyShould(true)).toList();
        return CompositeArchRule.of(rules)
                .and(Examined.rule(clients))
                .as("AI should be used as the policy says (Varsam's rules)");
    }

    /**
     * {@return the rules one by one, for those who check or freeze them separately}
     *
     * @param clients the types through which code reaches AI
     */
    public static List<ArchRule> each(AiClients clients) {
        return List.of(
                aiClientsAreCalledWhereDeclared(clients),
                guardedMethodsAreInterceptable(),
                guardedMethodsAreNotSelfInvoked(),
                noPromptReachesALogger(),
                personalDataNeverReachesOpenInformation(),
                effectsOnIndividualsRequireAHumanDecision(),
                decisionsAreMadeAtTheDesk(),
                aiContentIsLabelledBeforePublication(),
                aiSystemsAreDeclaredInFull(),
                agentsHaveAllowLists());
    }

    /** {@return that every call into an AI client that Varsam knows sits in code that declares which tool it uses} */
    public static ArchRule aiClientsAreCalledWhereDeclared() {
        return aiClientsAreCalledWhereDeclared(AiClients.known());
    }

    /**
     * {@return that every call into an AI client sits in code that declares {@code @UsesAiTool}: on the method, on its type, or
     * through an {@code @AiSystem} on its type, or that the client declares it itself}
     *
     * <p>A lambda and an anonymous class belong to the method they stand in; a private method to all its callers. A type vouches
     * for its instance methods only: no guard stands before a constructor or a static method. Naming a tool in
     * {@code @RequiresHumanDecision} declares no use: no guard judges what is entered there. KARLSKOGA-64, 66.
     *
     * @param clients the types through which code reaches AI
     */
    public static ArchRule aiClientsAreCalledWhereDeclared(AiClients clients) {
        return DeclaredCalls.rule(clients);
    }

    /**
     * {@return that a guard can stand in front of every method that asks for one: it is not private, final or static, and sits
     * in no final class, record or enum unless it is called through an interface} KARLSHAMN-39.
     */
    public static ArchRule guardedMethodsAreInterceptable() {
        return Interception.rule();
    }

    /**
     * {@return that no class calls its own guarded method: plainly, in a lambda, through a method reference, from an inner class
     * or through {@code super}} Such a call passes no proxy. A call to a method of one's own class counts also when it is made
     * on another object, which class files do not tell. Where only the type asks for a guard, it guards the way in, and calls
     * from its own instance methods are free. KARLSHAMN-39.
     */
    public static ArchRule guardedMethodsAreNotSelfInvoked() {
        return SelfInvocation.rule();
    }

    /**
     * {@return that code which uses AI, or takes information that somebody declared, hands no argument of its own to a logger:
     * SLF4J, JUL, {@code System.Logger}, Log4j 1 and 2, Commons Logging, JBoss Logging, {@code System.out} and {@code err}}
     *
     * <p>Each argument, and all that is made of it, is followed through the method and its lambdas; fixed texts, numbers made of
     * an argument, enums, and the municipality's id may be logged. An exception that is caught counts, for clients quote
     * prompts in theirs. What cannot be read counts. KARLSKOGA-36.
     */
    public static ArchRule noPromptReachesALogger() {
        return PromptLogging.rule();
    }

    /**
     * {@return that types declared to hold personal data or anything else protected never reach a method that accepts open
     * information only} SODERKOPING-3-6, K004-2.2-1.
     */
    public static ArchRule personalDataNeverReachesOpenInformation() {
        return PersonalDataFlow.rule();
    }

    /** {@return that what is {@code @AffectsIndividual} requires a human decision} KARLSKOGA-108. */
    public static ArchRule effectsOnIndividualsRequireAHumanDecision() {
        return effectsOnIndividualsRequireAHumanDecision(DescribedPredicate.alwaysFalse());
    }

    /**
     * {@return that what takes effect for an individual is {@code @RequiresHumanDecision}, or cannot be called without a
     * decision that was made} Code that declares an AI tool calls nothing that takes effect and is not so guarded.
     * KARLSKOGA-108, 109.
     *
     * {@snippet class = "se.varsam.archunit.HumanDecisionsTest" region = "more"}
     *
     * @param more which methods take effect beside those that are {@code @AffectsIndividual}
     */
    public static ArchRule effectsOnIndividualsRequireAHumanDecision(DescribedPredicate<? super JavaMethod> more) {
        return HumanDecisions.rule(more);
    }

    /**
     * {@return that only the decision desk makes a {@code Decision.Made}: no other code decides a proposal, or gives the class
     * to what makes objects of classes} KARLSKOGA-102.
     */
    public static ArchRule decisionsAreMadeAtTheDesk() {
        return MadeDecisions.rule();
    }

    /** {@return that a method which uses AI and gives out content has it labelled} K004-2.2-13. */
    public static ArchRule aiContentIsLabelledBeforePublication() {
        return PublishedContent.rule();
    }

    /**
     * {@return that a method which uses AI and gives out content has it labelled, and that nothing is published which AI made
     * and nobody has labelled} It is labelled by {@code @AiGenerated} or by a {@code Labeller}. K004-2.2-13, SODERKOPING-Q.
     *
     * {@snippet class = "se.varsam.archunit.PublishedContentTest" region = "publishing"}
     *
     * @param publishing which methods publish
     */
    public static ArchRule aiContentIsLabelledBeforePublication(DescribedPredicate<? super JavaMethod> publishing) {
        return PublishedContent.rule(publishing);
    }

    /**
     * {@return that an AI system says what the AI Act asks to be known of it: a tier that is allowed and fits its grounds, owner
     * and attestations where that is high, and disclosure where people meet it} KARLSHAMN-57, NORSJO-33.
     */
    public static ArchRule aiSystemsAreDeclaredInFull() {
        return DeclaredSystems.rule();
    }

    /** {@return that agents have lists of what they may do, do no more, and decide nothing without a human} KARLSKOGA-85, 94. */
    public static ArchRule agentsHaveAllowLists() {
        return AgentLists.rule();
    }
}
