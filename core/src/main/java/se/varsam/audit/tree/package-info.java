/** The Merkle tree of RFC 6962 over kept hashes. */
@NullMarked
package se.varsam.audit.tree;

import org.jspecify.annotations.NullMarked;
