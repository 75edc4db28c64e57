/**
 * Bean Validation of the constraints in {@code se.varsam.annotation.information}. A validator finds these through the service
 * loader, so that the annotations depend on no validator; nobody else needs to name them.
 */
@NullMarked
package se.varsam.validation;

import org.jspecify.annotations.NullMarked;
