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

    private static final List<Class<? extends Annotation>> ON_TYPES = List.of(UsesAiTool.class, AiSystem.class);

    private DeclaredCode() {}

    static boolean covers(JavaCodeUnit code) {
        return covers(code, new HashSet<>());
    }

    /** {@return whether a client's type or method says itself which tool it is} */
    static boolean declares(JavaClass client, String method) {
        return onType(client)
                || client.getAllMethods().stream()
                        .anyMatch(each -> each.getName().equals(method) && each.isMetaAnnotatedWith(UsesAiTool.class));
    }

    private static boolean covers(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (declares(code)) {
            return true;
        }
        if (!seen.add(code)) {
            return true;
        }
        return code.getOwner()
                .getEnclosingCodeUnit()
                .map(around -> covers(around, seen))
                .orElseGet(() -> coveredByCallers(code, seen));
    }

    private static boolean coveredByCallers(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (!code.getModifiers().contains(JavaModifier.PRIVATE)) {
            return false;
        }
        Set<? extends JavaAccess<?>> calls = code.getAccessesToSelf();
        return calls.stream().anyMatch(call -> !call.getOrigin().equals(code))
                && calls.stream().allMatch(call -> covers(call.getOrigin(), seen));
    }

    private static boolean declares(JavaCodeUnit code) {
        if (!(code instanceof JavaMethod)) {
            return false;
        }
        boolean guardable = AiClients.isInstance(code) && !code.getModifiers().contains(JavaModifier.PRIVATE);
        return Declared.withOverridden(code)
                .anyMatch(each -> each.isMetaAnnotatedWith(UsesAiTool.class) || (guardable && onType(each.getOwner())));
    }

    private static boolean onType(JavaClass type) {
        return ON_TYPES.stream().anyMatch(type::isMetaAnnotatedWith);
    }
}
