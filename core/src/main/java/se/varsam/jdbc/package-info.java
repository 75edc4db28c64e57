/** How the library's stores speak to a database; not exported. */
@NullMarked
package se.varsam.jdbc;

import org.jspecify.annotations.NullMarked;
