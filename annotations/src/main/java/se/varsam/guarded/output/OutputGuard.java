package se.varsam.guarded.output;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.guard.Stamp;
import se.varsam.guarded.output.shape.Shape;
import se.varsam.guarded.output.shape.Shapes;
import se.varsam.guarded.output.shape.TextShape;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.term.Bilingual;
import se.varsam.tool.AiTool;

/**
 * Sees to what one method gives out: what AI made is labelled in the municipality's own words, and a document of a case says
 * that AI was used. Bits of a text (stream, iterator, publisher) are one text, whose caption is one more element at the end;
 * whoever stops before the end gets none. Elements of a collection or an array are labelled one by one, and so are files
 * everywhere. Immutable but for what it remembers of the last policy; thread-safe.
 *
 * {@snippet class="se.varsam.guarded.output.OutputGuardTest" region="labelled"}
 *
 * @since 0.1
 */
public final class OutputGuard {

    /** A paragraph at the end of program code or data would damage it, and in text no image is seen. */
    private static final Set<ContentKind> KINDS_OF_TEXT = Collections.unmodifiableSet(
            EnumSet.of(ContentKind.TEXT, ContentKind.SUGGESTION, ContentKind.ANSWER, ContentKind.UNKNOWN));

    private record Labelling(Shape shape, GuardSpec.Output output) {}

    private final Optional<Labelling> labelling;
    private final Optional<DocumentCheck> document;

    /** The last one used; a race makes it twice, to the same end. */
    private volatile Optional<Stamp> last = Optional.empty();

    private OutputGuard(Optional<Labelling> labelling, Optional<DocumentCheck> document) {
        this.labelling = labelling;
        this.document = document;
    }

    /**
     * {@return what sees to a method's output; nothing is done when it declares none}
     *
     * @param spec what the method declares
     * @param returned its return type, with type arguments
     * @throws GuardSetupException when what it returns can be neither labelled nor read as it declares
     */
    public static OutputGuard of(GuardSpec spec, Type returned) {
        List<String> problems = new ArrayList<>();
        Optional<Shape> shape = Shapes.of(returned);
        spec.output().flatMap(output -> problem(output, shape, returned)).ifPresent(fact -> {
            String what = spec.place() + ": @AiGenerated " + returned.getTypeName() + ": ";
            problems.add(
                    what + fact.sv() + ". Lämna tillbaka texten (String) eller filen (byte[], Path), eller märk själv"
                            + " med policy.labeller() och ta bort @AiGenerated. / " + what + fact.en()
                            + ". Return the text (String) or the file (byte[], Path), or label it yourself with"
                            + " policy.labeller() and drop @AiGenerated.");
        });
        Optional<DocumentCheck> check = spec.document()
                .flatMap(kind -> shape.filter(DocumentCheck::canRead)
                        .map(readable -> new DocumentCheck(readable, kind, spec.place())));
        if (spec.document().isPresent() && check.isEmpty()) {
            String what = spec.place() + ": @StatesAiUse " + returned.getTypeName() + ": ";
            problems.add(what + "bara en text går att läsa. Lämna tillbaka handlingens text (String, Optional<String>,"
                    + " CompletionStage<String>), eller ta bort @StatesAiUse. / " + what + "only a text can be read."
                    + " Return the document's text (String, Optional<String>, CompletionStage<String>), or drop"
                    + " @StatesAiUse.");
        }
        if (!problems.isEmpty()) {
            throw new GuardSetupException(problems);
        }
        return new OutputGuard(spec.output().flatMap(output -> shape.map(each -> new Labelling(each, output))), check);
    }

    private static Optional<Bilingual> problem(GuardSpec.Output output, Optional<Shape> shape, Type returned) {
        if (output.origin() == ContentOrigin.HUMAN) {
            return Optional.of(
                    new Bilingual("det som en människa har gjort märks inte", "what a human made is not labelled"));
        } else if (shape.isEmpty()) {
            return Optional.of(Shapes.why(returned));
        }
        return shape.filter(each -> each.content() instanceof TextShape && !KINDS_OF_TEXT.contains(output.kind()))
                .map(each -> new Bilingual(
                        output.kind().sv() + " i en text har ingen plats för märkningen",
                        output.kind().en() + " in a text has no place for the label"));
    }

    /**
     * {@return what may be given out: the same or a labelled one of the same type. Nothing and what is blank pass as they are}
     *
     * @param result what the method returned
     * @param policy the policy that applies to the call
     * @param tool the tool that it used
     * @throws se.varsam.label.LabelException when a file's format is not recognised or it is damaged; nothing is given out
     * @throws java.io.UncheckedIOException when a file cannot be read or written
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be; nothing is given out
     * @throws se.varsam.rule.PolicyViolationException when a document does not say that AI was used, or not which
     */
    public @Nullable Object pass(@Nullable Object result, AiPolicy policy, AiTool tool) {
        if (result == null) {
            return null;
        }
        Object labelled = labelling
                .map(each -> each.shape().labelled(result, stamp(policy, tool, each.output())))
                .orElse(result);
        return document.map(check -> check.pass(labelled, policy, tool)).orElse(labelled);
    }

    private Stamp stamp(AiPolicy policy, AiTool tool, GuardSpec.Output output) {
        Stamp stamp = last.filter(each -> each.isOf(policy, tool))
                .orElseGet(() -> Stamp.of(policy, tool, output.kind(), output.origin()));
        last = Optional.of(stamp);
        return stamp;
    }
}
