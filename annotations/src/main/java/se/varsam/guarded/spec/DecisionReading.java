package se.varsam.guarded.spec;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;
import se.varsam.term.Answers;

/** Reads what a human must have decided: the nearest declaration, under the strictest oversight and expiry of all. */
final class DecisionReading {

    private final Lineage lineage;
    private final Problems problems;

    private DecisionReading(Lineage lineage, Problems problems) {
        this.lineage = lineage;
        this.problems = problems;
    }

    static Optional<GuardSpec.HumanDecision> of(
            Lineage lineage, ToolReading used, List<GuardSpec.Argument> arguments, Problems problems) {
        List<List<RequiresHumanDecision>> levels = lineage.onMethods(RequiresHumanDecision.class);
        problems.addConflicts(levels, RequiresHumanDecision.class);
        List<RequiresHumanDecision> all = levels.stream().flatMap(List::stream).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionReading(lineage, problems).decision(all, used, arguments));
    }

    private GuardSpec.HumanDecision decision(
            List<RequiresHumanDecision> all, ToolReading used, List<GuardSpec.Argument> arguments) {
        RequiresHumanDecision nearest = all.get(0);
        checkMatter(nearest.matter());
        if (all.stream().anyMatch(each -> each.expiresAfterHours() < 0)) {
            problems.add(
                    "giltighetstiden är negativ. Ange timmar över noll, eller 0 för beslutsbordets tid.",
                    "the expiry is negative. Give hours above zero, or 0 for the desk's own.");
        }
        checkNames(arguments);
        checkTypes(arguments);
        Oversight strictest = all.stream()
                .map(RequiresHumanDecision::oversight)
                .max(Comparator.naturalOrder())
                .orElse(nearest.oversight());
        int soonest = all.stream()
                .mapToInt(RequiresHumanDecision::expiresAfterHours)
                .filter(hours -> hours > 0)
                .min()
                .orElse(0);
        return new GuardSpec.HumanDecision(
                nearest.matter(),
                nearest.tool().isBlank() ? used.tool().orElse("") : nearest.tool(),
                nearest.purpose().isBlank() ? used.purpose() : nearest.purpose(),
                Set.of(nearest.statedIn()),
                answers(nearest),
                nearest.ai(),
                strictest,
                soonest);
    }

    private void checkMatter(String matter) {
        if (!isName(matter)) {
            problems.add(
                    "matter är inget namn på en åtgärd. Ange högst 60 bokstäver, siffror och _.-",
                    "matter is no name of an action. Give at most 60 letters, digits and _.-");
        }
    }

    private void checkNames(List<GuardSpec.Argument> arguments) {
        boolean named = lineage.all().stream()
                .anyMatch(method -> Arrays.stream(method.getParameters()).allMatch(Parameter::isNamePresent));
        if (!named && !arguments.isEmpty()) {
            problems.add(
                    "argumentens namn saknas, och beslutet binds till dem. Kompilera med -parameters.",
                    "the arguments' names are missing, and the decision is bound to them. Compile with -parameters.");
        } else if (!arguments.stream().allMatch(each -> isName(each.name()))) {
            problems.add(
                    "ett argument har ett namn som ett beslut inte kan bindas till."
                            + " Ange högst 60 bokstäver, siffror och _.-",
                    "an argument has a name that a decision cannot be bound to."
                            + " Give at most 60 letters, digits and _.-");
        }
    }

    private void checkTypes(List<GuardSpec.Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).name();
            Bindable.unbindable(lineage.own().getGenericParameterTypes()[i])
                    .ifPresent(
                            type -> problems.add(
                                    "argumentet " + name + " (" + Place.name(type)
                                            + ") kan inte bindas till ett beslut."
                                            + " Ta emot dess delar som text, heltal, BigDecimal, datum, lista eller record.",
                                    "the argument " + name + " (" + Place.name(type)
                                            + ") cannot be bound to a decision."
                                            + " Take its parts as text, whole numbers, BigDecimal, dates, a list or a record."));
        }
    }

    private Answers<DecisionTrait> answers(RequiresHumanDecision declared) {
        Set<DecisionTrait> yes = set(declared.traits());
        Set<DecisionTrait> no = set(declared.not());
        if (!lineage.all(AffectsIndividual.class).isEmpty()) {
            yes.add(DecisionTrait.AFFECTS_INDIVIDUAL);
        }
        Set<DecisionTrait> both = set(yes.toArray(DecisionTrait[]::new));
        both.retainAll(no);
        if (both.isEmpty()) {
            return new Answers<>(yes, no);
        }
        problems.add(
                "beslutet sägs både vara och inte vara: "
                        + both.stream().map(each -> each.text().sv()).collect(Collectors.joining(", "))
                        + ". Behåll det i traits eller i not.",
                "the decision is said both to be and not to be: "
                        + both.stream().map(each -> each.text().en()).collect(Collectors.joining(", "))
                        + ". Keep it in traits or in not.");
        return Answers.unknown();
    }

    private static Set<DecisionTrait> set(DecisionTrait... traits) {
        Set<DecisionTrait> all = EnumSet.noneOf(DecisionTrait.class);
        all.addAll(Arrays.asList(traits));
        return all;
    }

    private static boolean isName(String name) {
        try {
            return !Action.of(name).name().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
