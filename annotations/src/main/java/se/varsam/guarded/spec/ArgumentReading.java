package se.varsam.guarded.spec;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declaration.Limit;
import se.varsam.reading.Declarations;
import se.varsam.reading.Marks;

/**
 * Reads what is declared of each argument: what every overridden method and the method as a whole say of it, joined upward.
 *
 * @param all the arguments in their order
 * @param municipality which of them says under whose policy the call is judged
 * @param onMethod what is asked of every argument
 */
record ArgumentReading(List<GuardSpec.Argument> all, OptionalInt municipality, Set<Limit> onMethod) {

    private static final String MUNICIPALITY = "municipalityId";

    static ArgumentReading of(Lineage lineage, Problems problems) {
        Set<Limit> limits = limits(lineage);
        List<GuardSpec.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < lineage.own().getParameterCount(); i++) {
            Declaration declared = new Declaration(
                    Optional.empty(), Set.of(), limits.contains(Limit.OPEN_INFORMATION_ONLY), limits, List.of());
            for (Method method : lineage.all()) {
                declared = joined(declared, Declarations.at(method.getParameters()[i]));
            }
            arguments.add(new GuardSpec.Argument(name(lineage, i), declared));
        }
        return new ArgumentReading(arguments, municipality(lineage, problems), limits);
    }

    /** {@return whether an argument, or a part of one, may only hold certain information} */
    boolean demand() {
        return all.stream().anyMatch(each -> demands(each.declared()));
    }

    private static boolean demands(Declaration declared) {
        return !declared.demands().isEmpty() || declared.within().stream().anyMatch(ArgumentReading::demands);
    }

    private static Set<Limit> limits(Lineage lineage) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        if (Triggers.isComponent(lineage.own())) {
            return limits;
        }
        if (!lineage.all(OpenInformationOnly.class).isEmpty()) {
            limits.add(Limit.OPEN_INFORMATION_ONLY);
        }
        if (!lineage.all(NoPersonalData.class).isEmpty()) {
            limits.add(Limit.NO_PERSONAL_DATA);
        }
        return limits;
    }

    private static Declaration joined(Declaration one, Declaration two) {
        Optional<InformationClass> level =
                Stream.concat(one.level().stream(), two.level().stream()).max(Enum::compareTo);
        Set<InformationCategory> holding = EnumSet.noneOf(InformationCategory.class);
        holding.addAll(one.holding());
        holding.addAll(two.holding());
        Set<Limit> demands = EnumSet.noneOf(Limit.class);
        demands.addAll(one.demands());
        demands.addAll(two.demands());
        List<Declaration> within = IntStream.range(
                        0, Math.max(one.within().size(), two.within().size()))
                .mapToObj(i -> joined(within(one, i), within(two, i)))
                .toList();
        return new Declaration(level, Set.copyOf(holding), one.vouched() || two.vouched(), Set.copyOf(demands), within);
    }

    private static Declaration within(Declaration declared, int i) {
        return i < declared.within().size() ? declared.within().get(i) : Declaration.none();
    }

    /** The name where it runs, or where it is overridden when that was compiled without names. */
    private static String name(Lineage lineage, int i) {
        return lineage.all().stream()
                .map(method -> method.getParameters()[i])
                .filter(Parameter::isNamePresent)
                .findFirst()
                .orElse(lineage.own().getParameters()[i])
                .getName();
    }

    private static OptionalInt municipality(Lineage lineage, Problems problems) {
        Set<Integer> marked = where(lineage, ArgumentReading::isMarked);
        if (marked.size() > 1) {
            problems.add(
                    "två argument har @Municipality. Behåll den på ett.",
                    "two arguments have @Municipality. Keep it on one.");
        }
        for (int i : marked) {
            if (lineage.own().getParameterTypes()[i] != String.class) {
                problems.add(
                        "@Municipality på annat än String (argument " + (i + 1) + "). Ange kommunkoden som text.",
                        "@Municipality on other than a String (argument " + (i + 1)
                                + "). Give the municipality code as text.");
            }
        }
        return (marked.isEmpty() ? named(lineage, problems) : marked)
                .stream().mapToInt(Integer::intValue).findFirst();
    }

    /** One that is named so and passed by would let the call go by another municipality's policy. */
    private static Set<Integer> named(Lineage lineage, Problems problems) {
        Set<Integer> named = where(lineage, ArgumentReading::isNamed);
        if (named.size() > 1) {
            problems.add(
                    "två argument heter " + MUNICIPALITY
                            + ", ett där metoden finns och ett där den ärvs ifrån. Märk ett med @Municipality.",
                    "two arguments are called " + MUNICIPALITY
                            + ", one where the method is and one where it is inherited from. Put @Municipality on one.");
        } else if (named.stream().anyMatch(i -> lineage.own().getParameterTypes()[i] != String.class)) {
            problems.add(
                    MUNICIPALITY + " är något annat än String. Ange kommunkoden som text, eller döp om argumentet.",
                    MUNICIPALITY + " is other than a String. Give the municipality code as text, or rename it.");
        }
        return named;
    }

    private static Set<Integer> where(Lineage lineage, Predicate<Parameter> holds) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Method method : lineage.all()) {
            for (int i = 0; i < method.getParameterCount(); i++) {
                if (holds.test(method.getParameters()[i])) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static boolean isMarked(Parameter parameter) {
        return !Marks.on(parameter, Municipality.class).isEmpty();
    }

    private static boolean isNamed(Parameter parameter) {
        return parameter.getName().equals(MUNICIPALITY);
    }
}
