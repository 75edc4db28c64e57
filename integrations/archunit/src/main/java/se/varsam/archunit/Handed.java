package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.annotation.Municipality;

/** What a piece of code hands of its own arguments, read from its class file when it is first asked. */
final class Handed {

    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float", "F", "double",
            "D");

    private final JavaCodeUnit code;
    private Optional<Set<String>> calls = Optional.empty();

    Handed(JavaCodeUnit code) {
        this.code = code;
    }

    /** {@return whether a call may be handed an argument of the code's; yes where the class file cannot be read} */
    boolean to(JavaMethodCall call) {
        if (calls.isEmpty()) {
            calls = Optional.of(read());
        }
        Set<String> known = calls.orElseThrow();
        return known.contains("") || known.contains(Handover.key(call.getLineNumber(), call.getName()));
    }

    private Set<String> read() {
        Optional<Source> source = code.getOwner().getSource();
        if (source.isEmpty()) {
            return Set.of("");
        }
        try (InputStream in = source.get().getUri().toURL().openStream()) {
            ClassFile file = ClassFile.read(in.readAllBytes());
            Set<String> found = new HashSet<>();
            for (ClassFile.Code method : file.codes()) {
                if (isOwn(method)) {
                    found.addAll(Handover.of(file, method, this::isHarmless));
                } else if (method.name().startsWith("lambda$")) {
                    found.addAll(Handover.of(file, method, parameter -> false));
                }
            }
            return found;
        } catch (IOException | RuntimeException e) {
            return Set.of("");
        }
    }

    private boolean isOwn(ClassFile.Code method) {
        return method.name().equals(code.getName())
                && method.descriptor()
                        .substring(0, method.descriptor().indexOf(')') + 1)
                        .equals(parameters());
    }

    private String parameters() {
        return code.getRawParameterTypes().stream().map(Handed::descriptor).collect(Collectors.joining("", "(", ")"));
    }

    private static String descriptor(JavaClass type) {
        if (type.isArray()) {
            return "[" + descriptor(type.getComponentType());
        }
        return PRIMITIVES.getOrDefault(type.getName(), "L" + type.getName().replace('.', '/') + ";");
    }

    private boolean isHarmless(int index) {
        List<JavaParameter> parameters = code.getParameters();
        if (index >= parameters.size()) {
            return false;
        }
        JavaParameter parameter = parameters.get(index);
        return parameter.getRawType().isEnum()
                || parameter.getRawType().isEquivalentTo(boolean.class)
                || parameter.isMetaAnnotatedWith(Municipality.class);
    }
}
