package se.varsam.identity.check;

import java.util.List;
import java.util.Optional;
import se.varsam.data.Table;

/**
 * A range of clearing numbers and how its accounts are checked.
 *
 * @param from the first clearing number
 * @param to the last
 * @param bank the bank's name
 * @param type 1: an account of clearing number and seven digits; 2: an account that does not include the clearing
 *     number
 * @param comment which digits the check takes in, and how: see {@link #accountHolds}
 * @see <a href="https://www.bankgirot.se/">Bankgirot: Bankernas kontonummer</a>
 */
public record Clearing(int from, int to, String bank, int type, int comment) {

    private static final int NUMBERS = 10_000;
    private static final int DIGITS = 4;
    private static final int TYPE_ONE_ACCOUNT = 7;
    private static final int LONGEST = 10;
    private static final List<Clearing> RANGES = Table.read(Clearing.class, "clearing.tsv").rows().stream()
            .map(Clearing::read)
            .toList();
    private static final byte[] RANGE = ranges();

    /**
     * The range of a clearing number.
     *
     * @param number 1000–9999
     * @return the range, or empty when no bank has it
     */
    public static Optional<Clearing> find(int number) {
        int range = number < 0 || number >= NUMBERS ? 0 : RANGE[number];
        return range == 0 ? Optional.empty() : Optional.of(RANGES.get(range - 1));
    }

    /**
     * Whether some bank has a clearing number; a fifth digit (Swedbank 8xxx-y) is its check digit.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count 4 or 5
     * @return true when it is known
     */
    public static boolean isKnown(byte[] d, int from, int count) {
        if ((count != DIGITS && count != DIGITS + 1) || RANGE[number(d, from)] == 0) {
            return false;
        }
        return count == DIGITS || (d[from] == 8 && Luhn.holds(d, from, count));
    }

    /**
     * Whether an account number holds with its clearing number.
     * <ul>
     *   <li>type 1: seven digits; modulus 11 over the last three of the clearing number and the account (comment 1)
     *       or over all four and the account (comment 2);
     *   <li>type 2: ten digits, modulus 10 (comment 1); eight or nine digits, modulus 11 (comment 2); two to ten
     *       digits, modulus 10 (comment 3).
     * </ul>
     *
     * @param clearing digits 0–9 that hold the clearing number
     * @param clearingFrom the index of its first digit
     * @param clearingCount 4 or 5
     * @param d digits 0–9 that hold the account number, possibly the same array
     * @param from the index of its first digit
     * @param count how many
     * @return true when the clearing number is known, the length fits and the check digit holds
     */
    public static boolean accountHolds(
            byte[] clearing, int clearingFrom, int clearingCount, byte[] d, int from, int count) {
        if (!isKnown(clearing, clearingFrom, clearingCount)) {
            return false;
        }
        Clearing range = RANGES.get(RANGE[number(clearing, clearingFrom)] - 1);
        if (!range.takes(count)) {
            return false;
        }
        if (range.type == 1) {
            int skipped = range.comment == 1 ? 1 : 0;
            return Mod11.holds(clearing, clearingFrom + skipped, DIGITS - skipped, d, from, count);
        }
        return range.comment == 2 ? Mod11.holds(d, from, count) : Luhn.holds(d, from, count);
    }

    /**
     * Whether its account numbers may have some length.
     *
     * @param count how many digits, without the clearing number
     * @return true when they may
     */
    public boolean takes(int count) {
        if (type == 1) {
            return count == TYPE_ONE_ACCOUNT;
        }
        return switch (comment) {
            case 1 -> count == LONGEST;
            case 2 -> count == 8 || count == 9;
            default -> count >= 2 && count <= LONGEST;
        };
    }

    private static int number(byte[] d, int from) {
        return PersonNumbers.pair(d, from) * 100 + PersonNumbers.pair(d, from + 2);
    }

    private static Clearing read(Table.Row row) {
        return new Clearing(
                Integer.parseInt(row.get("from")),
                Integer.parseInt(row.get("to")),
                row.get("bank"),
                Integer.parseInt(row.get("type")),
                Integer.parseInt(row.get("comment")));
    }

    private static byte[] ranges() {
        byte[] range = new byte[NUMBERS];
        for (int i = 0; i < RANGES.size(); i++) {
            for (int number = RANGES.get(i).from; number <= RANGES.get(i).to; number++) {
                range[number] = (byte) (i + 1);
            }
        }
        return range;
    }
}
