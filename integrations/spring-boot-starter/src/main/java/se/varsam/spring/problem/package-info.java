/**
 * Denials as answers over HTTP (RFC 9457), in Swedish or in English, where Spring MVC answers requests; an application's own
 * handlers come first.
 *
 * <p>Types are {@code urn:varsam:problem:} and {@code denied} (403), {@code required} (409: something must exist first, and then
 * the same request succeeds), {@code human-decision-required} (409 with {@code decision}, the case that waits; never a success,
 * since the request has to be sent again), {@code decision-refused}, {@code no-evidence} (503), {@code record-not-kept} (503),
 * {@code label} (422), {@code content} (400: what broke a constraint on information), {@code content-returned} (500) and {@code
 * not-guarded} (500). What is judged comes with {@code verdict}, {@code profile}, {@code act}, {@code place} and {@code clauses}.
 *
 * <p>No answer holds content, nor the path of the request, and no log does at INFO and above, also with {@code
 * spring.mvc.log-resolved-exception}. At DEBUG and TRACE Spring logs the bodies of requests itself.
 */
@NullMarked
package se.varsam.spring.problem;

import org.jspecify.annotations.NullMarked;
