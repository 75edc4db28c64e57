/** People and the roles in which they act for the municipality. */
@NullMarked
package se.varsam.person;

import org.jspecify.annotations.NullMarked;
