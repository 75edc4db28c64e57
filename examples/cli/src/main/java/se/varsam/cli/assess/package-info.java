/** What the policies say of a use: reads scenarios, asks the policies and tells the verdicts. */
@NullMarked
package se.varsam.cli.assess;

import org.jspecify.annotations.NullMarked;
