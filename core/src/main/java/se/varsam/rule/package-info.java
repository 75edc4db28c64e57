/** Rules and what comes of them: clauses, findings, obligations and the verdict. */
@NullMarked
package se.varsam.rule;

import org.jspecify.annotations.NullMarked;
