package se.varsam.benchmarks.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Swedish prose to scan: the file that the system property {@code varsam.prose} names, else the clauses of the municipal
 * policies in our own words, repeated.
 */
final class Prose {

    /** The length of a sample in bytes of UTF-8, so that operations per second are megabytes per second. */
    static final int MEGABYTE = 1_000_000;

    /** The column of the Swedish sentence. */
    private static final int SWEDISH = 5;

    private static final List<String> CLAUSES =
            List.of("soderkoping", "karlskoga", "karlshamn", "norsjo", "kommun-004", "law");

    private Prose() {}

    /** {@return a megabyte of prose} */
    static String megabyte() {
        return cut(text(), MEGABYTE);
    }

    /** {@return a prompt of two kilobytes from the middle of the prose} */
    static String prompt() {
        String text = text();
        return cut(text.substring(text.length() / 2), 2000);
    }

    /** {@return one short text, repeated to a megabyte} */
    static String megabyteOf(String unit) {
        return cut(unit, MEGABYTE);
    }

    private static String cut(String text, int bytes) {
        byte[] all = text.repeat(1 + bytes / text.length()).getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, bytes, StandardCharsets.UTF_8);
    }

    private static String text() {
        String file = System.getProperty("varsam.prose", "");
        try {
            return file.isEmpty() ? clauses() : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The prose could not be read; set varsam.prose to a file in UTF-8.", e);
        }
    }

    private static String clauses() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : CLAUSES) {
            try (InputStream in = Prose.class.getResourceAsStream("/se/varsam/profile/se/clauses-" + name + ".tsv")) {
                if (in == null) {
                    throw new IllegalStateException("The clauses of " + name + " are not in the core's jar.");
                }
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    String[] cells = line.split("\t", -1);
                    text.append(cells.length > SWEDISH ? cells[SWEDISH] + "\n" : "");
                }
            }
        }
        return text.toString();
    }
}
