package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;

/**
 * A place where code uses AI: a call into a client, or a method that implements one.
 *
 * @param place the code
 * @param client the client's type
 * @param target the name of the client's method
 * @param description the place, as a finding names it
 */
record AiCall(JavaCodeUnit place, JavaClass client, String target, String description) {}
