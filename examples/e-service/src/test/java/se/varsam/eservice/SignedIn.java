package se.varsam.eservice;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody of the staff, whose forms carry their token. */
public final class SignedIn {

    private SignedIn() {}

    /** {@return a case officer} */
    public static RequestPostProcessor asta() {
        return as("asta", "HANDLAGGARE");
    }

    /** {@return a manager} */
    public static RequestPostProcessor bo() {
        return as("bo", "CHEF");
    }

    /** {@return anybody} */
    public static RequestPostProcessor as(String name, String role) {
        return request -> csrf().postProcessRequest(user(name).roles(role).postProcessRequest(request));
    }
}
