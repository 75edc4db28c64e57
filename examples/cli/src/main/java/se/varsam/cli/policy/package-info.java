/** What the policies say: their profiles, clauses, checklists, rules and differences. */
@NullMarked
package se.varsam.cli.policy;

import org.jspecify.annotations.NullMarked;
