package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

/** Which code handles prompts: it uses AI, or takes information that somebody has declared. */
final class Prompts {

    private static final List<Class<? extends Annotation>> DECLARED =
            List.of(OpenInformationOnly.class, NoPersonalData.class, Classified.class, Holds.class);

    private final Speaking speaking = new Speaking();
    private final DeclaredCode declared = new DeclaredCode(speaking);
    private final Map<JavaClass, Boolean> known = new HashMap<>();

    boolean areIn(JavaCodeUnit code) {
        return !code.getRawParameterTypes().isEmpty()
                && !code.getModifiers().contains(JavaModifier.ABSTRACT)
                && !code.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (isDeclared(code)
                        || code.getParameterTypes().stream().anyMatch(this::isDeclared)
                        || declared.covers(code));
    }

    private boolean isDeclared(JavaCodeUnit code) {
        return speaking.itself(code.getOwner())
                && (Declared.isMarked(code, DECLARED)
                        || code.getParameters().stream().anyMatch(each -> Declared.isMarked(each, DECLARED)));
    }

    private boolean isDeclared(JavaType type) {
        if (type instanceof JavaClass plain && !plain.isArray()) {
            return isDeclared(plain);
        }
        return type.getAllInvolvedRawTypes().stream().anyMatch(this::isDeclared);
    }

    private boolean isDeclared(JavaClass type) {
        Boolean before = known.get(type);
        if (before == null) {
            before = speaking.itself(type)
                    && (Declared.isMarked(type, DECLARED)
                            || type.getFields().stream().anyMatch(each -> Declared.isMarked(each, DECLARED)));
            known.put(type, before);
        }
        return before;
    }
}
