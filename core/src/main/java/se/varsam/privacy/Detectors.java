package se.varsam.privacy;

import java.util.List;
import java.util.Set;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberDetector;
import se.varsam.privacy.text.Detector;

/** The detectors that a level and a set of types ask for, and which characters call them. Immutable. */
final class Detectors {

    private static final Detector NONE = (text, from, at, to, sink) -> at + 1;

    private final ScanLevel level;
    private final long types;
    private final boolean topics;
    private final boolean names;
    private final boolean email;
    private final NumberDetector numbers;
    private final byte[] triggers;

    Detectors(ScanLevel level, Set<PersonalDataType> types) {
        this.level = level;
        this.types = bits(types);
        topics = types.stream().anyMatch(PersonalDataType::isTopic);
        names = topics || types.contains(PersonalDataType.PERSON_NAME);
        email = types.contains(PersonalDataType.EMAIL) || types.contains(PersonalDataType.EMAIL_FUNCTIONAL);
        numbers = new NumberDetector(List.of(new se.varsam.privacy.number.PersonalNumber()));
        triggers = Triggers.table(this);
    }

    private static long bits(Set<PersonalDataType> types) {
        long bits = 0;
        for (PersonalDataType type : types) {
            bits |= bit(type);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a set of fewer than 64 constants, kept as a number for the hot path
    private static long bit(PersonalDataType type) {
        return 1L << type.ordinal();
    }

    boolean reports(PersonalDataType type, Confidence confidence) {
        return (types & bit(type)) != 0 && level.reports(confidence);
    }

    boolean pointsAtPerson(PersonalDataType type) {
        PersonalDataGroup group = type.group();
        return group == PersonalDataGroup.IDENTITY_NUMBER
                || group == PersonalDataGroup.PERSON
                || group == PersonalDataGroup.DOCUMENT;
    }

    byte[] triggers() {
        return triggers;
    }

    /** The trigger of a character beyond the table. */
    int foreign(char c) {
        if (Character.isLetter(c)) {
            return topics ? Triggers.LOWER : names && Character.isUpperCase(c) ? Triggers.UPPER : Triggers.PASS;
        }
        return c == '\uFF20' ? (email ? Triggers.AT : Triggers.PASS) : Triggers.FOREIGN;
    }

    boolean readsWords() {
        return topics;
    }

    boolean readsNames() {
        return names;
    }

    boolean readsNumbers() {
        return true;
    }

    boolean readsEmail() {
        return email;
    }

    NumberDetector numbers() {
        return numbers;
    }

    Detector names() {
        return NONE;
    }

    Detector words() {
        return NONE;
    }

    /** The detector that a trigger other than a digit or a letter calls. */
    Detector sign(int trigger) {
        return NONE;
    }
}
