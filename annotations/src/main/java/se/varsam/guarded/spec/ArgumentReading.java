package se.varsam.guarded.spec;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import se.varsam.annotation.Municipality;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declarations;
import se.varsam.reading.Marks;

/**
 * Reads what is declared of each argument: what every overridden method and the method as a whole say of it, joined upward.
 *
 * @param all the arguments in their order
 * @param municipality which of them says under whose policy the call is judged
 */
record ArgumentReading(List<GuardSpec.Argument> all, OptionalInt municipality) {

    private static final String MUNICIPALITY = "municipalityId";

    static ArgumentReading of(Lineage lineage, Limits limits, Problems problems) {
        List<GuardSpec.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < lineage.own().getParameterCount(); i++) {
            Declaration declared = limits.ofArgument();
            for (Method method : lineage.all()) {
                declared = declared.and(Declarations.at(method.getParameters()[i]));
            }
            arguments.add(new GuardSpec.Argument(name(lineage, i), declared));
        }
        return new ArgumentReading(arguments, municipality(lineage, problems));
    }

    /** {@return whether an argument, or a part of one, may only hold certain information} */
    boolean demand() {
        return all.stream().anyMatch(each -> demands(each.declared()));
    }

    private static boolean demands(Declaration declared) {
        return !declared.demands().isEmpty() || declared.within().stream().anyMatch(ArgumentReading::demands);
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
