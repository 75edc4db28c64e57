package se.varsam.audit.store;

/**
 * One record as it stands where it is kept, perhaps damaged. The bytes are the store's own: they are right until the next
 * line is read.
 *
 * @param bytes where it stands
 * @param openFrom where its open part begins
 * @param openTo where its open part ends
 * @param leafFrom where the part begins that the hash covers
 * @param leafTo where that part ends
 * @param shape whether these places could be found; where not, they are of no meaning
 * @param file what it stands in, for a human: a file's or a table's name
 * @param line the line or row in it, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // A million of them are read each second; none is compared.
public record RawLine(
        byte[] bytes, int openFrom, int openTo, int leafFrom, int leafTo, Shape shape, String file, long line) {

    /** How a line looks. */
    public enum Shape {
        /** An open part and a leaf stand in it; what they say is not looked at. */
        WHOLE,
        /** It is not a line as the store writes them. */
        MALFORMED,
        /** It is the last one, and it does not end. */
        TORN
    }

    /**
     * {@return a line without parts}
     *
     * @param shape why
     * @param file what it stands in
     * @param line the line in it, from 1
     */
    public static RawLine without(Shape shape, String file, long line) {
        return new RawLine(new byte[0], 0, 0, 0, 0, shape, file, line);
    }

    /** Where it stands, never what. */
    @Override
    public String toString() {
        return "RawLine[" + shape + " " + file + ":" + line + "]";
    }
}
