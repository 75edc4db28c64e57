package se.varsam.audit.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.WholeFile;

/**
 * What was done to a directory that could not be opened.
 *
 * @param size how many records the trail has now
 * @param moved how many bytes of an unfinished record were moved
 * @param rest the file that holds them, if there were any
 * @param missing how many records are gone that had been acknowledged
 * @param oldHashes the file that holds the hashes that were not believed, if they were made again
 */
public record DirectoryRepair(long size, long moved, Optional<Path> rest, long missing, Optional<Path> oldHashes) {

    /**
     * Makes a directory one that can be written to. What is taken away is kept in a file of its own. Records that are damaged
     * inside the trail are not touched: that is not for a program to mend.
     *
     * @param directory where
     * @return what was done
     * @throws IOException when it cannot be mended
     */
    public static DirectoryRepair repair(Path directory) throws IOException {
        Format.require(directory);
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            return mend(directory, Optional.empty());
        } catch (StoreException e) {
            return withoutHashes(directory, e);
        } finally {
            lock.close();
        }
    }

    /**
     * Makes all hashes again. When the records are not what the last mark says, or the old hashes know of more of them, it is
     * not the hashes that are damaged, and everything is as before.
     */
    private static DirectoryRepair withoutHashes(Path directory, StoreException why) throws IOException {
        Path hashes = directory.resolve(HashFile.NAME);
        if (why.fault() != StoreException.Fault.DAMAGED || !Files.exists(hashes)) {
            throw why;
        }
        Path aside = free(directory, "hashes-");
        Files.move(hashes, aside);
        try {
            DirectoryRepair done = mend(directory, Optional.of(aside));
            if (Files.size(aside) > MerkleTree.HASH * MerkleTree.hashes(done.size())) {
                throw why;
            }
            return done;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(hashes);
            Files.move(aside, hashes);
            throw why;
        }
    }

    private static DirectoryRepair mend(Path directory, Optional<Path> oldHashes) throws IOException {
        try (HashFile hashes = HashFile.open(directory)) {
            Recovery found = Recovery.mending(directory, hashes);
            long missing = found.missing();
            if (!found.isTorn()) {
                found.refuseCut();
            }
            long moved = 0;
            Optional<Path> rest = Optional.empty();
            if (found.isTorn()) {
                List<LogFile> files = found.files();
                Path torn = files.get(files.size() - 1).path();
                moved = Files.size(torn) - found.length();
                rest = Optional.of(move(directory, torn, found.length(), free(directory, "torn-")));
            }
            hashes.trim();
            hashes.force();
            return new DirectoryRepair(found.size(), moved, rest, missing, oldHashes);
        }
    }

    private static Path move(Path directory, Path torn, long from, Path to) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(torn.toFile(), "rw");
                RandomAccessFile rest = new RandomAccessFile(to.toFile(), "rw")) {
            byte[] bytes = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            rest.write(bytes);
            rest.getFD().sync();
            WholeFile.forceNames(directory);
            log.setLength(from);
            log.getFD().sync();
        }
        return to;
    }

    private static Path free(Path directory, String name) {
        int number = 1;
        while (Files.exists(directory.resolve(name + number + ".bytes"))) {
            number++;
        }
        return directory.resolve(name + number + ".bytes");
    }
}
