package se.varsam.audit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies and looks through a trail's directory in tests. */
final class Directories {

    private Directories() {}

    /** A copy of what is on the disk, as after a crash: without whoever locked it. */
    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path each : list(from)) {
            if (!each.getFileName().toString().equals("owner")) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
        return to;
    }

    static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    static List<String> names(Path directory) throws IOException {
        return list(directory).stream()
                .map(each -> each.getFileName().toString())
                .toList();
    }

    /** What stands in the log files, byte by byte. */
    static Map<String, String> logs(Path directory) throws IOException {
        Map<String, String> logs = new TreeMap<>();
        for (Path each : list(directory)) {
            if (each.toString().endsWith(".jsonl")) {
                logs.put(each.getFileName().toString(), Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return logs;
    }

    static void truncate(Path file, long length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, (int) length));
    }

    static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 0x55;
        Files.write(file, bytes);
    }
}
