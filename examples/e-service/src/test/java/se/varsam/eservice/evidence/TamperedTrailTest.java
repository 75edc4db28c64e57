package se.varsam.eservice.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.bo;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.eservice.KontaktcenterTest;

/** On a service of its own, for nothing makes its log whole again. */
@KontaktcenterTest
@TestPropertySource(properties = "kontaktcenter.checkpoint-origin=tampered")
class TamperedTrailTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private JdbcClient database;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void showsWhatSomebodyHasDoneBehindItsBack() throws IOException {
        for (int i = 0; i < 4; i++) {
            trail.append(AuditEvent.of(AuditKind.ASSESSED).doing("INPUT").with("chatgpt"));
        }
        assertThat(post("/logg/kontrollpunkt")).hasStatusOk();

        database.sql("update varsam_audit_record set leaf = replace(leaf, 'chatgpt', 'copilot') where number = 1")
                .update();
        post("/logg/prova");
        assertThat(page())
                .contains("class=\"verdict denied\"", "Loggen är bruten vid post 1", "posten är ändrad")
                .doesNotContain("class=\"verdict allowed\"");

        database.sql("update varsam_audit_record set leaf = '{' where number = 2")
                .update();
        assertThat(page()).contains("Poster som inte går att läsa: 2.", "/logg/3/bevis");

        database.sql("delete from varsam_audit_record where number > 1").update();
        database.sql("update varsam_audit_head set length = 2").update();
        assertThat(post("/logg/kontrollpunkt")).hasStatus(302);
        assertThat(page()).contains("Ingen kontrollpunkt är tagen");
        assertThat(checkpoints.latest())
                .singleElement()
                .satisfies(each -> assertThat(each.size()).isEqualTo(4));
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).session(session).with(bo()).exchange();
    }

    private String page() throws IOException {
        MvcTestResult answer =
                mvc.get().uri("/logg").session(session).with(bo()).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }
}
