package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoPasswordsTest {

    private static final PasswordEncoder PASSWORDS = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private final ServerProperties server = new ServerProperties();

    @Test
    void startsOnThisMachineWithTheDemosPassword() {
        server.setAddress(InetAddress.getLoopbackAddress());
        assertThat(new DemoPasswords(staff("{noop}varsam"), PASSWORDS, server)).isNotNull();
    }

    @Test
    void refusesTheDemosPasswordWhereOthersReachIt() throws UnknownHostException {
        assertThatThrownBy(() -> new DemoPasswords(staff("{noop}varsam"), PASSWORDS, server))
                .hasMessageContaining("kontaktcenter.users")
                .hasMessageContaining("kim");
        server.setAddress(InetAddress.getByAddress(new byte[4]));
        String hashed = PASSWORDS.encode("varsam");
        assertThatThrownBy(() -> new DemoPasswords(staff(hashed), PASSWORDS, server))
                .hasMessageContaining("server.address");
    }

    @Test
    void startsForOthersWithPasswordsOfTheirOwn() {
        assertThat(new DemoPasswords(staff("{noop}en helt annan"), PASSWORDS, server))
                .isNotNull();
    }

    @Test
    void printsNoPassword() {
        assertThat(staff("{noop}en helt annan")).asString().contains("kim").doesNotContain("annan");
    }

    private static Staff staff(String password) {
        return new Staff(List.of(new Staff.Member("kim", password, "CHEF")));
    }
}
