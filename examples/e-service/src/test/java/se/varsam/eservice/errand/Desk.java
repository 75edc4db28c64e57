package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.varsam.eservice.SignedIn;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;
import se.varsam.term.Language;

/** What people do on the pages of errands. */
record Desk(MockMvc pages, String person, String role) {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    /** What the triage has learnt, so that it surely proposes it. */
    private static final Map<String, String> MESSAGES = Map.of(
            "STREETS_AND_PARKS INVESTIGATE",
            "Det är ett djupt hål i asfalten på cykelvägen.",
            "SCHOOLS ANSWER",
            "Vad är maxtaxan i förskolan just nu om vi har två barn inskrivna?");

    static Desk asta(MockMvc pages) {
        return new Desk(pages, "asta", "HANDLAGGARE");
    }

    static Desk bo(MockMvc pages) {
        return new Desk(pages, "bo", "CHEF");
    }

    /** {@return the id of the case that now waits} */
    String propose(String municipality, String dnr, Department to, TriageOutcome outcome) {
        MockHttpServletResponse answer = tryToPropose(municipality, dnr, to, outcome);
        assertThat(answer.getStatus()).isEqualTo(302);
        return id(answer);
    }

    MockHttpServletResponse tryToPropose(String municipality, String dnr, Department to, TriageOutcome outcome) {
        return handOver(seal(municipality, to, outcome), dnr);
    }

    /** {@return what AI proposes, as its page hands it over} */
    String seal(String municipality, Department to, TriageOutcome outcome) {
        String page = triaged(municipality, MESSAGES.get(to.name() + " " + outcome.name()));
        assertThat(page)
                .contains(">" + to.in(Language.SWEDISH) + "<")
                .contains(">" + outcome.in(Language.SWEDISH) + "<");
        return sealIn(page);
    }

    static String sealIn(String page) {
        Matcher seal = SEAL.matcher(page);
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    String triaged(String municipality, String message) {
        return text(send(post("/")
                .param("text", message)
                .param("municipality", municipality)
                .param("level", "OPEN")));
    }

    MockHttpServletResponse handOver(String seal, String dnr) {
        return send(post("/arenden").param("seal", seal).param("dnr", dnr));
    }

    String open(String id) {
        MockHttpServletResponse answer = send(get("/arenden/{id}", id));
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    /** Opens a case and approves it. */
    MockHttpServletResponse approve(String id) {
        open(id);
        return decide(id, "APPROVE");
    }

    MockHttpServletResponse decide(String id, String choice) {
        return send(decision(id, choice));
    }

    MockHttpServletResponse change(String id, Department to, TriageOutcome outcome) {
        return send(decision(id, "CHANGE").param("department", to.name()).param("outcome", outcome.name()));
    }

    MockHttpServletResponse carryOut(String id) {
        return send(post("/arenden/{id}/verkstall", id).param("informed", "yes"));
    }

    MockHttpServletResponse withdraw(String id) {
        return send(post("/arenden/{id}/aterkalla", id));
    }

    MockHttpServletResponse see(String address) {
        return send(get(address));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return pages.perform(request.with(SignedIn.as(person, role)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static MockHttpServletRequestBuilder decision(String id, String choice) {
        return post("/arenden/{id}/beslut", id)
                .param("choice", choice)
                .param("content", "Ärendet fördelas.")
                .param("reasons", "Lampan hör till gatubelysningen.")
                .param("delegation", "3.1");
    }

    static MockHttpServletRequestBuilder stopping(String reason) {
        return post("/arenden/stopp").param("reason", reason);
    }

    static MockHttpServletRequestBuilder resuming() {
        return post("/arenden/aterupptag");
    }

    /** {@return a decision on a case that is opened first} */
    static MockHttpServletRequestBuilder opened(Desk decider, String id, String choice) {
        decider.open(id);
        return decision(id, choice);
    }

    static String id(MockHttpServletResponse answer) {
        String address = String.valueOf(answer.getRedirectedUrl());
        assertThat(address).startsWith("/arenden/");
        return address.substring("/arenden/".length());
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
