package se.varsam.privacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import se.varsam.privacy.finding.PersonalDataFinding;

/**
 * A scan of a text that comes in chunks. What is found, and where, does not depend on where the chunks are cut. For one
 * thread.
 *
 * @since 0.1
 */
public final class PersonalDataStream implements AutoCloseable {

    private static final int LONGEST_CHARACTER = 4;

    private final ScanPool pool;
    private final Scan scan;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer characters = CharBuffer.allocate(4096);
    private final ByteBuffer rest = ByteBuffer.allocate(2 * LONGEST_CHARACTER).limit(0);
    private boolean closed;

    PersonalDataStream(ScanPool pool, Consumer<PersonalDataFinding> findings) {
        this.pool = pool;
        this.scan = pool.take().into(findings);
    }

    /**
     * Reads on.
     *
     * @param chunk the next characters
     * @throws IllegalStateException when the stream is closed
     */
    public void append(CharSequence chunk) {
        requireOpen();
        scan.append(chunk, 0, chunk.length());
    }

    /**
     * Reads on from bytes in UTF-8. A character may be cut between two chunks; a malformed one counts as U+FFFD.
     *
     * @param utf8 the next bytes; read to its limit
     * @throws IllegalStateException when the stream is closed
     */
    public void append(ByteBuffer utf8) {
        requireOpen();
        while (rest.hasRemaining() && utf8.hasRemaining()) {
            rest.compact().put(utf8.get()).flip();
            decode(rest, false);
        }
        decode(utf8, false);
        if (utf8.hasRemaining()) {
            rest.clear().put(utf8).flip();
        }
    }

    /**
     * {@return the place before which nothing more will be found, in UTF-16 units from the beginning: what begins before it has
     * been handed over already. Some 1,000 characters behind what was read at the most}
     */
    public long frontier() {
        return Math.max(0, scan.frontier());
    }

    /** Reads the end of the text, hands over the last findings and forgets the text. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            decode(rest, true);
            scan.end();
        } finally {
            characters.clear().put(new char[characters.capacity()]);
            pool.giveBack(scan);
        }
    }

    private void decode(ByteBuffer bytes, boolean last) {
        boolean full = true;
        while (full) {
            full = decoder.decode(bytes, characters, last).isOverflow();
            characters.flip();
            scan.append(characters, 0, characters.length());
            characters.clear();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The stream is closed; open a new one for another text.");
        }
    }
}
