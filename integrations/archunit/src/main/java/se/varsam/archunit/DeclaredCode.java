package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.UsesAiTool;

/**
 * Says whether code declares which AI it uses: the method, a method it overrides, or the type of either. A lambda belongs to
 * its method, an anonymous or local class to the method around it, and a private method to its callers: all of them must
 * declare. Static methods and constructors get nothing from their type, for no guard stands in front of them.
 */
final class DeclaredCode {

    private static final List<Class<? extends Annotation>> ON_METHODS = List.of(UsesAiTool.class);

    private static final List<Class<? extends Annotation>> ON_TYPES = List.of(UsesAiTool.class, AiSystem.class);

    private final Speaking speaking;

    DeclaredCode(Speaking speaking) {
        this.speaking = speaking;
    }

    boolean covers(JavaCodeUnit code) {
        return covers(code, new HashSet<>());
    }

    /** {@return whether a client's type or method says itself which tool it is} */
    boolean declares(JavaClass client, String method) {
        return speaking.does(client)
                && (Declared.isMarked(client, ON_TYPES)
                        || client.getAllMethods().stream()
                                .filter(each -> each.getName().equals(method))
                                .anyMatch(each -> Declared.isMarked(each, ON_METHODS)));
    }

    private boolean covers(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (declares(code) || !seen.add(code)) {
            return true;
        }
        return code.getOwner()
                .getEnclosingCodeUnit()
                .map(around -> covers(around, seen))
                .orElseGet(() -> coveredByCallers(code, seen));
    }

    private boolean coveredByCallers(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (!code.getModifiers().contains(JavaModifier.PRIVATE)) {
            return false;
        }
        Set<? extends JavaAccess<?>> calls = code.getAccessesToSelf();
        return calls.stream().anyMatch(call -> !call.getOrigin().equals(code))
                && calls.stream().allMatch(call -> covers(call.getOrigin(), seen));
    }

    private boolean declares(JavaCodeUnit code) {
        if (!(code instanceof JavaMethod) || !speaking.does(code.getOwner())) {
            return false;
        }
        boolean guardable = AiClients.isInstance(code) && !code.getModifiers().contains(JavaModifier.PRIVATE);
        return Declared.withOverridden(code)
                .anyMatch(each -> Declared.isMarked(each, ON_METHODS)
                        || (guardable && Declared.isMarked(each.getOwner(), ON_TYPES)));
    }
}
