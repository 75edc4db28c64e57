package se.varsam.benchmarks.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What many write themselves: a file of lines, each ending in HMAC-SHA-256 over the last line's MAC and the line. It shows a
 * change to whoever has the key. Whoever has it can also write everything anew, a cut tail does not show, and one line can be
 * proved to nobody without the key and every line in front of it. The person stands there in clear, for good.
 */
final class HmacChain implements AuditLog<HmacChain.Line> {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 32;
    private static final int BUFFERED = 1 << 16;

    private final Path path;
    private final FileChannel file;
    private final Forcing forcing;
    private final Clock clock;
    private final Mac mac = newMac();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFERED);
    private byte[] previous = new byte[LENGTH];

    private HmacChain(Path path, FileChannel file, Forcing forcing, Clock clock) {
        this.path = path;
        this.file = file;
        this.forcing = forcing;
        this.clock = clock;
    }

    /** When lines go to the disk. */
    enum Forcing {
        /** When the operating system thinks fit: a crash loses what it has not written, unseen. */
        NEVER,
        /** Each, before the next one is written. */
        EACH
    }

    /**
     * What a line tells.
     *
     * @param fields everything but the time, separated by tabs
     */
    record Line(String fields) {}

    static HmacChain in(Path path, Forcing forcing) {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new HmacChain(path, file, forcing, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Line event(Happening happening) {
        return new Line(String.join(
                "\t",
                "ASSESSED",
                happening.profile(),
                happening.act(),
                happening.tool(),
                happening.verdict(),
                String.join(",", happening.clauses()),
                happening.person(),
                Digests.hex(happening.prompt())));
    }

    @Override
    public synchronized void append(Line event) {
        byte[] line = (clock.instant() + "\t" + event.fields() + "\t").getBytes(StandardCharsets.UTF_8);
        mac.update(previous);
        previous = mac.doFinal(line);
        byte[] seal = (HEX.formatHex(previous) + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            if (buffer.remaining() < line.length + seal.length) {
                write();
            }
            buffer.put(line).put(seal);
            if (forcing == Forcing.EACH) {
                write();
                file.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    /** {@return how many lines there are, all of them with the right MAC} */
    @Override
    public synchronized long size() {
        try {
            write();
            return check(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return how many lines there are}
     *
     * @param path the file
     * @throws IOException when it cannot be read, or a MAC is wrong
     */
    static long check(Path path) throws IOException {
        Mac mac = newMac();
        byte[] previous = new byte[LENGTH];
        long lines = 0;
        try (BufferedReader in = Files.newBufferedReader(path)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int seal = line.lastIndexOf('\t') + 1;
                mac.update(previous);
                previous = mac.doFinal(line.substring(0, seal).getBytes(StandardCharsets.UTF_8));
                if (!line.substring(seal).equals(HEX.formatHex(previous))) {
                    throw new IOException("Line " + (lines + 1) + " of the chain is not as it was written.");
                }
                lines++;
            }
        }
        return lines;
    }

    @Override
    public synchronized void close() {
        try (file) {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[LENGTH], "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256.", e);
        }
    }
}
