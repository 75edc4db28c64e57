package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.term.Language;

/** What every format promises; one subclass for each, with samples of it. */
@SuppressWarnings("exports")
public abstract class FormatContract {

    protected static final AiLabel LABEL = AiLabel.generatedBy("Firefly")
            .version("3")
            .on(LocalDate.of(2026, 11, 20))
            .reviewed(new Review("Granskare", "Ansvarig utgivare", LocalDate.of(2026, 11, 21)));

    protected static final AiLabel OTHER =
            AiLabel.editedWith("Photoshop & \"co\" <åäö 😀>").in(Language.SWEDISH, Language.ENGLISH);

    protected final Labeller labeller = Labeller.standard();
    protected final Inspector inspector = Inspector.standard();

    /** Subclasses hold the samples. */
    protected FormatContract() {}

    /** The name the format goes by. */
    protected abstract String format();

    /** Whole files of the format, by what is special about them; at least three. None is labelled by us. */
    protected abstract Map<String, byte[]> samples();

    /** A file name that the format's files have. */
    protected abstract String fileName();

    /** The layers written by default. */
    protected abstract Set<LabelLayer> layers();

    /** What AI made on its own is, in the format's kind of content. */
    protected String sourceType() {
        return "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    }

    @TestFactory
    public final Stream<DynamicTest> labelsEverySample() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(3);
        return each((name, original) -> {
            byte[] labelled = label(original, LABEL);
            Provenance provenance = inspect(labelled);

            assertThat(provenance.format()).isEqualTo(format());
            assertThat(provenance.has(TraceKind.OWN_LABEL)).isTrue();
            assertThat(provenance.missing()).isEmpty();
            if (layers().contains(LabelLayer.METADATA)) {
                assertThat(provenance.fields())
                        .containsEntry(LabelField.DIGITAL_SOURCE_TYPE, sourceType())
                        .containsEntry(LabelField.SYSTEM, "Firefly")
                        .containsEntry(LabelField.VERSION, "3")
                        .containsEntry(LabelField.DATE, "2026-11-20")
                        .containsEntry(LabelField.REVIEWER, "Granskare")
                        .containsEntry(LabelField.EDITOR, "Ansvarig utgivare")
                        .doesNotContainKey(LabelField.PROMPT);
            }
        });
    }

    @TestFactory
    public final Stream<DynamicTest> changesNothingTheSecondTime() {
        return each((name, original) -> {
            byte[] once = label(original, OTHER);
            assertThat(label(once, OTHER)).isEqualTo(once);
        });
    }

    @TestFactory
    public final Stream<DynamicTest> givesTheOriginalBack() {
        return each(
                (name, original) -> assertThat(unlabel(label(original, LABEL))).isEqualTo(original));
    }

    @TestFactory
    public final Stream<DynamicTest> relabelsAsIfItWereTheFirstTime() {
        return each((name, original) ->
                assertThat(label(label(original, LABEL), OTHER)).isEqualTo(label(original, OTHER)));
    }

    @TestFactory
    public final Stream<DynamicTest> readsBackWhatIsHardToWrite() {
        return each((name, original) -> {
            if (layers().contains(LabelLayer.METADATA)) {
                assertThat(inspect(label(original, OTHER)).fields())
                        .containsEntry(LabelField.SYSTEM, "Photoshop & \"co\" <åäö 😀>");
            }
        });
    }

    @TestFactory
    public final Stream<DynamicTest> saysWhatItDidWithAFile() {
        return each((name, original) -> {
            Path folder = Files.createTempDirectory("varsam-test");
            Path file = folder.resolve(fileName());
            Files.write(file, original);

            Labelled done = labeller.label(file, LABEL);

            assertThat(done.format()).isEqualTo(format());
            assertThat(done.written()).isEqualTo(layers());
            assertThat(done.change()).isEqualTo(Labelled.Change.LABELLED);
            assertThat(labeller.label(file, LABEL).change()).isEqualTo(Labelled.Change.UNCHANGED);
            labeller.unlabel(file);
            assertThat(file).hasBinaryContent(original);
            assertThat(folder.toFile().list()).containsExactly(fileName());
        });
    }

    @TestFactory
    public final Stream<DynamicTest> neverHarmsAFileThatIsCutShort() {
        return each((name, original) -> {
            int step = Math.max(1, Math.min(64, original.length / 200));
            for (int length = 0; length < original.length; length += step) {
                survives(Arrays.copyOf(original, length));
            }
        });
    }

    @TestFactory
    public final Stream<DynamicTest> neverHarmsAFileWithWrongBytes() {
        return each((name, original) -> {
            int step = Math.max(1, original.length / 400);
            for (int at = 0; at < original.length; at += step) {
                byte[] broken = original.clone();
                broken[at] ^= (byte) 0xFF;
                survives(broken);
            }
        });
    }

    @Test
    public final void leavesNothingBesideABrokenFile(@TempDir Path folder) throws Exception {
        byte[] sample = samples().values().iterator().next();
        byte[] broken = Arrays.copyOf(sample, Math.min(sample.length, 24));
        Path file = folder.resolve(fileName());
        Files.write(file, broken);
        try {
            labeller.label(file, LABEL);
        } catch (LabelException e) {
            assertThat(file).hasBinaryContent(broken);
        }
        assertThat(folder.toFile().list()).containsExactly(fileName());
    }

    /** A broken file is refused, or labelled so that its own bytes come back. */
    protected final void survives(byte[] broken) {
        byte[] labelled;
        try {
            labelled = label(broken, LABEL);
        } catch (LabelException e) {
            assertThat(e.getMessage()).contains(" / ");
            return;
        }
        assertThat(unlabel(labelled)).isEqualTo(broken);
    }

    protected final byte[] label(byte[] file, AiLabel label) {
        return labeller.label(file, fileName(), label);
    }

    protected final byte[] unlabel(byte[] file) {
        return labeller.unlabel(file, fileName());
    }

    protected final Provenance inspect(byte[] file) {
        return inspector.inspect(file, fileName());
    }

    protected final void refuses(byte[] file, LabelException.Reason reason) {
        assertThatThrownBy(() -> label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    protected interface Check {
        void on(String name, byte[] original) throws Exception;
    }

    protected final Stream<DynamicTest> each(Check check) {
        return samples().entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getKey(), () -> check.on(sample.getKey(), sample.getValue())));
    }
}
