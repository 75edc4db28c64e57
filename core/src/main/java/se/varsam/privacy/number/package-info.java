/** Numbers in running text: reading a run of digits through noise, and the rules that say what it is. */
@NullMarked
package se.varsam.privacy.number;

import org.jspecify.annotations.NullMarked;
