package se.varsam.guarded.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.CaseDocument;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.risk.RiskClassification;
import se.varsam.tool.AiTool;

/** Guards of methods that return this or that, and what they return. */
final class Outputs {

    static final AiPolicy SODERKOPING = AiPolicy.of("soderkoping");
    static final AiTool ENEO = AiTool.inHouse("eneo", "Eneo").build();
    static final String SENTENCE = "Denna text har genererats med hjälp av AI.";

    static {
        // the library needs no images itself; only its tests make some
        ModuleLayer.boot()
                .findModule("java.desktop")
                .ifPresent(desktop -> Outputs.class.getModule().addReads(desktop));
    }

    private Outputs() {}

    static GuardSpec.Output generated(ContentKind kind) {
        return new GuardSpec.Output(kind, ContentOrigin.GENERATED);
    }

    /** A guard of a method of this class, by the method's name. */
    static OutputGuard guard(Class<?> type, String method, GuardSpec.Output output) {
        return guard(type, method, Optional.of(output), Optional.empty());
    }

    static OutputGuard guard(Class<?> type, String method) {
        return guard(type, method, generated(ContentKind.UNKNOWN));
    }

    static OutputGuard document(Class<?> type, String method, CaseDocument.Kind kind) {
        return guard(type, method, Optional.empty(), Optional.of(kind));
    }

    static OutputGuard guard(
            Class<?> type, String name, Optional<GuardSpec.Output> output, Optional<CaseDocument.Kind> document) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        GuardSpec spec = new GuardSpec(
                method,
                type.getSimpleName() + "." + name,
                Optional.of("eneo"),
                "",
                RiskClassification.none(),
                false,
                List.of(),
                OptionalInt.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                output,
                document,
                Set.of(),
                Optional.empty());
        return OutputGuard.of(spec, method.getGenericReturnType());
    }

    static byte[] image(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
