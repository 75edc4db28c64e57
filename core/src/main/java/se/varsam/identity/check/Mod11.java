package se.varsam.identity.check;

/**
 * The check digit of most Swedish bank accounts: modulus 11, weights 1, 2, … 10, 1, 2 … from the right (Bankgirot,
 * "Bankernas kontonummer").
 */
public final class Mod11 {

    private static final int MODULUS = 11;
    private static final int HEAVIEST = 10;

    private Mod11() {}

    /**
     * Whether the weighted sum is divisible by eleven.
     *
     * @param d digits 0–9, the last of them the check digit
     * @param from the index of the first
     * @param count how many
     * @return true when it holds; false for fewer than two digits
     */
    public static boolean holds(byte[] d, int from, int count) {
        return count > 1 && weighted(d, from, count, 1) % MODULUS == 0;
    }

    /** Whether two runs of digits hold, read as one. */
    static boolean holds(byte[] left, int leftFrom, int leftCount, byte[] right, int from, int count) {
        int next = count % HEAVIEST + 1;
        return (weighted(left, leftFrom, leftCount, next) + weighted(right, from, count, 1)) % MODULUS == 0;
    }

    private static int weighted(byte[] d, int from, int count, int first) {
        int sum = 0;
        int weight = first;
        for (int i = from + count - 1; i >= from; i--) {
            sum += d[i] * weight;
            weight = weight == HEAVIEST ? 1 : weight + 1;
        }
        return sum;
    }
}
