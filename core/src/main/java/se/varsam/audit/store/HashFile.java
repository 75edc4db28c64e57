package se.varsam.audit.store;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.tree.MerkleTree;

/**
 * The hashes of a tree in a file, 32 bytes each, with some of those asked for last in memory. What it holds can be
 * made again from the records, so it is forced now and then only.
 */
final class HashFile implements HashKeeper, Closeable {

    static final String NAME = "hashes";

    private static final int SLOT_BITS = 14;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int AHEAD = 128;

    private final Optional<RandomAccessFile> file;
    private final byte[][] hashes = new byte[SLOTS][];
    private final long[] hashAt = new long[SLOTS];
    private final LogLine.Buffer buffer = new LogLine.Buffer();
    private long count;

    /** Whoever asks for this hash next reads them in order. */
    private long next;

    private HashFile(Optional<RandomAccessFile> file) {
        this.file = file;
        Arrays.fill(hashAt, -1);
    }

    /**
     * Opens the hashes.
     *
     * @param directory where
     * @return the hashes, of which none counts yet; the file is made when it is missing
     */
    static HashFile open(Path directory) throws IOException {
        return new HashFile(
                Optional.of(new RandomAccessFile(directory.resolve(NAME).toFile(), "rw")));
    }

    /** {@return the hashes in a directory, of which none counts yet and to which none can be added} */
    static HashFile read(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        return new HashFile(
                Files.exists(path) ? Optional.of(new RandomAccessFile(path.toFile(), "r")) : Optional.empty());
    }

    private RandomAccessFile file() throws IOException {
        return file.orElseThrow(() -> new FileNotFoundException(NAME));
    }

    /** {@return how many hashes stand in the file, whether they count or not} */
    synchronized long standing() throws IOException {
        return file.isEmpty() ? 0 : file().length() / MerkleTree.HASH;
    }

    /** Lets the first hashes in the file count, as many as these. */
    synchronized void trust(long hashes) {
        count = hashes;
    }

    @Override
    public synchronized long count() {
        return count;
    }

    @Override
    public synchronized byte[] hash(long index) {
        if (index >= count) {
            throw new IllegalArgumentException("hash " + index + " of " + count);
        }
        try {
            return standing(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a hash in the file, whether it counts or not} */
    synchronized byte[] standing(long index) throws IOException {
        int slot = slot(index);
        if (hashAt[slot] != index) {
            int more = index == next ? AHEAD : 1;
            byte[] read = read(index, more);
            for (int i = 0; i < more; i++) {
                keep(index + i, Arrays.copyOfRange(read, i * MerkleTree.HASH, (i + 1) * MerkleTree.HASH));
            }
            next = index + more;
        }
        return hashes[slot];
    }

    /** Spreads the places: those of high nodes, which every proof needs, lie at powers of two from each other. */
    private static int slot(long index) {
        return (int) ((index * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    }

    private void keep(long index, byte[] hash) {
        int slot = slot(index);
        hashes[slot] = hash;
        hashAt[slot] = index;
    }

    /** {@return hashes in the file; zeros where it ends} */
    synchronized byte[] read(long from, int hashes) throws IOException {
        byte[] read = new byte[hashes * MerkleTree.HASH];
        file().seek(from * MerkleTree.HASH);
        int held = 0;
        for (int more = 0; more >= 0 && held < read.length; held += Math.max(0, more)) {
            more = file().read(read, held, read.length - held);
        }
        return read;
    }

    @Override
    public synchronized void add(List<byte[]> more) throws IOException {
        buffer.reset();
        more.forEach(buffer::writeBytes);
        file().seek(count * MerkleTree.HASH);
        file().write(buffer.array(), 0, buffer.size());
        for (byte[] hash : more) {
            keep(count, hash);
            count++;
        }
    }

    /** Cuts away what stands behind the hashes that count. */
    synchronized void trim() throws IOException {
        if (file().length() != count * MerkleTree.HASH) {
            file().setLength(count * MerkleTree.HASH);
            Arrays.fill(hashAt, -1);
        }
    }

    /** Waits until the hashes are on the disk. Appending goes on meanwhile. */
    void force() throws IOException {
        file().getFD().sync();
    }

    @Override
    public synchronized void close() throws IOException {
        if (file.isPresent()) {
            file().close();
        }
    }
}
