package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Optional;
import se.varsam.term.Bilingual;

/** A guard can stand in front of every method that asks for one: a proxy can take its calls. */
final class Interception {

    private static final List<String> CLAUSES = List.of("KARLSHAMN-39");

    private static final Bilingual CLOSED =
            new Bilingual("Ingen vakt kan ställa sig framför metoden", "No guard can stand in front of the method");

    private static final Bilingual OPEN = new Bilingual(
            "Gör den till en vanlig metod i en klass som inte är final, eller flytta annoteringen till gränssnittets metod",
            "Make it an ordinary method of a class that is not final, or move the annotation to an interface's method");

    private Interception() {}

    static ArchRule rule() {
        return all(GuardedMethod.all()).should(beInterceptable()).because(Norm.GUARDS_RUN.because());
    }

    private static ArchCondition<GuardedMethod> beInterceptable() {
        return new ArchCondition<>("be interceptable") {
            @Override
            public void check(GuardedMethod guarded, ConditionEvents events) {
                JavaMethod method = guarded.method();
                obstacle(method)
                        .map(what -> method.getDescription() + " " + what + " in " + method.getSourceCodeLocation())
                        .ifPresent(place -> events.add(Breach.of(method, place, CLAUSES, CLOSED, OPEN)));
            }
        };
    }

    /** What keeps a proxy away; a final class is no obstacle to one that stands before its interface. */
    static Optional<String> obstacle(JavaMethod method) {
        JavaClass type = method.getOwner();
        if (has(method, JavaModifier.PRIVATE)) {
            return Optional.of("is private");
        }
        if (has(method, JavaModifier.STATIC)) {
            return Optional.of("is static");
        }
        if (isOfInterface(method)) {
            return has(method, JavaModifier.FINAL) && !isClosed(type) ? Optional.of("is final") : Optional.empty();
        }
        if (has(method, JavaModifier.FINAL)) {
            return Optional.of("is final");
        }
        return isClosed(type) ? Optional.of("sits in a " + closed(type)) : Optional.empty();
    }

    private static boolean isOfInterface(JavaMethod method) {
        return Declared.withOverridden(method).anyMatch(each -> each.getOwner().isInterface());
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL) || type.isEnum();
    }

    private static String closed(JavaClass type) {
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "final class";
    }

    private static boolean has(JavaMethod method, JavaModifier modifier) {
        return method.getModifiers().contains(modifier);
    }
}
