/** Numbers of documents and things that lead to a person: passports, cards, plates, property, cases, positions, births. */
@NullMarked
package se.varsam.privacy.document;

import org.jspecify.annotations.NullMarked;
