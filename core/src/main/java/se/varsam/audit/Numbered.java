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

    /** {@return an act that names a record: the one forgotten, or the first one left when those before it are pruned} */
    static String act(String what, long number) {
        return what + "#" + number;
    }

    /** {@return the number that a record names, if any} */
    static Optional<Long> in(RawLine line) {
        try {
            String leaf =
                    new String(line.bytes(), line.leafFrom(), line.leafTo() - line.leafFrom(), StandardCharsets.UTF_8);
            return JsonObject.parse(leaf).textIfAny("act").flatMap(Numbered::number);
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
