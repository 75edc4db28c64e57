package se.varsam.privacy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/**
 * Finds personal data in Swedish text: identity numbers in every spelling, contact and account details, names, and
 * special categories beside a person. Immutable and thread-safe; build one and keep it. A scan reads the text once, in
 * linear time, and allocates nothing when nothing is found.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">GDPR art. 4(1), 9, 10</a>
 * @since 0.1
 */
public final class PersonalDataScanner {

    private static final int CHUNK = 8192;

    private final ScanLevel level;
    private final Set<PersonalDataType> types;
    private final ScanPool scans;

    private PersonalDataScanner(ScanLevel level, Set<PersonalDataType> types) {
        this.level = level;
        this.types = types;
        this.scans = new ScanPool(new Detectors(level, types));
    }

    /** {@return the scanner of every type at level {@link ScanLevel#STANDARD}, one for all callers} */
    public static PersonalDataScanner standard() {
        return Standard.SCANNER;
    }

    /**
     * A scanner of every type.
     *
     * @param level how much it reports
     * @return the scanner
     */
    public static PersonalDataScanner of(ScanLevel level) {
        return new PersonalDataScanner(level, EnumSet.allOf(PersonalDataType.class));
    }

    /**
     * A scanner of some types.
     *
     * @param level how much it reports
     * @param types the types to look for; the fewer, the faster
     * @return the scanner
     * @throws IllegalArgumentException when no type is given: such a scanner would find everything clean
     */
    public static PersonalDataScanner of(ScanLevel level, Set<PersonalDataType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException(
                    "A scanner without types finds every text clean. Name at least one PersonalDataType.");
        }
        return new PersonalDataScanner(level, EnumSet.copyOf(types));
    }

    /** {@return how much it reports} */
    public ScanLevel level() {
        return level;
    }

    /** {@return the types it looks for} */
    public Set<PersonalDataType> types() {
        return EnumSet.copyOf(types);
    }

    /**
     * Finds the personal data of a text.
     *
     * @param text the text
     * @return the findings by their start; an empty list when there are none
     */
    public List<PersonalDataFinding> scan(CharSequence text) {
        Scan scan = scans.take();
        try {
            scan.append(text, 0, text.length());
            List<PersonalDataFinding> findings = scan.end().findings();
            return findings.isEmpty() ? List.of() : Collections.unmodifiableList(findings);
        } finally {
            scans.giveBack(scan);
        }
    }

    /**
     * Whether a text holds personal data; stops at the first finding.
     *
     * @param text the text
     * @return true when {@link #scan(CharSequence)} would return a finding
     */
    public boolean contains(CharSequence text) {
        Scan scan = scans.take().upToFirst();
        try {
            scan.append(text, 0, text.length());
            return scan.end().hasStopped();
        } finally {
            scans.giveBack(scan);
        }
    }

    /**
     * Finds the personal data of a text of any length, in constant memory. The reader is read to its end and not closed.
     *
     * @param text the text
     * @param findings takes each finding, by their start
     * @throws IOException when the reader fails
     */
    public void scan(Reader text, Consumer<PersonalDataFinding> findings) throws IOException {
        try (PersonalDataStream stream = open(findings)) {
            char[] chunk = new char[CHUNK];
            for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
                stream.append(CharBuffer.wrap(chunk, 0, count));
            }
        }
    }

    /**
     * Opens a scan of a text that comes in chunks, cut anywhere.
     *
     * @param findings takes each finding, by their start; some 500 characters after it at the latest, or at the end
     * @return the stream; close it to read the end of the text
     */
    public PersonalDataStream open(Consumer<PersonalDataFinding> findings) {
        return new PersonalDataStream(scans, findings);
    }

    /**
     * The text with its personal data masked, of the same length.
     *
     * @param text the text
     * @return the masked text
     */
    public String mask(CharSequence text) {
        return mask(text, Masking.SAME_LENGTH);
    }

    /**
     * The text with its personal data masked.
     *
     * @param text the text
     * @param masking what is put in its place
     * @return the masked text
     */
    public String mask(CharSequence text, Masking masking) {
        List<PersonalDataFinding> findings = scan(text);
        if (findings.isEmpty()) {
            return text.toString();
        }
        StringBuilder masked = new StringBuilder(text.length());
        try {
            Mask mask = new Mask(masked, masking);
            findings.forEach(mask::add);
            mask.append(text);
            mask.writeTo(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return masked.toString();
    }

    /**
     * Copies a text of any length with its personal data masked, in constant memory. Neither side is closed.
     *
     * @param text the text
     * @param masked where the masked text goes
     * @param masking what is put in the place of personal data
     * @return how many findings were masked
     * @throws IOException when either side fails
     */
    public long mask(Reader text, Appendable masked, Masking masking) throws IOException {
        Mask mask = new Mask(masked, masking);
        try (PersonalDataStream stream = open(mask::add)) {
            char[] chunk = new char[CHUNK];
            for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
                CharBuffer more = CharBuffer.wrap(chunk, 0, count);
                stream.append(more);
                mask.append(more);
                mask.writeTo(stream.frontier());
            }
        }
        mask.writeTo(Long.MAX_VALUE);
        return mask.count();
    }
}
