package se.varsam.privacy.text;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;

/** Takes what the detectors find. Places are indexes into the text array that the detector was given. */
public interface Sink {

    /**
     * Reports a find.
     *
     * @param type the kind of personal data
     * @param start index of its first character
     * @param end index after its last character
     * @param confidence how sure it is
     * @param rule the rule's id
     * @param marks the bits of its {@link se.varsam.privacy.finding.Mark}s
     */
    void found(PersonalDataType type, int start, int end, Confidence confidence, String rule, int marks);

    /**
     * Reports that a person is likely spoken of, without a finding of its own: topics near it are about someone.
     *
     * @param start index of the first character of the word that says so
     * @param end index after its last character
     */
    void person(int start, int end);

    /**
     * Reports that a person is, more or less surely, spoken of. A topic is no surer than the person it stands beside.
     *
     * @param start index of the first character of the word that says so
     * @param end index after its last character
     * @param confidence how sure it is
     */
    default void person(int start, int end, Confidence confidence) {
        if (confidence != Confidence.POSSIBLE) {
            person(start, end);
        }
    }
}
