/** Decisions and case files: who decided, with what part played by AI. */
@NullMarked
package se.varsam.decision;

import org.jspecify.annotations.NullMarked;
