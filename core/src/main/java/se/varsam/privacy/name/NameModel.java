package se.varsam.privacy.name;

import java.util.List;

/** The learned weights: an open-addressed table from a feature's key to its weight. */
final class NameModel implements Weights {

    private static final int WEIGHT = 0xff;

    private final int[] slots;

    /** A model of lines: feature, weight and values, by tabs and spaces. */
    NameModel(List<String> lines) {
        int size = 0;
        for (String line : lines) {
            size += line.length() / 3;
        }
        slots = new int[Math.max(16, Integer.highestOneBit(size) * 2)];
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Feature feature = Feature.valueOf(cells[0]);
            for (String value : cells[2].split(" ", -1)) {
                put(
                        feature.key(feature.isWord() ? Word.hash(value) : Long.parseLong(value, 36)),
                        Integer.parseInt(cells[1]));
            }
        }
    }

    private void put(long key, int weight) {
        int i = (int) key & (slots.length - 1);
        while (slots[i] != 0) {
            i = (i + 1) & (slots.length - 1);
        }
        slots[i] = ((int) (key >>> 32) & ~WEIGHT) | (weight & WEIGHT);
    }

    @Override
    public int of(Feature feature, long value) {
        long key = feature.key(value);
        int high = (int) (key >>> 32);
        int i = (int) key & (slots.length - 1);
        for (int slot = slots[i]; slot != 0; slot = slots[i]) {
            if (((slot ^ high) & ~WEIGHT) == 0) {
                return (byte) slot;
            }
            i = (i + 1) & (slots.length - 1);
        }
        return 0;
    }
}
