package se.varsam.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** What a command reads from and writes to: text always as UTF-8, whatever the platform says; bytes when the answer is a file. */
public record Streams(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err) {

    public static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, out, writer(out), writer(err));
    }

    /** The same, with what is told for people on the error stream: standard output holds a file. */
    public Streams toldOnError() {
        return new Streams(in, bytes, err, err);
    }

    /** {@link Exit#OUTPUT} when the answer cannot be written, as when the reader of a pipe has gone. */
    public void requireWritten() {
        if (out.checkError()) {
            throw new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), false);
    }
}
