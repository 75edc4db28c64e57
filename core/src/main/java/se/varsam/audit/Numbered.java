package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.varsam.audit.store.RawLine;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;

/** How a record names another one in its act, for example {@code FORGET#17}. */
final class Numbered {

    private static final int MOST_DIGITS = 18;

    private Numbered() {}

    /** {@return an act that names a record, the one forgotten} */
    static String act(String what, long number) {
        return what + "#" + number;
    }

    /** {@return the number that a record names in its act, if any} */
    static Optional<Long> in(RawLine line) {
        return leaf(line).flatMap(leaf -> leaf.textIfAny("act")).flatMap(Numbered::number);
    }

    /**
     * What a record tells of a pruning.
     *
     * @param number the record's number
     * @param cut what was pruned
     * @param reference the disposal decision's, blank when there is none
     */
    record Told(long number, AuditRecord.Cut cut, String reference) {

        Verification.Pruned pruned() {
            return new Verification.Pruned(number, cut.to(), reference);
        }
    }

    /** {@return what a record tells of a pruning, if it can be true: nobody prunes what is not written yet} */
    static Optional<Told> cut(RawLine line, long number) {
        try {
            return leaf(line)
                    .flatMap(leaf -> RecordText.cutIn(leaf)
                            .map(cut ->
                                    new Told(number, cut, leaf.textIfAny("ref").orElse(""))))
                    .filter(told ->
                            told.cut().from() <= told.cut().to() && told.cut().to() <= number);
        } catch (JsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> leaf(RawLine line) {
        try {
            return Optional.of(JsonObject.parse(new String(
                    line.bytes(), line.leafFrom(), line.leafTo() - line.leafFrom(), StandardCharsets.UTF_8)));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String act) {
        String digits = act.substring(act.indexOf('#') + 1);
        boolean isNumber = act.indexOf('#') > 0
                && !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
