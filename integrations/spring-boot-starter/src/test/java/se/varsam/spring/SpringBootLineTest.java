package se.varsam.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

class SpringBootLineTest {

    @Test // a run on the previous line that silently ran on the newest would prove nothing
    void isTheOneThatThisRunIsFor() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("varsam.spring-boot.version"));
    }
}
