/** Public records: where prompts and outputs that may be allmänna handlingar are kept, and who may let them go. */
@NullMarked
package se.varsam.record;

import org.jspecify.annotations.NullMarked;
