package se.varsam.eservice.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.api.Answers.json;
import static se.varsam.eservice.api.Answers.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** The guarded triage, as a program in another language meets it. */
@KontaktcenterTest
class TriageApiTest {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String PERSONAL_NUMBER = "19900101-0017";

    private Sent sent = new Sent(0);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DecisionStore store;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    @Test
    void proposesWhatTheDocumentedExampleShows() {
        JsonNode proposal = json(sent.post("/api/triage?municipality=0582&class=OPEN", TEXT, ApiExamples.MESSAGE));
        JsonNode documented = json(ApiExamples.PROPOSAL);
        assertThat(proposal.at("/department/answer")).isEqualTo(documented.at("/department/answer"));
        assertThat(proposal.at("/outcome/answer")).isEqualTo(documented.at("/outcome/answer"));
        assertThat(proposal.at("/outcome/confidence").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void leavesEvidenceOfEachProposal() {
        long before = trail.size();
        sent.post("/api/triage?municipality=0582&class=OPEN", TEXT, ApiExamples.MESSAGE);
        assertThat(trail.size()).isGreaterThan(before);
    }

    @ParameterizedTest // Karlskoga denies it; Söderköping asks for something first
    @CsvSource({"1883, 403", "0582, 409"})
    void letsNoMessageThroughThatNobodyHasClassed(String municipality, int status) {
        HttpResponse<String> answer = sent.post(
                "/api/triage?municipality=" + municipality, TEXT, "Jag är " + PERSONAL_NUMBER + ", hjälp mig.");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer)).doesNotContain(PERSONAL_NUMBER, "hjälp mig");
        assertThat(json(answer).get("clauses")).isNotEmpty();
    }

    @Test
    void proposesNothingWhileAHumanHasStoppedTheTriage() {
        long before = trail.size();
        store.stop(new DecisionStore.Stop("triage", new Person("bo", Set.of(Role.MANAGER)), Instant.EPOCH, "Fel"));
        try {
            HttpResponse<String> answer =
                    sent.post("/api/triage?municipality=0582&class=OPEN", TEXT, ApiExamples.MESSAGE);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(problem(answer)).contains("stopped").doesNotContain("department");
            assertThat(trail.size()).isEqualTo(before);
        } finally {
            store.resume("triage");
        }
    }

    @Test
    void refusesAMunicipalityThatIsNotHere() {
        HttpResponse<String> answer = sent.post("/api/triage?municipality=9999&class=OPEN", TEXT, "Hej");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer)).contains("soderkoping").doesNotContain("9999");
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        HttpResponse<String> answer = sent.post("/api/triage?municipality=0582&class=OPEN", TEXT, "å".repeat(5000));
        assertThat(answer.statusCode()).isEqualTo(413);
        problem(answer);
    }
}
