/** The smallest application that asks before it uses AI. */
@NullMarked
package se.varsam.quickstart;

import org.jspecify.annotations.NullMarked;
