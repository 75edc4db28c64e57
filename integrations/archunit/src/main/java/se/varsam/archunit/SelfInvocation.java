package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.term.Bilingual;

/**
 * No object calls its own guarded method, for then the call passes no proxy. The class file does not say on which object a
 * method is called: a call to a method of one's own class counts, also when it is made on another object of that class.
 */
final class SelfInvocation {

    private static final List<String> CLAUSES = List.of("KARLSHAMN-39");

    private static final Bilingual PASSED = new Bilingual("Anropet går förbi vakten", "The call passes the guard by");

    private static final Bilingual MOVE = new Bilingual(
            "Flytta metoden till en annan klass, eller anropa den genom gränssnittet på det objekt som vakten står framför",
            "Move the method to another class, or call it through the interface on the object that the guard stands in"
                    + " front of");

    private SelfInvocation() {}

    static ArchRule rule() {
        return all(GuardedMethod.all()).should(notBeSelfInvoked()).because(Norm.GUARDS_RUN.because());
    }

    private static ArchCondition<GuardedMethod> notBeSelfInvoked() {
        return new ArchCondition<>("not be called by their own class") {
            @Override
            public void check(GuardedMethod guarded, ConditionEvents events) {
                for (JavaAccess<?> access : guarded.method().getAccessesToSelf()) {
                    if (isSelf(access, guarded.method()) && !isInside(access.getOrigin(), guarded)) {
                        events.add(Breach.of(access, access.getDescription(), CLAUSES, PASSED, MOVE));
                    }
                }
            }
        };
    }

    private static boolean isSelf(JavaAccess<?> access, JavaMethod guarded) {
        JavaClass on = access.getTargetOwner();
        boolean elsewhere = on.isInterface() && guarded.getModifiers().contains(JavaModifier.ABSTRACT);
        return !elsewhere
                && objects(access.getOriginOwner()).anyMatch(own -> own.isAssignableTo(on.getName()))
                && !overrides(access.getOrigin(), guarded);
    }

    /** The classes on whose objects the code stands: its own, and those around it when it is no static nested class. */
    private static Stream<JavaClass> objects(JavaClass type) {
        return Stream.iterate(Optional.of(type), Optional::isPresent, each -> each.flatMap(SelfInvocation::around))
                .map(Optional::orElseThrow);
    }

    private static Optional<JavaClass> around(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.STATIC) ? Optional.empty() : type.getEnclosingClass();
    }

    /** The overriding method is guarded itself, so its call to what it overrides has passed a guard. */
    private static boolean overrides(JavaCodeUnit origin, JavaMethod guarded) {
        return !origin.equals(guarded) && Declared.withOverridden(origin).anyMatch(guarded::equals);
    }

    private static boolean isInside(JavaCodeUnit origin, GuardedMethod guarded) {
        return guarded.entry()
                && origin instanceof JavaMethod
                && !origin.getModifiers().contains(JavaModifier.STATIC);
    }
}
