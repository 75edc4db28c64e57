package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The argument that says under whose policy the call is judged: the municipality code or the profile's id.
 *
 * <p><strong>Read</strong> before anything else; a {@code String} parameter named {@code municipalityId} does without the annotation. It
 * goes to the guard's {@link se.varsam.guard.PolicyResolver}; where that knows no policy for it the method is not called
 * (VARSAM-11).
 *
 * {@snippet class="se.varsam.annotation.MunicipalityTest" region="declared"}
 *
 * <p><strong>Source:</strong> KARLSKOGA-04 (no department of the municipality stands outside its guideline).
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Municipality {}
