package se.varsam.guarded.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declaration.Limit;

/** Names what a method declares as its annotations do, in any language. */
final class Declared {

    private Declared() {}

    static List<String> by(GuardSpec spec) {
        List<String> all = new ArrayList<>();
        spec.tool()
                .ifPresent(tool ->
                        all.add("@UsesAiTool(" + tool + (spec.purpose().isBlank() ? "" : ", " + spec.purpose()) + ")"));
        all.addAll(limits(limits(spec)));
        spec.returned().ifPresent(each -> limits(demands(each)).forEach(limit -> all.add(limit + "(RETURN_VALUE)")));
        if (!spec.attestations().isEmpty()) {
            all.add("@RequiresAttestation(" + names(spec.attestations()) + ")");
        }
        spec.agent()
                .filter(each -> !each.does().isEmpty())
                .ifPresent(each -> all.add("@TakesAction(" + names(each.does()) + ")"));
        spec.decision().ifPresent(each -> all.add("@RequiresHumanDecision(" + each.matter() + ")"));
        spec.output().ifPresent(each -> all.add("@AiGenerated(" + each.kind() + ")"));
        spec.document().ifPresent(each -> all.add("@StatesAiUse(" + each + ")"));
        return all;
    }

    static List<String> limits(Set<Limit> limits) {
        return limits.stream()
                .sorted()
                .map(each -> switch (each) {
                    case OPEN_INFORMATION_ONLY -> "@OpenInformationOnly";
                    case NO_PERSONAL_DATA -> "@NoPersonalData";
                })
                .toList();
    }

    private static Set<Limit> limits(GuardSpec spec) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        limits.addAll(spec.demands());
        spec.arguments().forEach(each -> collect(each.declared(), limits));
        return limits;
    }

    /** {@return what is asked of a value or of a part of it} */
    static Set<Limit> demands(Declaration declared) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        collect(declared, limits);
        return limits;
    }

    private static void collect(Declaration declared, Set<Limit> limits) {
        limits.addAll(declared.demands());
        declared.within().forEach(each -> collect(each, limits));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
