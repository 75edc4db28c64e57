package se.varsam.privacy.document;

import java.util.EnumSet;
import java.util.Set;
import se.varsam.privacy.finding.PersonalDataType;

/** The types that the rules of this package find. */
final class Documents {

    static final Set<PersonalDataType> TYPES = EnumSet.of(
            PersonalDataType.PATIENT_NUMBER,
            PersonalDataType.STAFF_NUMBER,
            PersonalDataType.PASSPORT,
            PersonalDataType.IDENTITY_CARD,
            PersonalDataType.DRIVING_LICENCE,
            PersonalDataType.LMA_CARD,
            PersonalDataType.COORDINATES,
            PersonalDataType.VEHICLE_PLATE,
            PersonalDataType.PROPERTY,
            PersonalDataType.CASE_REFERENCE,
            PersonalDataType.DATE_OF_BIRTH);

    private Documents() {}
}
