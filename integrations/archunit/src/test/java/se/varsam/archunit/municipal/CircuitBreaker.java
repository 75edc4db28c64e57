package se.varsam.archunit.municipal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As Resilience4j's. */
@Retention(RetentionPolicy.RUNTIME)
@interface CircuitBreaker {
    String name();
}
