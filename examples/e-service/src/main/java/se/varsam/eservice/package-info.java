@NullMarked
package se.varsam.eservice;

import org.jspecify.annotations.NullMarked;
