package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import se.varsam.annotation.AiGenerated;
import se.varsam.label.Labeller;

/** Which methods give content that AI made, and whether somebody labels it. */
final class AiContent {

    private static final List<Class<?>> CONTENT =
            List.of(CharSequence.class, byte[].class, Path.class, File.class, InputStream.class);

    private static final List<String> AROUND = List.of(
            Optional.class.getName(),
            CompletionStage.class.getName(),
            Future.class.getName(),
            Supplier.class.getName(),
            BaseStream.class.getName(),
            Iterator.class.getName(),
            Iterable.class.getName(),
            Flow.Publisher.class.getName(),
            "org.reactivestreams.Publisher");

    private static final Set<String> LABELLING = Set.of("label", "append", "sidecar", "caption");

    private final DeclaredCode declared;

    AiContent(Speaking speaking) {
        declared = new DeclaredCode(speaking);
    }

    /** Whether the method declares an AI tool and returns content; a private one is a piece of those that call it. */
    boolean isGivenBy(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.PRIVATE)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && unit.getOwner().getEnclosingCodeUnit().isEmpty()
                && declared.covers(unit)
                && isContent(unit.getReturnType());
    }

    static boolean isLabelledBy(JavaCodeUnit unit) {
        return !Declared.onOverridden(unit, AiGenerated.class).isEmpty() || labels(unit.getOwner());
    }

    /** Whether a class labels something itself. */
    static boolean labels(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access ->
                        access.getTargetOwner().isEquivalentTo(Labeller.class) && LABELLING.contains(access.getName()));
    }

    /** Whether a call gets content from AI that nobody has labelled: from a client, or from code that uses one. */
    boolean isUnlabelled(JavaAccess<?> access) {
        if (!(access instanceof JavaCodeUnitAccess<?> call)
                || !isContent(call.getTarget().getReturnType())) {
            return false;
        }
        return Body.target(access)
                .filter(this::isGivenBy)
                .map(unit -> !isLabelledBy(unit))
                .orElseGet(() -> AiClients.isKnown(access.getTargetOwner()));
    }

    private static boolean isContent(JavaType type) {
        if (type instanceof JavaParameterizedType generic) {
            return AROUND.stream().anyMatch(type.toErasure()::isAssignableTo)
                    && generic.getActualTypeArguments().stream().anyMatch(AiContent::isContent);
        }
        return CONTENT.stream().anyMatch(content -> type.toErasure().isAssignableTo(content));
    }
}
