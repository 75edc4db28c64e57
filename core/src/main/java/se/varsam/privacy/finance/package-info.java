/** Accounts, giro and card numbers in text. Most look like any other number, so that a word beside them must say it. Not exported. */
@NullMarked
package se.varsam.privacy.finance;

import org.jspecify.annotations.NullMarked;
