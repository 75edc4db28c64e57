package se.varsam.label.media;

/**
 * A frame of an ID3v2 tag.
 *
 * @param at its first byte
 * @param id its id, of three letters in version 2.2 and four in later ones
 * @param data where its content begins
 * @param end the byte after it
 * @param isPlain whether its content stands there as it is, nothing stuffed, packed or put before it
 */
record Id3Frame(long at, String id, long data, long end, boolean isPlain) {

    long size() {
        return end - data;
    }
}
