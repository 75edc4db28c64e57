package se.varsam.label.bytes;

import se.varsam.term.Bilingual;

/**
 * A file is not what its format promises. Thrown by formats; the labeller and the inspector turn it into an
 * error that names the format and the way forward.
 *
 * @since 0.1
 */
public final class DamagedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual fact;

    /**
     * Says what is wrong.
     *
     * @param at the byte where it shows, counted from 0
     * @param sv what is wrong, in Swedish, without a full stop and without any of the file's content
     * @param en the same in English
     */
    public DamagedFileException(long at, String sv, String en) {
        super(sv + " (byte " + at + ") / " + en + " (byte " + at + ")");
        this.fact = new Bilingual(sv + " (byte " + at + ")", en + " (byte " + at + ")");
    }

    /**
     * {@return the error for metadata that is larger than is read}
     *
     * @param at the byte where it begins
     * @param megabytes how many megabytes are read at most
     */
    public static DamagedFileException metadataOver(long at, int megabytes) {
        return new DamagedFileException(
                at, "metadata tar mer än " + megabytes + " MB", "the metadata takes more than " + megabytes + " MB");
    }

    static DamagedFileException cutShort(long at, long count, long length) {
        return new DamagedFileException(
                Math.max(0, at),
                "filen slutar efter " + length + " byte, men " + count + " byte till ska finnas",
                "the file ends after " + length + " bytes, but " + count + " more should be there");
    }

    /** {@return what is wrong and where} */
    public Bilingual fact() {
        return fact;
    }
}
