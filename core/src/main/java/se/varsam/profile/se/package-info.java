/** The five Swedish municipalities, the law layer and the library's safeguards; not exported, chosen through {@code Profiles}. */
@NullMarked
package se.varsam.profile.se;

import org.jspecify.annotations.NullMarked;
