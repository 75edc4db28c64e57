/** The use of AI that is judged: its act, its purpose and the facts it comes down to. */
@NullMarked
package se.varsam.use;

import org.jspecify.annotations.NullMarked;
