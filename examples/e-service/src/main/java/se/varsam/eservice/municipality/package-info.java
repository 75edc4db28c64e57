/** The municipalities that the service works for, each under its own policy. */
@NullMarked
package se.varsam.eservice.municipality;

import org.jspecify.annotations.NullMarked;
