/** XML read by place: where each tag begins and ends in the bytes, so that text can be put in without rewriting the rest. */
@NullMarked
package se.varsam.label.xml;

import org.jspecify.annotations.NullMarked;
