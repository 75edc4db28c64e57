package se.varsam.audit;

import java.time.Instant;
import java.util.Set;
import se.varsam.data.JsonWriter;

/**
 * What the trail answers for a record: enough to prove later that it was written, or that it is gone.
 *
 * @param number the record's number, from 0
 * @param at when it was written
 * @param leaf its hash (RFC 6962)
 * @since 0.1
 */
public record Receipt(long number, Instant at, Hash leaf) {

    /** Refuses a negative number: {@link IllegalArgumentException}. */
    public Receipt {
        if (number < 0) {
            throw new IllegalArgumentException("Poster räknas från 0. / Records are counted from 0.");
        }
    }

    /**
     * Reads a receipt that was kept.
     *
     * @param text the receipt as {@link #toString} writes it
     * @return the receipt
     * @throws IllegalArgumentException when it is anything else
     */
    public static Receipt parse(String text) {
        return ProofText.parse(
                text,
                Set.of("receipt", "at", "leaf"),
                json -> new Receipt(
                        json.number("receipt"), Instant.parse(json.text("at")), Hash.parse(json.text("leaf"))));
    }

    /** JSON on one line, to be kept beside what the record is about. */
    @Override
    public String toString() {
        return new JsonWriter()
                .number("receipt", number)
                .text("at", at.toString())
                .text("leaf", leaf.toString())
                .toString();
    }
}
