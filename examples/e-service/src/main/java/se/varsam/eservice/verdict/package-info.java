/** What a policy says, as every page says it: a word, the clauses, why and the way forward. */
@NullMarked
package se.varsam.eservice.verdict;

import org.jspecify.annotations.NullMarked;
