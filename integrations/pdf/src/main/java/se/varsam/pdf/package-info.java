/** Labels in PDF files: read with PDFBox, and appended as one more revision, so that every byte of the original stays. */
@NullMarked
package se.varsam.pdf;

import org.jspecify.annotations.NullMarked;
