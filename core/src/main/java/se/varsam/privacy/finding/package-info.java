/** What a scan of text finds: which kind of personal data, where, and how sure it is; never the value itself. */
@NullMarked
package se.varsam.privacy.finding;

import org.jspecify.annotations.NullMarked;
