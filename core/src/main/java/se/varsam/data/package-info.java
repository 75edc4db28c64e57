/** How the data files of the library are read; not exported. */
@NullMarked
package se.varsam.data;

import org.jspecify.annotations.NullMarked;
