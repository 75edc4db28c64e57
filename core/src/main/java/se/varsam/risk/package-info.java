/** Risk under the AI Act: tiers, the grounds for them and the dates from which each ground applies. */
@NullMarked
package se.varsam.risk;

import org.jspecify.annotations.NullMarked;
