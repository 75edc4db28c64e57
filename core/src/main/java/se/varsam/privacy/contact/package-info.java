/** Ways to reach a person: telephone numbers, e-mail, network and postal addresses, accounts in social media. */
@NullMarked
package se.varsam.privacy.contact;

import org.jspecify.annotations.NullMarked;
