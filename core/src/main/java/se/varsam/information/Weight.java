package se.varsam.information;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;

/** What a finding says of the information that holds it: which categories, how surely, and the lowest class it can have. */
final class Weight {

    /** What organisations and functions have too: says nothing of a person when it stands alone. */
    private static final Set<PersonalDataType> OF_NOBODY = EnumSet.of(
            PersonalDataType.ORGANISATIONSNUMMER,
            PersonalDataType.CASE_REFERENCE,
            PersonalDataType.EMAIL_FUNCTIONAL,
            PersonalDataType.BANKGIRO,
            PersonalDataType.PLUSGIRO,
            PersonalDataType.SWISH,
            PersonalDataType.PAYMENT_REFERENCE);

    /** What is somebody's in the right register, and may be nobody's. */
    private static final Set<PersonalDataType> PERHAPS_OF_SOMEBODY =
            EnumSet.of(PersonalDataType.VEHICLE_PLATE, PersonalDataType.PROPERTY, PersonalDataType.COORDINATES);

    private Weight() {}

    /** What a scanner looks for is conceivable when it finds nothing; of all else nobody knows. */
    static Map<InformationCategory, Presence> lookedFor(PersonalDataScanner scanner) {
        Set<PersonalDataType> types = scanner.types();
        Map<InformationCategory, Presence> presence = new EnumMap<>(InformationCategory.class);
        if (types.containsAll(EnumSet.allOf(PersonalDataType.class))) {
            presence.put(InformationCategory.PERSONAL_DATA, Presence.POSSIBLE);
        }
        if (types.containsAll(PersonalDataType.of(PersonalDataGroup.SPECIAL_CATEGORY))) {
            presence.put(InformationCategory.SPECIAL_CATEGORY, Presence.POSSIBLE);
        }
        return presence;
    }

    static Set<InformationCategory> categories(PersonalDataType type) {
        if (OF_NOBODY.contains(type)) {
            return Set.of();
        }
        return switch (type.group()) {
            case SPECIAL_CATEGORY ->
                EnumSet.of(InformationCategory.PERSONAL_DATA, InformationCategory.SPECIAL_CATEGORY);
            case CRIMINAL_OFFENCE -> EnumSet.of(InformationCategory.PERSONAL_DATA, InformationCategory.OTHER_SENSITIVE);
            case SECRECY -> EnumSet.of(InformationCategory.PERSONAL_DATA, InformationCategory.SECRECY);
            case IDENTITY_NUMBER, PERSON, CONTACT, FINANCE, DOCUMENT, LINKAGE ->
                EnumSet.of(InformationCategory.PERSONAL_DATA);
        };
    }

    static Presence presence(PersonalDataFinding finding) {
        boolean sure = finding.confidence() != Confidence.POSSIBLE
                && !PERHAPS_OF_SOMEBODY.contains(finding.type())
                && !finding.marks().contains(Mark.PRIVATE_NETWORK);
        return sure ? Presence.YES : Presence.POSSIBLE;
    }

    /** Names and ways to reach someone may stand in an open document; what is below may not. A guess raises nothing. */
    static InformationClass lowestClass(PersonalDataFinding finding) {
        if (finding.confidence() == Confidence.POSSIBLE) {
            return InformationClass.OPEN;
        }
        PersonalDataGroup group = finding.type().group();
        return switch (group) {
            case SPECIAL_CATEGORY, CRIMINAL_OFFENCE, SECRECY -> InformationClass.CONFIDENTIAL;
            case IDENTITY_NUMBER, DOCUMENT -> InformationClass.INTERNAL;
            case FINANCE -> OF_NOBODY.contains(finding.type()) ? InformationClass.OPEN : InformationClass.INTERNAL;
            case PERSON, CONTACT, LINKAGE -> InformationClass.OPEN;
        };
    }
}
