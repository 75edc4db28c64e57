package se.varsam.eservice.site;

import java.net.InetAddress;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps the demo's password on this machine: nothing starts that others could sign in to with it. */
@Component
class DemoPasswords {

    private static final String REASON = "Andra datorer når tjänsten, och demons lösenord gäller för %1$s. Ge"
            + " kontaktcenter.users egna lösenord, eller låt server.address vara 127.0.0.1. / Other machines reach the"
            + " service, and the demo's password opens it for %1$s. Give kontaktcenter.users passwords of their own,"
            + " or let server.address be 127.0.0.1.";

    DemoPasswords(Staff staff, PasswordEncoder passwords, ServerProperties server) {
        InetAddress address = server.getAddress();
        boolean reached = address == null || !address.isLoopbackAddress();
        if (reached && !staff.demo(passwords).isEmpty()) {
            String names = String.join(", ", staff.demo(passwords));
            throw new InvalidConfigurationPropertyValueException("server.address", address, REASON.formatted(names));
        }
    }
}
