/** Works through files and folders: which are meant, where the answers go, and what became of each. */
@NullMarked
package se.varsam.cli.file;

import org.jspecify.annotations.NullMarked;
