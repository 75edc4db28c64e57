/** What the service does for programs in other languages, over HTTP: assess, scan, label, inspect. */
@NullMarked
package se.varsam.eservice.api;

import org.jspecify.annotations.NullMarked;
