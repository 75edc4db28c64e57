/** Looks after an audit trail: verifies, shows, signs, proves and repairs it. */
@NullMarked
package se.varsam.cli.audit;

import org.jspecify.annotations.NullMarked;
