package se.varsam.privacy.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What else there is to say of a finding. A mark never silences it.
 *
 * @since 0.1
 */
public enum Mark implements Term {
    /** A test number published by Skatteverket. */
    TEST_NUMBER(1, "testnummer", "test number"),
    /** A number of a series set aside for fiction by PTS. */
    FICTION_NUMBER(2, "fiktivt nummer", "number set aside for fiction"),
    /** Read through noise, such as odd spaces, dashes, digits of other scripts or HTML. */
    DISGUISED(4, "förtäckt skrivsätt", "disguised spelling"),
    /** A mobile number that is a valid personnummer or samordningsnummer too. */
    ALSO_PERSONAL_NUMBER(8, "kan även vara personnummer", "may be a personal number too"),
    /** An address of a private or documentation network. */
    PRIVATE_NETWORK(16, "privat nät", "private network"),
    /** The organisation number of a state, regional or municipal body. */
    PUBLIC_BODY(32, "offentligt organ", "public body");

    private final int bit;
    private final Bilingual text;

    Mark(int bit, String sv, String en) {
        this.bit = bit;
        this.text = new Bilingual(sv, en);
    }

    /** {@return its bit in a set of marks kept as a number} */
    public int bit() {
        return bit;
    }

    /**
     * {@return the marks of a set kept as a number}
     *
     * @param bits the bits, joined
     */
    public static Set<Mark> of(int bits) {
        if (bits == 0) {
            return Set.of();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) {
            if ((bits & mark.bit) != 0) {
                marks.add(mark);
            }
        }
        return Collections.unmodifiableSet(marks);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
