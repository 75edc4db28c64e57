package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Authorization;
import se.varsam.term.Bilingual;

/**
 * Only {@code se.varsam.decision} makes a {@link Decision.Made} and an {@link Authorization.Granted}: nobody else calls
 * {@code Proposed.decide}, gives the class to something that makes objects of classes (reflection, serialisation, mocks), or
 * names it in a type token for one.
 *
 * <p>It does not see a class that is named in a text ({@code Class.forName}), nor a made decision inside another type that
 * a library reads. Code in a package of that name counts as the library's own; a modular application cannot have any.
 */
final class MadeDecisions {

    private static final List<String> CLAUSES = List.of("KARLSKOGA-102", "KARLSKOGA-109", "NORSJO-68");

    private static final List<Class<?>> MADE = List.of(Decision.Made.class, Authorization.Granted.class);

    private static final List<Class<?>> DESCRIBING = List.of(Class.class, Type.class);

    /** They look at an object or a name, and make none. */
    private static final Set<String> HARMLESS = Set.of(
            "isInstance",
            "cast",
            "getName",
            "getSimpleName",
            "getTypeName",
            "hashCode",
            "equals",
            "toString",
            "isAssignableFrom");

    private static final List<String> TOKENS =
            List.of("TypeReference", "TypeToken", "TypeRef", "GenericType", "TypeLiteral");

    private static final Bilingual REMEDY = new Bilingual(
            "Lägg fram ett förslag för beslutsbordet (DecisionDesk) och låt en människa besluta där",
            "Propose it to the desk (DecisionDesk) and let a human decide there");

    private MadeDecisions() {}

    static ArchRule rule() {
        return classes()
                .that()
                .resideOutsideOfPackages("se.varsam.decision..")
                .should(new NotMaking())
                .as("decisions are made at the desk")
                .because(Norm.DECISIONS_ARE_MADE_AT_THE_DESK.because());
    }

    private static final class NotMaking extends ArchCondition<JavaClass> {

        NotMaking() {
            super("not make decisions");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getAccessesFromSelf().stream()
                    .filter(MadeDecisions::decides)
                    .forEach(access -> events.add(Breach.of(
                            type,
                            access.getDescription(),
                            CLAUSES,
                            new Bilingual(
                                    "Koden fattar själv ett beslut som bara beslutsbordet får fatta",
                                    "The code itself makes a decision that only the desk may make"),
                            REMEDY)));
            type.getReferencedClassObjects().stream()
                    .filter(reference -> isMade(reference.getRawType()))
                    .filter(reference -> isGivenAway(reference.getOwner()))
                    .forEach(reference -> events.add(reflects(type, reference)));
            type.getSuperclass()
                    .filter(MadeDecisions::isToken)
                    .ifPresent(token -> events.add(Breach.of(
                            type,
                            CLAUSES,
                            new Bilingual(
                                    "Klassen beskriver ett fattat beslut för något som skapar objekt",
                                    "The class describes a made decision for something that makes objects"),
                            REMEDY)));
        }
    }

    private static ConditionEvent reflects(JavaClass type, ReferencedClassObject reference) {
        String name = Breach.name(reference.getRawType());
        return Breach.of(
                type,
                reference.getOwner().getDescription() + " in " + reference.getSourceCodeLocation(),
                CLAUSES,
                new Bilingual(
                        "Koden lämnar klassen " + name + " till något som kan skapa ett beslut som ingen har fattat",
                        "The code gives the class " + name + " to something that can make a decision nobody has made"),
                REMEDY);
    }

    private static boolean decides(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isEquivalentTo(Decision.Proposed.class)
                        && access.getName().equals("decide"))
                || (isMade(owner) && access instanceof JavaConstructorCall);
    }

    private static boolean isGivenAway(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .filter(access -> !HARMLESS.contains(access.getName()))
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Class.class) || takesAClass(access));
    }

    private static boolean takesAClass(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .map(type -> type.isArray() ? type.getBaseComponentType() : type)
                        .anyMatch(type -> DESCRIBING.stream().anyMatch(type::isEquivalentTo));
    }

    private static boolean isToken(JavaType superclass) {
        return TOKENS.stream().anyMatch(superclass.toErasure().getSimpleName()::endsWith)
                && Shape.of(superclass).ends().stream().anyMatch(MadeDecisions::isMade);
    }

    private static boolean isMade(JavaClass type) {
        return MADE.stream().anyMatch(type::isEquivalentTo);
    }
}
