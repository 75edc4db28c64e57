/** An application's own package, with classes that no bean is of. */
@org.jspecify.annotations.NullMarked
package se.varsam.spring.guarding.application;
