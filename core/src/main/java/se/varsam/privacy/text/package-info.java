/** Reading characters of a text under scan: letters, noise, words that give context. */
@NullMarked
package se.varsam.privacy.text;

import org.jspecify.annotations.NullMarked;
