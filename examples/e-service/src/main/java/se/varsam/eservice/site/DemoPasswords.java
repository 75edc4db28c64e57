package se.varsam.eservice.site;

import java.net.InetAddress;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.Ordered;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps the demo's password on this machine: nothing starts that others could sign in to with it. */
@Component
class DemoPasswords implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private static final String REASON = "Andra datorer når tjänsten, och demons lösenord gäller för %1$s. Ge"
            + " kontaktcenter.users egna lösenord, eller låt server.address vara 127.0.0.1. / Other machines reach the"
            + " service, and the demo's password opens it for %1$s. Give kontaktcenter.users passwords of their own,"
            + " or let server.address be 127.0.0.1.";

    private final ServerProperties server;
    private final boolean used;

    DemoPasswords(Staff staff, PasswordEncoder passwords, ServerProperties server) {
        this.server = server;
        this.used = !staff.demo(passwords).isEmpty();
        InetAddress address = server.getAddress();
        boolean reached = address == null || !address.isLoopbackAddress();
        if (reached && used) {
            String names = String.join(", ", staff.demo(passwords));
            throw new InvalidConfigurationPropertyValueException("server.address", address, REASON.formatted(names));
        }
    }

    /** Leaves what a proxy tells in the request, where it is seen: the server would take it away, and what it tells is anybody's. */
    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (used) {
            server.setForwardHeadersStrategy(ForwardHeadersStrategy.NONE);
        }
    }

    /** Before the server reads its own settings. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
