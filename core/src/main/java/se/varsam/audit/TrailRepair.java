package se.varsam.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link AuditTrail#repair} did. Nothing is lost: what was taken away lies in a file of its own.
 *
 * @param size how many records the trail has now
 * @param moved how many bytes of an unfinished record were moved
 * @param rest the file that holds them, empty when there were none
 * @param missing how many records are gone though they had been acknowledged; a crash alone gives none
 * @param oldHashes the file that holds the hashes that did not belong to the records, empty when they did
 * @since 0.1
 */
public record TrailRepair(long size, long moved, Optional<Path> rest, long missing, Optional<Path> oldHashes) {

    /** What was done, in Swedish and English. */
    @Override
    public String toString() {
        String sv = "Loggen har " + size + " poster; " + moved + " byte flyttades" + where(rest, " till ")
                + "; kvitterade poster som saknas: " + missing + where(oldHashes, "; gamla summor: ") + ".";
        String en = "The trail has " + size + " records; " + moved + " bytes were moved" + where(rest, " to ")
                + "; acknowledged records missing: " + missing + where(oldHashes, "; old hashes: ") + ".";
        return sv + " / " + en;
    }

    private static String where(Optional<Path> file, String word) {
        return file.map(path -> word + path).orElse("");
    }
}
