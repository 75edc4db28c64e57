package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Collectors;
import se.varsam.term.Bilingual;

/** One line of a violated rule: the clauses, fact and remedy in both languages, and where. */
final class Breach {

    private Breach() {}

    /**
     * {@return the violation}
     *
     * @param of what breaks the rule
     * @param place where, as ArchUnit describes it, with file and line
     * @param clauses those that it breaks
     * @param fact what is wrong
     * @param remedy what to do
     */
    static ConditionEvent of(Object of, String place, List<String> clauses, Bilingual fact, Bilingual remedy) {
        String line = String.join(", ", clauses) + ": " + fact.sv() + ". " + remedy.sv() + ". / " + fact.en() + ". "
                + remedy.en() + ". " + place;
        return SimpleConditionEvent.violated(of, line);
    }

    /** {@return the violation of a member, placed where it stands} */
    static ConditionEvent of(JavaMember member, List<String> clauses, Bilingual fact, Bilingual remedy) {
        return of(member, member.getDescription() + " in " + member.getSourceCodeLocation(), clauses, fact, remedy);
    }

    /** {@return the violation of a class, placed where it stands} */
    static ConditionEvent of(JavaClass type, List<String> clauses, Bilingual fact, Bilingual remedy) {
        return of(type, type.getDescription() + " in " + type.getSourceCodeLocation(), clauses, fact, remedy);
    }

    /** {@return a method or constructor as it is called in the source: its class, name and parameter types} */
    static String name(JavaCodeUnit unit) {
        String parameters = unit.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", "));
        String name =
                unit.isConstructor() ? "new " + name(unit.getOwner()) : name(unit.getOwner()) + "." + unit.getName();
        return name + "(" + parameters + ")";
    }

    /** {@return a class without its package, a nested one with what it is nested in} */
    static String name(JavaClass type) {
        String within = type.getPackageName();
        String name = within.isEmpty() ? type.getName() : type.getName().substring(within.length() + 1);
        return name.replace('$', '.');
    }
}
