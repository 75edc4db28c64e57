/** Names of persons in Swedish text. */
@NullMarked
package se.varsam.privacy.name;

import org.jspecify.annotations.NullMarked;
