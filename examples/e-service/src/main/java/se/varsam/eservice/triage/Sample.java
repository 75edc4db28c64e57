package se.varsam.eservice.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A message as a resident could have written it, with the right answer.
 *
 * @param id its id, by which it is trained on or held back
 * @param department who takes care of it
 * @param outcome what is to be done with it
 * @param text the message; invented, of nobody
 */
record Sample(String id, Department department, TriageOutcome outcome, String text) {

    /** Chosen for an even spread over departments and outcomes, never for the accuracy. */
    private static final String SALT = "597:";

    private static final int ONE_IN = 4;

    /** {@return the sample of one line: id, department, outcome and text, between tabs} */
    static Sample parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 4) {
            throw new IllegalArgumentException("messages.tsv: fyra kolumner väntades i raden med id " + cells.get(0)
                    + ". / Four columns were expected in the row with this id.");
        }
        return new Sample(
                cells.get(0), Department.valueOf(cells.get(1)), TriageOutcome.valueOf(cells.get(2)), cells.get(3));
    }

    /** {@return whether it is held back from training, by its id alone: one in four} */
    boolean isHeldBack() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((SALT + id).getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[0]) % ONE_IN == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Its id; never the text. */
    @Override
    public String toString() {
        return "Sample[" + id + "]";
    }
}
