package se.varsam.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import se.varsam.audit.store.DirectoryReader;
import se.varsam.audit.store.DirectoryRepair;
import se.varsam.audit.store.DirectoryStore;
import se.varsam.audit.store.StoreException;

/** Opens and repairs trails in directories. */
final class InDirectory {

    private InDirectory() {}

    static AuditTrail write(Path directory, int recordsPerFile) {
        if (recordsPerFile < 1) {
            throw new IllegalArgumentException("En fil ska rymma minst en post, inte " + recordsPerFile
                    + ". / A file must" + " have room for at least one record, not " + recordsPerFile + ".");
        }
        return new AuditTrail(
                attempt(
                        () -> DirectoryStore.open(directory, recordsPerFile),
                        AuditException.Reason.UNWRITABLE,
                        directory),
                Clock.systemUTC());
    }

    static AuditTrail read(Path directory) {
        return new AuditTrail(
                attempt(() -> DirectoryReader.open(directory), AuditException.Reason.UNREADABLE, directory),
                Clock.systemUTC());
    }

    static TrailRepair repair(Path directory) {
        DirectoryRepair done =
                attempt(() -> DirectoryRepair.repair(directory), AuditException.Reason.UNWRITABLE, directory);
        return new TrailRepair(done.size(), done.moved(), done.rest(), done.missing(), done.oldHashes());
    }

    /** {@return what a store's refusal is to the one who uses the trail} */
    static AuditException refusal(StoreException e) {
        return new AuditException(AuditException.Reason.valueOf(e.fault().name()), e.sv(), e.en(), e);
    }

    private static <T> T attempt(Callable<T> what, AuditException.Reason otherwise, Path directory) {
        try {
            return what.call();
        } catch (StoreException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new AuditException(
                    otherwise,
                    directory + ": katalogen går inte att använda ("
                            + e.getClass().getSimpleName()
                            + "). Kontrollera att den finns, rättigheterna och utrymmet.",
                    directory + ": the directory cannot be used ("
                            + e.getClass().getSimpleName()
                            + "). Check that it is there, the permissions and the space.",
                    e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
