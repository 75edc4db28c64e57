package se.varsam.identity.check;

/**
 * The check digit of personnummer, organisationsnummer, giro and card numbers: modulus 10, weights 1, 2, 1, 2 … from
 * the right, digit sums (ISO/IEC 7812-1 annex B).
 */
public final class Luhn {

    private static final int MODULUS = 10;
    private static final byte[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

    private Luhn() {}

    /**
     * Whether the last digit is the check digit of those before it.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count how many, at least two
     * @return true when it holds; false for fewer than two digits
     */
    public static boolean holds(byte[] d, int from, int count) {
        return count > 1 && sum(d, from, count) % MODULUS == 0;
    }

    /**
     * The digit to put after some digits.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count how many, without the check digit
     * @return the check digit, 0–9
     */
    public static int checkDigit(byte[] d, int from, int count) {
        int sum = 0;
        boolean twice = true;
        for (int i = from + count - 1; i >= from; i--) {
            sum += twice ? DOUBLED[d[i]] : d[i];
            twice = !twice;
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    private static int sum(byte[] d, int from, int count) {
        int last = from + count - 1;
        int sum = 0;
        for (int i = last; i >= from; i -= 2) {
            sum += d[i];
        }
        for (int i = last - 1; i >= from; i -= 2) {
            sum += DOUBLED[d[i]];
        }
        return sum;
    }
}
