/** People use the pages: the real application, in a real browser. */
@NullMarked
package se.varsam.eservice.browser;

import org.jspecify.annotations.NullMarked;
