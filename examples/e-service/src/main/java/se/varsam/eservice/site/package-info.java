/** The frame of every page: signing in, language, navigation. */
@NullMarked
package se.varsam.eservice.site;

import org.jspecify.annotations.NullMarked;
