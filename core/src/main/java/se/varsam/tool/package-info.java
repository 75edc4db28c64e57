/** AI tools: what they are, what they reach, what they are approved for, and the register that holds them. */
@NullMarked
package se.varsam.tool;

import org.jspecify.annotations.NullMarked;
