package se.varsam.privacy.contact;

import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;

/** The names of Swedish localities and municipalities, as hashes: a few kilobytes, and nothing allocated to look one up. */
final class Places {

    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 30;
    private static final int[] HASHES = hashes();

    private Places() {}

    /** Whether the words between two indexes, in any case, are the name of a place. */
    static boolean isPlace(char[] text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST) {
            return false;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = Chars.isMark(text[i]) ? hash : step(hash, Chars.composed(text, i, end));
        }
        return has(HASHES, hash);
    }

    private static int step(int hash, char c) {
        return hash * 0x01000193 + (Chars.isBlank(c) ? ' ' : Letters.lower(c)) + 0x9E3779B9;
    }

    private static int slot(int hash) {
        return (hash * 0x85EBCA6B) >>> (Integer.SIZE - 13);
    }

    private static boolean has(int[] table, int hash) {
        for (int i = slot(hash); table[i] != 0; i = (i + 1) & (SIZE - 1)) {
            if (table[i] == hash) {
                return true;
            }
        }
        return false;
    }

    private static int[] hashes() {
        int[] table = new int[SIZE];
        for (Table.Row row : Table.read(Places.class, "places.tsv").rows()) {
            String place = row.get("place");
            int hash = 0;
            for (int i = 0; i < place.length(); i++) {
                hash = step(hash, place.charAt(i));
            }
            if (!has(table, hash)) {
                int i = slot(hash);
                while (table[i] != 0) {
                    i = (i + 1) & (SIZE - 1);
                }
                table[i] = hash;
            }
        }
        return table;
    }
}
