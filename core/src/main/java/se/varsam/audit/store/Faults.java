package se.varsam.audit.store;

import java.nio.file.Path;

/** What a directory's store says when it refuses: the place, the fact, the remedy. */
final class Faults {

    private Faults() {}

    static StoreException damaged(Path place, String sv, String en) {
        return new StoreException(
                StoreException.Fault.DAMAGED,
                place + ": " + sv + " Verifiera loggen, behåll katalogen som den är och återställ den från en"
                        + " säkerhetskopia. Är det bara summorna som är skadade gör AuditTrail.repair om dem.",
                place + ": " + en + " Verify the trail, keep the directory as it is and restore it from a backup. Where"
                        + " only the hashes are damaged, AuditTrail.repair makes them again.");
    }

    static StoreException torn(Path place, long at) {
        return new StoreException(
                StoreException.Fault.TORN,
                place + ": från byte " + at + " står en post som inte skrevs färdigt. Inget är ändrat. Kör"
                        + " AuditTrail.repair på katalogen: den flyttar resten till en egen fil.",
                place + ": from byte " + at + " stands a record that was not written whole. Nothing is changed. Run"
                        + " AuditTrail.repair on the directory: it moves the rest to a file of its own.");
    }

    static StoreException vanished(Path place) {
        return new StoreException(
                StoreException.Fault.UNWRITABLE,
                place + ": filen är borta eller utbytt medan loggen skrevs. Återställ katalogen och öppna loggen igen.",
                place + ": the file is gone or replaced while the trail was written. Restore the directory and open the"
                        + " trail again.");
    }

    static StoreException broken(Path directory, Throwable cause) {
        return new StoreException(
                StoreException.Fault.UNWRITABLE,
                directory + ": en skrivning misslyckades och kunde inte tas tillbaka. Rätta felet på disken och öppna"
                        + " loggen igen.",
                directory + ": a write failed and could not be taken back. Mend the disk and open the trail again.",
                cause);
    }

    static StoreException closed(Path directory) {
        return new StoreException(
                StoreException.Fault.CLOSED,
                directory + ": loggen är stängd. Öppna den igen.",
                directory + ": the trail is closed. Open it again.");
    }

    static StoreException readOnly(Path directory) {
        return new StoreException(
                StoreException.Fault.UNWRITABLE,
                directory + ": loggen är öppnad för läsning. Öppna den med AuditTrail.in.",
                directory + ": the trail was opened for reading. Open it with AuditTrail.in.");
    }
}
