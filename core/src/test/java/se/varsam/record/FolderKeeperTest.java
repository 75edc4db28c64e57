package se.varsam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.person.Person;
import se.varsam.person.Role;

class FolderKeeperTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final String TEXT = "Hur länge får Kalle vänta på färdtjänst?";
    private static final PublicRecord PROMPT = PublicRecord.of(RecordKind.PROMPT, TEXT, "eneo", NOON);

    @TempDir
    private Path folder;

    @Test
    void keepsContentAndWhatAnArchiveHasToKnowSideBySide() throws IOException {
        PublicRecord record = PROMPT.inCase("SN 2026/41")
                .by(Person.of("Vera Handläggare", Role.EMPLOYEE))
                .marked(SecrecyMarking.MARKED);

        String name = keeper().keep(record);

        assertThat(name).isEqualTo("20261120T120000.123Z-" + record.digest().substring(0, 16) + ".txt");
        assertThat(folder.resolve(name)).hasContent(TEXT);
        assertThat(Files.readString(folder.resolve(name.replace(".txt", ".metadata.json"))))
                .contains("\"file\":\"" + name + "\"", "\"sha256\":\"" + record.digest() + "\"")
                .contains("\"case\":\"SN 2026/41\"", "\"marking\":\"MARKED\"", "\"person\":\"Vera Handläggare\"")
                .contains("\"time\":\"2026-11-20T12:00:00.123Z\"", "\"mediaType\":\"text/plain;charset=UTF-8\"");
        assertThat(files()).hasSize(2);
    }

    @Test
    void keepsTheVerySameRecordOnce() throws IOException {
        String first = keeper().keep(PROMPT);

        assertThat(keeper().keep(PROMPT)).isEqualTo(first);
        assertThat(files()).hasSize(2);
    }

    @Test
    void neverWritesOneRecordOverAnother() throws IOException {
        String first = keeper().keep(PROMPT);
        String second = keeper().keep(PROMPT.by(Person.of("Vera", Role.EMPLOYEE)));

        assertThat(second).isNotEqualTo(first).endsWith("-2.txt");
        assertThat(files()).hasSize(4);

        Files.writeString(folder.resolve(first), "somebody's own file");
        assertThat(keeper().keep(PROMPT)).endsWith("-3.txt");
        assertThat(folder.resolve(first)).hasContent("somebody's own file");
    }

    @Test
    void finishesWhatACrashLeftHalfDone() throws IOException {
        String name = keeper().keep(PROMPT);
        Files.delete(folder.resolve(name.replace(".txt", ".metadata.json")));

        assertThat(keeper().keep(PROMPT)).isEqualTo(name);
        assertThat(files()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, .json",
        "text/MARKDOWN;charset=UTF-8, .md",
        "image/png, .png",
        "application/x-unheard-of, .bin"
    })
    void keepsAnyMediaTypeByteByByte(String mediaType, String ending) {
        byte[] bytes = {0, -1, 13, 10, 26};

        String name = keeper().keep(new PublicRecord(
                RecordKind.OUTPUT, bytes, mediaType, "eneo", "", NOON, Optional.empty(), SecrecyMarking.NONE));

        assertThat(name).endsWith(ending);
        assertThat(folder.resolve(name)).hasBinaryContent(bytes);
    }

    @Test
    void saysWhenItCannotKeepOne() throws IOException {
        Path file = Files.writeString(folder.resolve("records"), "not a folder");

        assertThatThrownBy(() -> FolderKeeper.in(file).keep(PROMPT))
                .isInstanceOf(RecordNotKeptException.class)
                .hasMessageContainingAll("PROMPT", "eneo", file.toString(), "inte bevarad")
                .hasMessageNotContaining("Kalle")
                .hasCauseInstanceOf(IOException.class);
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void keepsEveryRecordOfManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> kept = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            PublicRecord record = PROMPT.inCase("SN 2026/" + i % 40);
            kept.add(threads.submit(() -> FolderKeeper.in(folder).keep(record)));
        }
        Set<String> names = new TreeSet<>();
        for (Future<String> one : kept) {
            names.add(one.get());
        }
        threads.shutdown();

        assertThat(names).hasSize(40);
        assertThat(files()).hasSize(80).noneMatch(name -> name.endsWith(".tmp"));
    }

    private FolderKeeper keeper() {
        return FolderKeeper.in(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void neverShowsTheContent() {
        PublicRecord record = PROMPT.inCase("SN 2026/41").by(Person.of("Vera", Role.EMPLOYEE));

        assertThat(record)
                .hasToString("PublicRecord[PROMPT eneo " + NOON + " " + TEXT.getBytes(StandardCharsets.UTF_8).length
                        + " bytes NOT_ASSESSED]");
    }
}
