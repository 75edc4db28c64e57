/** Residents' errands: AI proposes a department and an outcome, a human decides, the errand is handed over once. */
@NullMarked
package se.varsam.eservice.errand;

import org.jspecify.annotations.NullMarked;
