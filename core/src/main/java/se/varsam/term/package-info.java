/** Words: terms with a Swedish and an English name, how they are parsed, and answers that may be unknown. */
@NullMarked
package se.varsam.term;

import org.jspecify.annotations.NullMarked;
