package se.varsam.cli.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;
import se.varsam.cli.terminal.Progress;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Words;
import se.varsam.term.Language;

/** Opens texts one after another, tells how far it has come and what was not UTF-8, and stops when nobody listens. */
final class TextFiles {

    private static final long WRITTEN_EVERY = 16L << 20;

    private final Streams streams;
    private final Language language;
    private final boolean tellsProgress;
    private long looked;

    @SuppressWarnings("SystemConsoleNull") // on JDK 22 to 24 also without a terminal: then it tells too much
    TextFiles(Streams streams, Language language, boolean tellsProgress) {
        this.streams = streams;
        this.language = language;
        this.tellsProgress = tellsProgress || System.console() != null;
    }

    /** What is done with a text. */
    @FunctionalInterface
    interface Reading {
        void read(TextSource text) throws IOException;
    }

    void read(String file, Reading reading) {
        String name = Inputs.called(file);
        Progress progress = new Progress(streams.err(), name, size(file), language, System.nanoTime());
        looked = 0;
        Inputs.read(file, streams, input -> {
            TextSource text = new TextSource(name, input, bytes -> {
                if (tellsProgress) {
                    progress.at(bytes, System.nanoTime());
                }
                if (bytes - looked > WRITTEN_EVERY) {
                    looked = bytes;
                    requireWritten();
                }
            });
            reading.read(text);
            if (text.malformed() > 0) {
                streams.err().println("varsam: " + name + ": " + ScanWords.MALFORMED.inBoth(text.malformed()));
            }
        });
    }

    /** {@link Exit#OUTPUT} when the answer cannot be written, as when the reader of a pipe has gone. */
    void requireWritten() {
        if (streams.out().checkError()) {
            throw new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
        }
    }

    private static long size(String file) {
        try {
            return Inputs.isStandard(file) ? 0 : Files.size(Path.of(file));
        } catch (IOException e) {
            return 0; // only the share of the progress is lost
        }
    }
}
