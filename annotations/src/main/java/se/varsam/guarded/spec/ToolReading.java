package se.varsam.guarded.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.UsesAiTool;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskTier;

/**
 * Which tool a method uses and for what: said on methods before types, and nearer before farther.
 *
 * @param tool the tool's id, if any is said
 * @param purpose the purpose's id, or blank
 * @param risk how the purpose is classified
 */
record ToolReading(Optional<String> tool, String purpose, RiskClassification risk) {

    private record Said(String tool, String purpose) {
        static Said of(UsesAiTool uses) {
            return new Said(uses.value(), uses.purpose());
        }

        static Said of(AiSystem system) {
            return new Said(system.id(), system.purpose());
        }
    }

    static ToolReading of(Lineage lineage, Problems problems) {
        List<List<AiSystem>> systems = Lineage.on(lineage.typesWithHeirs(), AiSystem.class);
        problems.addConflicts(systems, AiSystem.class);
        systems.stream().flatMap(List::stream).forEach(each -> refuseUnacceptable(each, problems));
        List<List<Said>> levels = new ArrayList<>();
        lineage.onMethods(UsesAiTool.class).forEach(level -> levels.add(said(level, Said::of)));
        levels.addAll(onTypes(lineage));
        levels.forEach(level -> check(level, problems));
        Optional<String> tool =
                levels.stream().flatMap(List::stream).map(Said::tool).findFirst();
        String purpose = levels.stream()
                .flatMap(List::stream)
                .filter(each -> tool.equals(Optional.of(each.tool)) && !each.purpose.isBlank())
                .map(Said::purpose)
                .findFirst()
                .orElse("");
        RiskClassification risk = systems.stream()
                .flatMap(List::stream)
                .filter(each -> tool.equals(Optional.of(each.id())) && isFor(each, purpose))
                .map(each -> RiskClassification.of(each.tier(), each.grounds()))
                .findFirst()
                .orElseGet(RiskClassification::none);
        return new ToolReading(tool, purpose, risk);
    }

    /** A tool on a type is for the methods that it declares; a system is the whole type's. */
    private static List<List<Said>> onTypes(Lineage lineage) {
        List<List<Said>> levels = new ArrayList<>();
        for (List<Class<?>> level : lineage.typesWithHeirs()) {
            List<List<Class<?>>> types = List.of(level);
            List<List<Class<?>>> declaring =
                    List.of(level.stream().filter(lineage::isDeclaredBy).toList());
            List<UsesAiTool> uses = Lineage.on(declaring, UsesAiTool.class).get(0);
            levels.add(Stream.concat(
                            said(uses, Said::of).stream(),
                            said(Lineage.on(types, AiSystem.class).get(0), Said::of).stream())
                    .distinct()
                    .toList());
        }
        return levels;
    }

    private static <A> List<Said> said(List<A> marks, Function<A, Said> how) {
        return marks.stream().map(how).distinct().toList();
    }

    /** A tier is declared for a purpose: for another it says nothing. */
    private static boolean isFor(AiSystem system, String purpose) {
        return system.purpose().isBlank() || system.purpose().equals(purpose);
    }

    private static void check(List<Said> level, Problems problems) {
        List<String> tools = level.stream().map(Said::tool).distinct().toList();
        List<String> purposes = level.stream()
                .map(Said::purpose)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
        if (tools.stream().anyMatch(String::isBlank)) {
            problems.add(
                    "AI-verktyget saknar id. Ange verktygets id i verktygsregistret.",
                    "the AI tool has no id. Give the tool's id in the tool register.");
        }
        if (tools.size() > 1) {
            String all = String.join(", ", tools);
            problems.add(
                    "två olika AI-verktyg på samma nivå (" + all + "). Behåll ett, eller dela metoden.",
                    "two different AI tools at the same level (" + all + "). Keep one, or split the method.");
        } else if (purposes.size() > 1) {
            String all = String.join(", ", purposes);
            problems.add(
                    "två olika ändamål på samma nivå (" + all + "). Behåll ett, eller dela metoden.",
                    "two different purposes at the same level (" + all + "). Keep one, or split the method.");
        }
    }

    private static void refuseUnacceptable(AiSystem system, Problems problems) {
        if (system.tier() == RiskTier.UNACCEPTABLE) {
            problems.add(
                    "AI-systemet har oacceptabel risk och får inte finnas (AI-förordningen art. 5)."
                            + " Ta bort det, eller klassa om det om nivån är fel.",
                    "the AI system is of unacceptable risk and must not exist (AI Act art. 5)."
                            + " Remove it, or classify it anew if the tier is wrong.");
        }
    }
}
