/** Declares, where the code is, which AI it uses and for what. */
@NullMarked
package se.varsam.annotation;

import org.jspecify.annotations.NullMarked;
