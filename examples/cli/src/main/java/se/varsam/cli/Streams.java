package se.varsam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** What a command reads from and writes to: always UTF-8, whatever the platform says. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {

    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, writer(out), writer(err));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), false);
    }
}
