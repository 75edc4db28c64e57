package se.varsam.privacy;

import java.util.Set;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.name.NameDetector;
import se.varsam.privacy.number.NumberDetector;
import se.varsam.privacy.number.NumberDetector.Bare;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.topic.WordDetector;

/** The detectors that a level and a set of types ask for, and which characters call them. Immutable. */
final class Detectors {

    private final ScanLevel level;
    private final long types;
    private final boolean topics;
    private final boolean readsNames;
    private final Detector names;
    private final boolean email;
    private final Detector words;
    private final NumberDetector numbers;
    private final byte[] triggers;

    Detectors(ScanLevel level, Set<PersonalDataType> types) {
        this.level = level;
        this.types = bits(types);
        topics = types.stream().anyMatch(PersonalDataType::isTopic);
        readsNames = topics || types.contains(PersonalDataType.PERSON_NAME);
        names = !readsNames
                ? Catalogue.NONE
                : level == ScanLevel.STRICT ? NameDetector.strict() : NameDetector.standard();
        email = types.contains(PersonalDataType.EMAIL) || types.contains(PersonalDataType.EMAIL_FUNCTIONAL);
        numbers = new NumberDetector(
                Catalogue.numbers(level), level.reports(Confidence.POSSIBLE) ? Bare.READ : Bare.PASSED);
        words = new WordDetector(names);
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

    ScanLevel level() {
        return level;
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
            return topics ? Triggers.LOWER : readsNames && Character.isUpperCase(c) ? Triggers.UPPER : Triggers.PASS;
        }
        return c == '\uFF20' ? (email ? Triggers.AT : Triggers.PASS) : Triggers.FOREIGN;
    }

    boolean readsWords() {
        return topics;
    }

    boolean readsNames() {
        return readsNames;
    }

    boolean readsNumbers() {
        return true;
    }

    boolean readsEmail() {
        return email;
    }

    boolean readsSocial() {
        return (types & bit(PersonalDataType.SOCIAL_ACCOUNT)) != 0;
    }

    boolean readsDevices() {
        return (types & bit(PersonalDataType.DEVICE_ID)) != 0;
    }

    NumberDetector numbers() {
        return numbers;
    }

    Detector names() {
        return names;
    }

    Detector words() {
        return words;
    }

    /** The detector that a trigger other than a digit or a letter calls. */
    Detector sign(int trigger) {
        return Catalogue.sign(trigger);
    }
}
