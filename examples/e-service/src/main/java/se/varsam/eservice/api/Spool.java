package se.varsam.eservice.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that is gone when it is closed. Only its owner may read it. */
final class Spool implements AutoCloseable {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** {@return a file with what a stream holds} */
    static Spool of(InputStream body, String name) throws IOException {
        Spool spool = empty(name);
        try (body) {
            Files.copy(body, spool.file, StandardCopyOption.REPLACE_EXISTING);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** {@return an empty file whose name ends as another's does; no more of that name is used} */
    static Spool empty(String name) throws IOException {
        Matcher ending = EXTENSION.matcher(name);
        return new Spool(Files.createTempFile("kontaktcenter", ending.find() ? ending.group() : ".fil"));
    }

    Path file() {
        return file;
    }

    long size() throws IOException {
        return Files.size(file);
    }

    void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
