@NullMarked
package se.varsam.springai;

import org.jspecify.annotations.NullMarked;
