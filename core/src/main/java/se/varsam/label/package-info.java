/** Labels: marking what AI made, so that people and machines both see it, and recognising such marks. */
@NullMarked
package se.varsam.label;

import org.jspecify.annotations.NullMarked;
