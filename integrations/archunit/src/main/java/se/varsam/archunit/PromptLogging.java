package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

/** Code that uses AI, or takes information that somebody has declared, hands none of its arguments to a logger. */
final class PromptLogging {

    private static final Remedy REMEDY = new Remedy(
            Norm.PROMPTS_STAY_OUT_OF_LOGS,
            "Ett argument, eller något som gjorts av det, kan hamna i loggen. Logga en fast text, ett tal eller kommunens"
                    + " id, eller logga där argumentet inte finns.",
            "An argument, or what was made of one, may end up in the log. Log a fixed text, a number or the"
                    + " municipality's id, or log where the argument is not at hand.");

    private static final Pattern LOGGERS = Pattern.compile("org\\.slf4j\\.(Logger|spi\\.LoggingEventBuilder)"
            + "|java\\.util\\.logging\\.Logger|java\\.lang\\.System\\$Logger|org\\.apache\\.log4j\\.(Logger|Category)"
            + "|org\\.apache\\.logging\\.log4j\\.(Logger|LogBuilder)|org\\.apache\\.commons\\.logging\\.Log"
            + "|org\\.jboss\\.logging\\.(Basic)?Logger|java\\.io\\.PrintStream");

    private static final List<Class<? extends Annotation>> DECLARED =
            List.of(OpenInformationOnly.class, NoPersonalData.class, Classified.class, Holds.class);

    private PromptLogging() {}

    static ArchRule rule() {
        return all(codeThatHandlesPrompts())
                .should(handNoneToALogger())
                .because(Norm.PROMPTS_STAY_OUT_OF_LOGS.because());
    }

    private static ClassesTransformer<JavaCodeUnit> codeThatHandlesPrompts() {
        return new AbstractClassesTransformer<>("code that handles prompts or declared information") {
            @Override
            public Iterable<JavaCodeUnit> doTransform(JavaClasses classes) {
                List<JavaCodeUnit> found = new ArrayList<>();
                for (JavaClass type : classes) {
                    type.getCodeUnits().stream().filter(PromptLogging::handles).forEach(found::add);
                }
                return found;
            }
        };
    }

    private static boolean handles(JavaCodeUnit code) {
        return !code.getParameters().isEmpty()
                && !code.getModifiers().contains(JavaModifier.ABSTRACT)
                && !code.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (code.getParameters().stream().anyMatch(PromptLogging::isDeclared)
                        || declares(code)
                        || DeclaredCode.covers(code));
    }

    private static boolean isDeclared(JavaParameter parameter) {
        return declares(parameter)
                || Stream.concat(
                                Stream.of(parameter.getRawType()),
                                parameter.getType().getAllInvolvedRawTypes().stream())
                        .filter(type -> !Declared.isFoundation(type))
                        .anyMatch(type ->
                                declares(type) || type.getFields().stream().anyMatch(PromptLogging::declares));
    }

    private static boolean declares(CanBeAnnotated element) {
        return DECLARED.stream().anyMatch(element::isMetaAnnotatedWith);
    }

    private static ArchCondition<JavaCodeUnit> handNoneToALogger() {
        return new ArchCondition<>("hand no argument to a logger") {
            @Override
            public void check(JavaCodeUnit code, ConditionEvents events) {
                Handed handed = new Handed(code);
                for (JavaMethodCall call : code.getMethodCallsFromSelf()) {
                    if (isLogger(call)
                            && !call.getTarget().getRawParameterTypes().isEmpty()
                            && handed.to(call)) {
                        events.add(REMEDY.violated(call, call.getDescription()));
                    }
                }
                for (JavaMethodReference reference : code.getMethodReferencesFromSelf()) {
                    if (isLogger(reference)) {
                        events.add(REMEDY.violated(reference, reference.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isLogger(JavaCodeUnitAccess<?> access) {
        return LOGGERS.matcher(access.getTargetOwner().getName()).matches();
    }
}
