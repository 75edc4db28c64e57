/** Documents that are ZIP files of XML: Office Open XML and OpenDocument. */
@NullMarked
package se.varsam.label.document;

import org.jspecify.annotations.NullMarked;
