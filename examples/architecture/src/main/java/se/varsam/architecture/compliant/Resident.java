package se.varsam.architecture.compliant;

import se.varsam.annotation.information.PersonalData;

/**
 * Somebody who is entitled to transport service.
 *
 * @param name in full
 * @param address where the car picks up
 * @param district the part of the municipality
 */
record Resident(@PersonalData String name, @PersonalData String address, String district) {}
