/** The first page: a resident's message, what it holds, which AI tools may take it, and where it could go. */
@NullMarked
package se.varsam.eservice.message;

import org.jspecify.annotations.NullMarked;
