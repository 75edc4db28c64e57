package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.varsam.term.Bilingual;

/** Code that uses AI, or takes information that somebody has declared, hands none of its arguments to a logger. */
final class PromptLogging {

    private static final List<String> CLAUSES = List.of("KARLSKOGA-36");

    private static final Bilingual LOGGED = new Bilingual(
            "Ett argument, eller något som gjorts av det, kan hamna i loggen",
            "An argument, or what was made of one, may end up in the log");

    private static final Bilingual LOG_LESS = new Bilingual(
            "Logga en fast text, ett tal eller kommunens id, eller logga där argumentet inte finns",
            "Log a fixed text, a number or the municipality's id, or log where the argument is not at hand");

    private static final Pattern LOGGERS = Pattern.compile("org\\.slf4j\\.(Logger|spi\\.LoggingEventBuilder)"
            + "|java\\.util\\.logging\\.Logger|java\\.lang\\.System\\$Logger|org\\.apache\\.log4j\\.(Logger|Category)"
            + "|org\\.apache\\.logging\\.log4j\\.(Logger|LogBuilder)|org\\.apache\\.commons\\.logging\\.Log"
            + "|org\\.jboss\\.logging\\.(Basic)?Logger|java\\.io\\.PrintStream");

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
                Prompts prompts = new Prompts();
                List<JavaCodeUnit> found = new ArrayList<>();
                for (JavaClass type : classes) {
                    type.getCodeUnits().stream().filter(prompts::areIn).forEach(found::add);
                }
                return found;
            }
        };
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
                        events.add(Breach.of(call, call.getDescription(), CLAUSES, LOGGED, LOG_LESS));
                    }
                }
                for (JavaMethodReference reference : code.getMethodReferencesFromSelf()) {
                    if (isLogger(reference)) {
                        events.add(Breach.of(reference, reference.getDescription(), CLAUSES, LOGGED, LOG_LESS));
                    }
                }
            }
        };
    }

    private static boolean isLogger(JavaCodeUnitAccess<?> access) {
        return LOGGERS.matcher(access.getTargetOwner().getName()).matches();
    }
}
