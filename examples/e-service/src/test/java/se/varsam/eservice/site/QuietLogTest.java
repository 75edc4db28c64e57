package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.asta;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.varsam.eservice.KontaktcenterTest;

/** What cannot be read is not written into the log either. */
@KontaktcenterTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/logg?fore=19900101-0017", "/bild/19900101-0017"})
    void holdsNoValue(String address, CapturedOutput output) {
        LoggerFactory.getLogger(QuietLogTest.class).warn("the log is captured");

        assertThat(mvc.get().uri(address).with(asta())).hasStatus(400);

        assertThat(output.getAll()).contains("the log is captured").doesNotContain("19900101-0017");
    }
}
