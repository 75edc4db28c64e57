/** Guards chat models, AI services and the functions of agents of LangChain4j. */
@NullMarked
package se.varsam.langchain4j;

import org.jspecify.annotations.NullMarked;
