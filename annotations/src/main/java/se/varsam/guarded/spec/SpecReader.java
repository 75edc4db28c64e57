package se.varsam.guarded.spec;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.stream.BaseStream;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.StatesAiUse;
import se.varsam.annotation.TakesAction;
import se.varsam.attestation.AttestationKind;
import se.varsam.decision.CaseDocument;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;

/**
 * Reads what a method declares. Demands add up; of what has one value, the nearest wins: the target's own method, its
 * superclasses', its interfaces', then types in the same order. Everything wrong with it is told at once.
 *
 * @since 0.1
 */
public final class SpecReader {

    private final Lineage lineage;
    private final Problems problems;
    private final Limits limits;
    private final ArgumentReading arguments;

    private SpecReader(Lineage lineage) {
        this.lineage = lineage;
        this.problems = new Problems(Place.full(lineage.own()));
        this.limits = Limits.of(lineage);
        this.arguments = ArgumentReading.of(lineage, limits, problems);
    }

    /**
     * {@return what a method declares; empty when nothing asks for a guard}
     *
     * @param method the method, or one that it overrides
     * @param target the type that is called
     * @throws GuardSetupException when the declarations cannot be followed
     */
    public static Optional<GuardSpec> read(Method method, Class<?> target) {
        Lineage lineage = Lineage.of(method, target);
        SpecReader reader = new SpecReader(lineage);
        boolean asked = Triggers.on(lineage) || reader.arguments.demand();
        return asked ? Optional.of(reader.spec()) : Optional.empty();
    }

    private GuardSpec spec() {
        ToolReading tool = ToolReading.of(lineage, problems);
        Optional<GuardSpec.Agent> agent = AgentReading.of(lineage, problems);
        Optional<GuardSpec.HumanDecision> decision = DecisionReading.of(lineage, tool, arguments.all(), problems);
        Optional<GuardSpec.Output> output =
                nearest(AiGenerated.class).map(made -> new GuardSpec.Output(made.value(), made.origin()));
        Optional<CaseDocument.Kind> document = nearest(StatesAiUse.class).map(StatesAiUse::value);
        if (decision.filter(each -> each.tool().isBlank()).isPresent()) {
            problems.add(
                    "@RequiresHumanDecision utan AI-verktyg. Ange tool, eller @UsesAiTool på metoden.",
                    "@RequiresHumanDecision without an AI tool. Give tool, or put @UsesAiTool on the method.");
        }
        if (tool.tool().isEmpty()) {
            demandTools(document);
        }
        demandResult(output.isPresent(), "@AiGenerated");
        demandResult(document.isPresent(), "@StatesAiUse");
        demandReadable();
        problems.orThrow();
        return new GuardSpec(
                lineage.own(),
                Place.of(lineage.own()),
                tool.tool(),
                tool.purpose(),
                tool.risk(),
                !lineage.all(DisclosesAi.class).isEmpty(),
                arguments.all(),
                arguments.municipality(),
                attestations(),
                agent,
                decision,
                output,
                document,
                limits.arguments(),
                limits.ofResult(lineage));
    }

    private Set<AttestationKind> attestations() {
        Set<AttestationKind> kinds = EnumSet.noneOf(AttestationKind.class);
        lineage.all(RequiresAttestation.class).forEach(each -> kinds.addAll(Arrays.asList(each.value())));
        return kinds;
    }

    private <A extends Annotation> Optional<A> nearest(Class<A> type) {
        List<List<A>> levels = lineage.onMethods(type);
        problems.addConflicts(levels, type);
        return levels.stream().flatMap(List::stream).findFirst();
    }

    private void demandTools(Optional<CaseDocument.Kind> document) {
        demandTool(!lineage.all(RequiresAttestation.class).isEmpty(), "@RequiresAttestation");
        demandTool(!lineage.all(TakesAction.class).isEmpty(), "@TakesAction");
        demandTool(document.isPresent(), "@StatesAiUse");
    }

    private void demandTool(boolean asked, String annotation) {
        if (asked) {
            problems.add(
                    annotation + " utan AI-verktyg. Ange @UsesAiTool på metoden, eller @AiSystem på typen.",
                    annotation + " without an AI tool. Put @UsesAiTool on the method, or @AiSystem on the type.");
        }
    }

    private void demandResult(boolean asked, String annotation) {
        if (asked && returnsNothing(lineage.own().getGenericReturnType())) {
            problems.add(
                    annotation + " på en metod som inte lämnar något. Låt den lämna det som AI har gjort.",
                    annotation + " on a method that returns nothing. Let it return what AI made.");
        }
    }

    /** What is used up by being read cannot be judged before it is given out. */
    private void demandReadable() {
        Type returned = lineage.own().getGenericReturnType();
        Class<?> type = lineage.own().getReturnType();
        if (!limits.result().isEmpty()
                && (returnsNothing(returned)
                        || BaseStream.class.isAssignableFrom(type)
                        || Iterator.class.isAssignableFrom(type)
                        || Flow.Publisher.class.isAssignableFrom(type))) {
            problems.add(
                    "validationAppliesTo = RETURN_VALUE på en metod vars resultat inte går att läsa innan det lämnas ut."
                            + " Lämna en text eller en samling, eller ställ kravet på argumenten.",
                    "validationAppliesTo = RETURN_VALUE on a method whose result cannot be read before it is given out."
                            + " Return a text or a collection, or ask it of the arguments.");
        }
    }

    private static boolean returnsNothing(Type type) {
        return Limits.later(type).map(SpecReader::returnsNothing).orElse(type == void.class || type == Void.class);
    }
}
