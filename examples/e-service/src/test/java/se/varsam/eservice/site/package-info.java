@NullMarked
package se.varsam.eservice.site;

import org.jspecify.annotations.NullMarked;
