/** The front door: choose a municipality's policy and judge a use of AI before it happens. */
@NullMarked
package se.varsam;

import org.jspecify.annotations.NullMarked;
