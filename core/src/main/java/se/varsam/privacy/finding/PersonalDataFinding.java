package se.varsam.privacy.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One place in a text that holds personal data. It keeps where and what kind, and a masked preview; never the value.
 *
 * @param type the kind of personal data
 * @param start index of its first character in the original text, in UTF-16 units from 0
 * @param end index after its last character
 * @param confidence how sure it is
 * @param rule the rule that found it, for example {@code personnummer.separated}
 * @param preview its shape with every letter and digit replaced by {@code •}, at most 40 characters
 * @param marks what else there is to say of it
 * @since 0.1
 */
public record PersonalDataFinding(
        PersonalDataType type,
        long start,
        long end,
        Confidence confidence,
        String rule,
        String preview,
        Set<Mark> marks) {

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException when {@code start} is negative or not before {@code end}
     */
    public PersonalDataFinding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A finding needs 0 <= start < end, but got " + start + " and " + end + ".");
        }
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** {@return how many characters it covers} */
    public int length() {
        return (int) (end - start);
    }

    /**
     * The characters it covers, taken from the text that was scanned; handle them as the personal data they are.
     *
     * @param text the text that was scanned
     * @return the value
     * @throws IndexOutOfBoundsException when it is another, shorter text
     */
    public CharSequence in(CharSequence text) {
        return text.subSequence(Math.toIntExact(start), Math.toIntExact(end));
    }
}
