package se.varsam.label.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.label.document.Documents.docx;
import static se.varsam.label.document.Documents.paragraph;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

class ZipTest {

    private static final Map<String, String> PARTS = docx(paragraph("Torget"));

    private static byte[] sample(String kind) {
        return switch (kind) {
            case "streamed" -> Zips.streamed(PARTS);
            case "stored" -> Zips.stored(PARTS);
            case "Zip64" -> Zips.large(Zips.stored(PARTS));
            default -> Arrays.copyOf(Zips.streamed(PARTS), Zips.streamed(PARTS).length + 7);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"streamed", "stored", "Zip64", "with bytes after its end"})
    void changesAndAddsEntriesAndKeepsTheRest(String kind, @TempDir Path folder) throws Exception {
        byte[] original = sample(kind);
        Zip before = new Zip(Source.of(original), "ZIP");
        ZipPatch patch = new ZipPatch(Source.of(original), before);
        patch.put("_rels/.rels", "annat".repeat(100).getBytes(StandardCharsets.UTF_8));
        patch.put("ny.xml", "<ny/>".getBytes(StandardCharsets.UTF_8));
        Edits edits = new Edits();
        patch.into(edits);
        byte[] changed = edits.applyTo(original);

        Map<String, String> expected = new TreeMap<>(PARTS);
        expected.put("_rels/.rels", "annat".repeat(100));
        expected.put("ny.xml", "<ny/>");
        assertThat(new TreeMap<>(Zips.read(changed))).isEqualTo(expected);
        assertThat(directory(changed, folder.resolve("changed.zip"))).isEqualTo(expected);
        List<String> names = new ArrayList<>(PARTS.keySet());
        names.add("ny.xml");
        Zip after = new Zip(Source.of(changed), "ZIP");
        assertThat(after.entries()).extracting(ZipEntry::name).containsExactlyElementsOf(names);
        assertThat(bytes(changed, after, "[Content_Types].xml"))
                .isEqualTo(bytes(original, before, "[Content_Types].xml"));
        assertThat(bytes(changed, after, "word/document.xml")).isEqualTo(bytes(original, before, "word/document.xml"));
    }

    private static byte[] bytes(byte[] file, Zip zip, String name) {
        ZipEntry entry = zip.entry(name).orElseThrow();
        return Arrays.copyOfRange(file, (int) entry.local(), (int) entry.end());
    }

    /** The entries as a reader of the directory sees them. */
    private static Map<String, String> directory(byte[] file, Path path) throws Exception {
        Files.write(path, file);
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (java.util.zip.ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }

    @Test
    void takesAwayOnlyWhatDiffers() {
        byte[] original = Zips.stored(PARTS);
        ZipPatch patch = new ZipPatch(Source.of(original), new Zip(Source.of(original), "ZIP"));
        String text = PARTS.getOrDefault("word/document.xml", "").replace("Torget", "Stortorget");
        patch.put("word/document.xml", text.getBytes(StandardCharsets.UTF_8));
        Edits edits = new Edits();
        patch.into(edits);
        assertThat(edits.list().stream().mapToLong(Edits.Edit::removed).sum()).isLessThan(60);
    }

    @Test
    void findsEntriesThatLie() {
        byte[] stored = Zips.stored(PARTS);
        Zip zip = new Zip(Source.of(stored), "ZIP");
        ZipEntry first = zip.entries().get(0);
        // swallows the next entry
        byte[] overlapping = set(stored, first.inCentral().packed(), first.packed() + 40);
        refuses(overlapping, "överlappar");
        refuses(set(stored, first.inCentral().local(), zip.entries().get(1).local()), "inte där den ska");
        refuses(set(stored, zip.place(), zip.directory() - 1), "fel plats");
        refuses(set(stored, zip.size(), 3), "fel plats");
        byte[] lying = set(stored, first.inCentral().size(), 0x7FFFFFF);
        Zip large = new Zip(Source.of(lying), "ZIP");
        assertThatThrownBy(() -> large.content(large.entries().get(0))).hasMessageContaining("större än vad som läses");
        byte[] streamed = Zips.streamed(PARTS);
        ZipEntry deflated = new Zip(Source.of(streamed), "ZIP").entries().get(0);
        for (long size : new long[] {0, deflated.size() - 1, deflated.size() + 1, 20 << 20}) {
            byte[] wrong = set(streamed, deflated.inCentral().size(), size);
            Zip read = new Zip(Source.of(wrong), "ZIP");
            assertThatThrownBy(() -> read.content(read.entries().get(0))).isInstanceOf(DamagedFileException.class);
        }
    }

    @Test
    void findsNamesThatAreThereTwice() {
        byte[] twice = Zips.stored(Map.of("a.xml", "1", "b.xml", "2"));
        for (int i = 0; i < twice.length; i++) {
            if (twice[i] == 'b' && twice[i + 1] == '.') {
                twice[i] = 'a';
            }
        }
        refuses(twice, "två gånger");
    }

    private static void refuses(byte[] file, String fact) {
        assertThatThrownBy(() -> new Zip(Source.of(file), "ZIP"))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining(fact);
    }

    private static byte[] set(byte[] file, ZipEntry.Slot slot, long value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt((int) slot.at(), (int) value);
        return changed;
    }
}
