/**
 * What those who run the application see: the endpoint {@code varsam}, the health indicator {@code varsam}, and meters.
 *
 * <p>{@code varsam.assessments} counts by profile, act and verdict; {@code varsam.assessment} times by profile and act, evidence
 * included; {@code varsam.denials} counts by profile, clause and effect what stood in the way; {@code varsam.decisions.waiting}
 * times by profile from proposal to decision, and {@code varsam.decisions.pending} is how many wait. What no policy judged, since
 * none applied, is not counted.
 */
@NullMarked
package se.varsam.spring.actuate;

import org.jspecify.annotations.NullMarked;
