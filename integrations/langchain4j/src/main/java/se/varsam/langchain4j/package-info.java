@NullMarked
package se.varsam.langchain4j;

import org.jspecify.annotations.NullMarked;
