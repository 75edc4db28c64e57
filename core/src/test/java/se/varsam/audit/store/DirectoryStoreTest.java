package se.varsam.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends StoreContract {

    @TempDir
    Path directory;

    @Override
    Store open() throws IOException {
        return DirectoryStore.open(directory, 8);
    }

    @Test
    void beginsANewFileWhenOneIsFull() throws IOException {
        for (int i = 0; i < 17; i++) {
            store.append(drafts(1), AT_NOON);
        }

        assertThat(Directories.logs(directory))
                .containsOnlyKeys("audit-000000000000.jsonl", "audit-000000000008.jsonl", "audit-000000000016.jsonl")
                .allSatisfy((name, text) -> assertThat(text).endsWith("}}\n"));
        assertThat(store.cut(15)).isEqualTo(8);
        assertThat(Directories.logs(directory)).hasSize(2);
    }

    @Test
    void writesOneLineForARecord() throws IOException {
        store.append(List.of(draft("anna")), AT_NOON);

        assertThat(Files.readString(directory.resolve("audit-000000000000.jsonl")))
                .isEqualTo("{\"open\":{\"salt\":\"00\",\"person\":\"anna\"},\"leaf\":{\"n\":0,"
                        + "\"at\":\"2026-11-22T12:00:00Z\",\"behind\":0,\"ref\":\"åäö €\"}}\n");
    }

    @Test
    void overwritesWhatIsForgottenInPlace() throws IOException {
        store.append(List.of(draft("anna"), draft("bo")), AT_NOON);
        String before = Files.readString(directory.resolve("audit-000000000000.jsonl"));

        store.forget(0);

        String after = Files.readString(directory.resolve("audit-000000000000.jsonl"));
        assertThat(after)
                .hasSameSizeAs(before)
                .doesNotContain("anna")
                .contains("\"bo\"")
                .isEqualTo(before.replaceFirst("\\{\"salt\":\"00\",\"person\":\"anna\"}", "{" + " ".repeat(27) + "}"));
    }

    @Test
    void findsEveryRecordOfALongFile() throws IOException {
        try (DirectoryStore one = DirectoryStore.open(directory.resolve("long"), 10_000)) {
            for (int i = 0; i < 10; i++) {
                one.append(drafts(500), AT_NOON);
            }
            for (int i = 0; i < 5000; i += 37) {
                assertThat(read(one, i, i + 1).get(0).leaf()).startsWith("{\"n\":" + i + ",");
            }
            assertThat(read(one, 0, 5000)).hasSize(5000);
        }
    }

    @Test
    void isOpenedOnceOnly() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.fault()).isEqualTo(StoreException.Fault.IN_USE))
                    .hasMessageContaining(directory.toString());
        }
        store.append(drafts(1), AT_NOON);
        assertThat(again().size()).isEqualTo(1);
    }

    @Test
    void isNotHeldByAProcessThatDied() throws IOException {
        store.close();
        Files.writeString(directory.resolve("owner"), "1 1970-01-01T00:00:00Z\n");

        assertThat(open().size()).isZero();
    }

    @Test
    void takesNothingWhenItIsClosed() {
        store.close();

        assertThatThrownBy(() -> store.append(drafts(1), AT_NOON))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(StoreException.Fault.CLOSED));
    }

    @Test
    void isNotDisturbedByAnInterrupt() throws IOException {
        Thread.currentThread().interrupt();
        for (int i = 0; i < 20; i++) {
            store.append(drafts(1), AT_NOON);
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(read(store, 0, 20)).hasSize(20);
    }

    @Test
    void isReadWhileItIsWritten() throws IOException {
        store.append(drafts(10), AT_NOON);
        Path log = directory.resolve("audit-000000000000.jsonl");
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.size()).isEqualTo(10);
            store.append(drafts(1), AT_NOON);
            assertThat(reader.size()).as("as it was").isEqualTo(10);
            assertThat(read(reader, 0, 10)).isEqualTo(read(store, 0, 10));
            assertThatThrownBy(() -> reader.append(drafts(1), AT_NOON)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> reader.forget(1)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> reader.cut(1)).isInstanceOf(StoreException.class);
        }
        long length = Files.size(log);
        Path copy = Directories.copy(directory, directory.resolve("copy"));
        Files.writeString(
                copy.resolve("audit-000000000010.jsonl"), "{\"open\":{},", java.nio.file.StandardOpenOption.APPEND);
        try (DirectoryReader reader = DirectoryReader.open(copy)) {
            assertThat(reader.size()).isEqualTo(11);
            assertThat(root(reader)).isEqualTo(root(store));
        }
        assertThat(Files.size(log)).isEqualTo(length);
    }

    @Test
    void acknowledgesNothingWhenItsDirectoryIsGone() throws IOException {
        store.append(drafts(1), AT_NOON);
        Path moved = directory.resolveSibling(directory.getFileName() + "-moved");
        Files.move(directory, moved);
        try {
            assertThatThrownBy(() -> store.append(drafts(1), AT_NOON))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("audit-000000000000.jsonl");
        } finally {
            Files.move(moved, directory);
        }
        assertThat(again().size()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoDirectoryOfItsOwn() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");
        Path other = Files.createDirectory(directory.resolve("other"));
        Files.writeString(other.resolve("FORMAT"), "varsam-audit 2\n");

        assertThatThrownBy(() -> DirectoryStore.open(file, 8)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DirectoryStore.open(file.resolve("below"), 8)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DirectoryStore.open(other, 8)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> DirectoryReader.open(directory.resolve("none")))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> DirectoryRepair.repair(directory.resolve("none")))
                .isInstanceOf(StoreException.class);
        assertThat(directory.resolve("none")).doesNotExist();
    }
}
