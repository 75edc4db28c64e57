/** Where an audit trail's records are kept: in memory, in a directory, in a database. */
@NullMarked
package se.varsam.audit.store;

import org.jspecify.annotations.NullMarked;
