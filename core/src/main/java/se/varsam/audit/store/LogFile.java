package se.varsam.audit.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a log.
 *
 * @param first the number of its first record, which is its name
 * @param path where it is
 */
record LogFile(long first, Path path) implements Comparable<LogFile> {

    private static final Pattern NAME = Pattern.compile("audit-([0-9]{12,18})\\.jsonl");

    static LogFile of(Path directory, long first) {
        return new LogFile(first, directory.resolve(String.format(Locale.ROOT, "audit-%012d.jsonl", first)));
    }

    /** {@return all files of a log, in order} */
    static List<LogFile> all(Path directory) throws IOException {
        List<LogFile> files = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(directory, "audit-*.jsonl")) {
            for (Path each : inside) {
                Matcher name = NAME.matcher(each.getFileName().toString());
                if (name.matches()) {
                    files.add(new LogFile(Long.parseLong(name.group(1)), each));
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return Collections.unmodifiableList(files);
    }

    @Override
    public int compareTo(LogFile other) {
        return Long.compare(first, other.first);
    }

    String name() {
        return path.getFileName().toString();
    }

    long length() throws IOException {
        return Files.size(path);
    }
}
