/** Words that say something sensitive of the person they stand beside. */
@NullMarked
package se.varsam.privacy.topic;

import org.jspecify.annotations.NullMarked;
