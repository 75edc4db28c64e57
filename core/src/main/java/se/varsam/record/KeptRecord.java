package se.varsam.record;

import java.util.List;

/**
 * The receipt of a record that is kept.
 *
 * @param reference where it is kept, as the keeper says
 * @param digest the content's SHA-256 digest, in hexadecimal digits
 * @param handling what is to be done with it
 * @param clauses the ids of the clauses that say so
 * @since 0.1
 */
public record KeptRecord(String reference, String digest, RecordRule.Handling handling, List<String> clauses) {

    /** Copies the clauses. */
    public KeptRecord {
        clauses = List.copyOf(clauses);
    }
}
