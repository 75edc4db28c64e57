package se.varsam.eservice.site;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who may sign in.
 *
 * @param users a list, so that a municipality's own users replace the demo's instead of joining them
 */
@ConfigurationProperties("kontaktcenter")
record Staff(@DefaultValue List<Member> users) {

    /** The password of the demo, which nobody outside this machine may meet. */
    static final String DEMO_PASSWORD = "varsam";

    /**
     * One who may sign in.
     *
     * @param name what they sign in as
     * @param password with the way it is stored, such as {@code {bcrypt}$2a$…}
     * @param role {@code HANDLAGGARE} or {@code CHEF}
     */
    record Member(
            String name,
            String password,
            @DefaultValue("HANDLAGGARE") String role) {

        UserDetails details() {
            return User.withUsername(name).password(password).roles(role).build();
        }

        boolean isDemo(PasswordEncoder passwords) {
            return passwords.matches(DEMO_PASSWORD, password);
        }

        @Override
        public String toString() {
            return name + " (" + role + ")";
        }
    }

    /** {@return the names that the demo's password opens} */
    List<String> demo(PasswordEncoder passwords) {
        return users.stream()
                .filter(each -> each.isDemo(passwords))
                .map(Member::name)
                .toList();
    }
}
