/** Profiles: a municipality's document as rules, how profiles are chosen, compared, tightened and written. */
@NullMarked
package se.varsam.profile;

import org.jspecify.annotations.NullMarked;
