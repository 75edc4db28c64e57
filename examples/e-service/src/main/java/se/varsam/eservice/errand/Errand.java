package se.varsam.eservice.errand;

import java.time.Instant;

/**
 * What the desk does not know of one of its cases. Nothing of what a resident wrote.
 *
 * @param id the case's id on the desk
 * @param municipality the municipality's code
 * @param dnr the errand's number in the register
 * @param proposed when it was proposed
 */
record Errand(String id, String municipality, String dnr, Instant proposed) {}
