/**
 * The arithmetic of Swedish and international numbers, on digits already read: what the value types and the text
 * scanner share. Nothing here allocates, throws on digits or keeps what it was given. Not exported.
 */
@NullMarked
package se.varsam.identity.check;

import org.jspecify.annotations.NullMarked;
