package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.attestation.AttestationKind;

/**
 * These attestations must exist before the method, or any method of the type, runs.
 *
 * <p><strong>Checked</strong> before the method runs: among those that count for the tool and the purpose on the day, each kind
 * must be there, beside what the policy itself asks for. Otherwise the method is not called and
 * {@link se.varsam.rule.PolicyViolationException} names the kinds that are missing.
 *
 * {@snippet class="se.varsam.annotation.RequiresAttestationTest" region="declared"}
 *
 * <p><strong>Source:</strong> AI Act art. 26, 27; GDPR art. 35; KARLSHAMN-39, 57, 103, 104.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface RequiresAttestation {

    /** {@return the kinds of attestation} */
    AttestationKind[] value();
}
