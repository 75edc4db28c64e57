/** What AI generators are called, and what they leave behind in files. */
@NullMarked
package se.varsam.label.generator;

import org.jspecify.annotations.NullMarked;
