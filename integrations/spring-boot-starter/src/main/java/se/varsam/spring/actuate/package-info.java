/** What those who run the application see: the guard report, health, meters. */
@NullMarked
package se.varsam.spring.actuate;

import org.jspecify.annotations.NullMarked;
