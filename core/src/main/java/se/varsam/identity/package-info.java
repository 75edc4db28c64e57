/**
 * The numbers by which people, organisations, telephones and accounts are known: read in any spelling, checked, and
 * masked unless the value is asked for on purpose.
 */
@NullMarked
package se.varsam.identity;

import org.jspecify.annotations.NullMarked;
