/** Attestations: what a named person has vouched for, about which tool and which purpose, on which date. */
@NullMarked
package se.varsam.attestation;

import org.jspecify.annotations.NullMarked;
