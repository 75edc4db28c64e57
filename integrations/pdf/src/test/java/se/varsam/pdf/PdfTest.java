package se.varsam.pdf;

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
import se.varsam.label.AiLabel;
import se.varsam.label.Inspector;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labelled;
import se.varsam.label.Labeller;
import se.varsam.label.Provenance;
import se.varsam.label.Review;
import se.varsam.label.TraceKind;
import se.varsam.term.Language;

/** What every format promises, for PDF. */
class PdfTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly")
            .version("3")
            .on(LocalDate.of(2026, 11, 20))
            .reviewed(new Review("Granskare", "Ansvarig utgivare", LocalDate.of(2026, 11, 21)));
    private static final AiLabel OTHER =
            AiLabel.editedWith("Photoshop & \"co\" <åäö 😀>").in(Language.SWEDISH, Language.ENGLISH);
    private static final Map<String, byte[]> SAMPLES = Samples.all();

    private final Labeller labeller = Labeller.standard();
    private final Inspector inspector = Inspector.standard();

    @TestFactory
    Stream<DynamicTest> labelsEverySample() {
        return each(original -> {
            Provenance provenance = inspector.inspect(labeller.label(original, LABEL));

            assertThat(provenance.format()).isEqualTo("PDF");
            assertThat(provenance.has(TraceKind.OWN_LABEL)).isTrue();
            assertThat(provenance.missing()).isEmpty();
            assertThat(provenance.captions()).containsExactly("Denna text har genererats med hjälp av AI");
            assertThat(provenance.fields())
                    .containsEntry(LabelField.SYSTEM, "Firefly")
                    .containsEntry(LabelField.VERSION, "3")
                    .containsEntry(LabelField.DATE, "2026-11-20")
                    .containsEntry(LabelField.EDITOR, "Ansvarig utgivare")
                    .doesNotContainKey(LabelField.PROMPT);
        });
    }

    @TestFactory
    Stream<DynamicTest> onlyAppends() {
        return each(original -> assertThat(Arrays.copyOf(labeller.label(original, LABEL), original.length))
                .isEqualTo(original));
    }

    @TestFactory
    Stream<DynamicTest> changesNothingTheSecondTime() {
        return each(original -> {
            byte[] once = labeller.label(original, OTHER);
            assertThat(labeller.label(once, OTHER)).isEqualTo(once);
            assertThat(labeller.label(original, OTHER)).isEqualTo(once);
        });
    }

    @TestFactory
    Stream<DynamicTest> givesTheOriginalBack() {
        return each(original ->
                assertThat(labeller.unlabel(labeller.label(original, LABEL))).isEqualTo(original));
    }

    @TestFactory
    Stream<DynamicTest> relabelsAsIfItWereTheFirstTime() {
        return each(original -> assertThat(labeller.label(labeller.label(original, LABEL), OTHER))
                .isEqualTo(labeller.label(original, OTHER)));
    }

    @TestFactory
    Stream<DynamicTest> readsBackWhatIsHardToWrite() {
        return each(original -> assertThat(
                        inspector.inspect(labeller.label(original, OTHER)).fields())
                .containsEntry(LabelField.SYSTEM, "Photoshop & \"co\" <åäö 😀>"));
    }

    @TestFactory
    Stream<DynamicTest> saysWhatItDidWithAFile() {
        return each(original -> {
            Path folder = Files.createTempDirectory("varsam-test");
            Path file = Files.write(folder.resolve("protokoll.pdf"), original);

            Labelled done = labeller.label(file, LABEL);

            assertThat(done.written()).isEqualTo(Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA));
            assertThat(done.change()).isEqualTo(Labelled.Change.LABELLED);
            assertThat(labeller.label(file, LABEL).change()).isEqualTo(Labelled.Change.UNCHANGED);
            labeller.unlabel(file);
            assertThat(file).hasBinaryContent(original);
            assertThat(folder.toFile().list()).containsExactly("protokoll.pdf");
        });
    }

    @TestFactory
    Stream<DynamicTest> writesOneLayerOnly() {
        return each(original -> {
            Labeller quiet = labeller.writing(LabelLayer.METADATA);
            Provenance silent = inspector.inspect(quiet.label(original, LABEL));
            assertThat(silent.missing()).containsExactly(LabelLayer.VISIBLE);

            byte[] seen = labeller.writing(LabelLayer.VISIBLE).label(original, LABEL);
            assertThat(inspector.inspect(seen).missing()).doesNotContain(LabelLayer.VISIBLE);
            assertThat(inspector.inspect(seen).fields())
                    .containsKey(LabelField.RESTORE)
                    .doesNotContainKey(LabelField.SYSTEM);
            assertThat(quiet.unlabel(seen)).isEqualTo(original);
        });
    }

    @TestFactory
    Stream<DynamicTest> neverHarmsAFileThatIsCutShort() {
        return each(original -> {
            int step = Math.max(1, original.length / 40);
            for (int length = 0; length < original.length; length += step) {
                survives(Arrays.copyOf(original, length));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> neverHarmsAFileWithWrongBytes() {
        return each(original -> {
            int step = Math.max(1, original.length / 80);
            for (int at = 0; at < original.length; at += step) {
                byte[] broken = original.clone();
                broken[at] ^= (byte) 0xFF;
                survives(broken);
            }
        });
    }

    @Test
    void leavesNothingBesideABrokenFile(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("protokoll.pdf"), Arrays.copyOf(Samples.plain(), 900));
        assertThatThrownBy(() -> labeller.label(file, LABEL)).isInstanceOf(LabelException.class);
        assertThat(folder.toFile().list()).containsExactly("protokoll.pdf");
    }

    /** A broken file is refused, or labelled so that its own bytes come back. */
    private void survives(byte[] broken) {
        byte[] labelled;
        try {
            labelled = labeller.label(broken, LABEL);
        } catch (LabelException e) {
            assertThat(e.getMessage()).contains(" / ");
            return;
        }
        assertThat(labeller.unlabel(labelled)).isEqualTo(broken);
    }

    private interface Check {
        void on(byte[] original) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        assertThat(SAMPLES).hasSizeGreaterThan(10);
        return SAMPLES.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> check.on(sample.getValue())));
    }
}
