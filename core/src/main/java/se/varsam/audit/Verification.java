package se.varsam.audit;

import java.util.List;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What looking through a whole trail has shown.
 *
 * @since 0.1
 */
public sealed interface Verification {

    /** {@return what was found, as a sentence} */
    Bilingual text();

    /**
     * Every record that should be held is there as it was written, in order, and everything known from outside fits.
     *
     * @param first the number of the first record that is held; those before it are pruned, which a record tells
     * @param size how many records were ever written
     * @param root the root over all of them
     * @param prunings the prunings of which records tell that are still held, in order
     * @param unfinished the numbers of records that are told to be forgotten, but whose salt is still there: forget them again
     */
    record Intact(long first, long size, Hash root, List<Pruned> prunings, List<Long> unfinished)
            implements Verification {

        private static final int SOME = 10;

        /** Copies the lists. */
        public Intact {
            prunings = List.copyOf(prunings);
            unfinished = List.copyOf(unfinished);
        }

        @Override
        public Bilingual text() {
            StringBuilder sv = new StringBuilder(
                    "Loggen är hel: " + (size - first) + " poster prövade av " + size + ", rot " + root + ".");
            StringBuilder en = new StringBuilder(
                    "The trail is intact: " + (size - first) + " records checked of " + size + ", root " + root + ".");
            for (Pruned each : prunings) {
                boolean isNamed = !each.reference().isEmpty();
                sv.append(" Post ")
                        .append(each.record())
                        .append(": de före ")
                        .append(each.to())
                        .append(" gallras");
                sv.append(isNamed ? " enligt " + each.reference() : " som ren logg")
                        .append('.');
                en.append(" Record ")
                        .append(each.record())
                        .append(": those before ")
                        .append(each.to());
                en.append(" are pruned ")
                        .append(isNamed ? "under " + each.reference() : "as a log only")
                        .append('.');
            }
            if (!unfinished.isEmpty()) {
                sv.append(" Antecknade som glömda men inte glömda, glöm dem igen: ")
                        .append(numbers())
                        .append('.');
                en.append(" Told to be forgotten but not forgotten, forget them again: ")
                        .append(numbers())
                        .append('.');
            }
            return new Bilingual(sv.toString(), en.toString());
        }

        private String numbers() {
            List<String> some =
                    unfinished.stream().limit(SOME).map(String::valueOf).toList();
            return String.join(", ", some) + (unfinished.size() > SOME ? ", …" : "");
        }
    }

    /**
     * A record tells that records were pruned.
     *
     * @param record the number of the record that tells it
     * @param to the number of the first record that was left
     * @param reference the disposal decision's; blank when what was pruned was a log only
     */
    record Pruned(long record, long to, String reference) {}

    /**
     * Something is wrong. All records before the first bad one are as they were written.
     *
     * @param number the number of the first bad record, or the first that may be
     * @param until one more than the last number at which the fault may lie, number + 1 when it is known exactly; of a cut
     *     tail, how many records there were once
     * @param fault what is wrong
     * @param place what stands where that record should, as file and line; blank when nothing stands there
     */
    record Broken(long number, long until, Fault fault, String place) implements Verification {

        @Override
        public Bilingual text() {
            String where = place.isEmpty() ? "" : " (" + place + ")";
            String last = until - number == 1 ? "" : "–" + (until - 1);
            return new Bilingual(
                    "Loggen är bruten vid post " + number + last + where + ": " + fault.sv()
                            + ". Rör den inte; jämför med en säkerhetskopia.",
                    "The trail is broken at record " + number + last + where + ": " + fault.en()
                            + ". Leave it alone; compare it with a backup.");
        }
    }

    /** What is wrong with a record. */
    enum Fault implements Term {
        /** What stands there says that it is this record, or no other, but it is not what was written. */
        EDITED("posten är ändrad", "the record is edited"),
        /** The record is nowhere; one that was written after it stands there. */
        DELETED("posten är borttagen", "the record is deleted"),
        /** A later record stands there, and this one further on. */
        REORDERED("poster är omflyttade", "records are moved"),
        /** Something stands there that was never written, and this record further on. */
        INSERTED("en främmande post är inskjuten", "a foreign record is inserted"),
        /** A record stands there that also stands at its own place. */
        DUPLICATED("en post står två gånger", "a record stands twice"),
        /** What stands there is no record at all. */
        MALFORMED("det som står där är ingen post", "what stands there is no record"),
        /** From there on records are gone that were once written. */
        CUT_TAIL("slutet är avkapat", "the end is cut off"),
        /** The last record was not written whole, and never acknowledged. */
        TORN_TAIL("slutet är avbrutet mitt i en post", "the end is torn in the middle of a record"),
        /** The salt or the person does not fit what the record says of them. */
        OPEN_PART_CHANGED("saltet eller personen är ändrad", "the salt or the person is changed"),
        /** The salt is gone, but no record tells that it was forgotten. */
        ERASED("saltet är borta utan att någon post säger det", "the salt is gone and no record tells of it"),
        /** The record is right, but hashes that are kept of it are wrong or missing. */
        HASHES_DAMAGED("bevarade kontrollsummor är fel eller saknas", "kept hashes are wrong or missing"),
        /** The trail fits itself, but not a checkpoint, a receipt or what it tells of a pruning: it was written anew. */
        REWRITTEN("loggen är omskriven", "the trail is rewritten"),
        /** The record is dated before the one in front of it, which no trail writes. */
        TIME_BACKWARDS("tiden går bakåt", "time goes backwards");

        private final Bilingual text;

        Fault(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }
}
