package se.varsam.archunit.municipal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As Spring's. */
@Retention(RetentionPolicy.RUNTIME)
@interface Async {}
