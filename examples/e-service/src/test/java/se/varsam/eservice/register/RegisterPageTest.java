package se.varsam.eservice.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.asta;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.verdict.VerdictKind;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Intercepted;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.tool.ToolRegister;

@KontaktcenterTest
@Import(RegisterPageTest.Reporting.class)
class RegisterPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ToolRegister tools;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private AuditTrail trail;

    static final class Sorting {

        @UsesAiTool("triage")
        @OpenInformationOnly
        String sort(String message) {
            return message;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Reporting {

        @Bean
        @Primary
        GuardedBeans reportOfAHole() {
            return () -> GuardReport.of(Intercepted.of(Set.of(), GuardReport.Trail.UNKNOWN), Sorting.class);
        }
    }

    @Test
    void listsEveryToolWithWhatEveryMunicipalitySays() throws IOException {
        String page = page("/register", "sv");

        assertThat(tools.tools())
                .isNotEmpty()
                .allSatisfy(tool -> assertThat(page)
                        .contains(
                                "id=\"tool-" + tool.id() + "\"",
                                tool.name(),
                                tool.availability().sv()));
        assertThat(municipalities.all())
                .hasSize(5)
                .allSatisfy(each -> assertThat(page).contains(each.name()));
        assertThat(page).contains("KARLSKOGA-95", "LAW-AIA-26-8", "Nej", "class=\"verdict denied\"");
    }

    @Test
    void leavesNoEvidenceOfWhatNobodyIsAboutToDo() throws IOException {
        long before = trail.size();

        page("/register", "sv");

        assertThat(trail.size()).isEqualTo(before);
    }

    @Test
    void saysWhatThePolicyItselfSays() {
        Municipality soderkoping = municipalities.find("soderkoping").orElseThrow();

        Admission admission = Admission.of(soderkoping, tools.get("chatgpt"));

        assertThat(admission.outcome()).isNotEqualTo(VerdictKind.ALLOWED);
        assertThat(admission.clauses())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).matches("(SODERKOPING|LAW|VARSAM)-.+"));
        assertThat(Admission.of(soderkoping, tools.get("ingen")).outcome()).isEqualTo(VerdictKind.DENIED);
    }

    @Test
    void namesAMethodThatIsNotGuardedAndWhy() throws IOException {
        String page = page("/register", "sv");

        assertThat(page)
                .contains("Sorting.sort(String)", "@UsesAiTool(triage)", "@OpenInformationOnly", "Nej:")
                .contains("Det är inte säkert")
                .doesNotContain("Varje metod som deklarerar något vaktas");
    }

    @Test
    void speaksEnglish() throws IOException {
        assertThat(page("/register?lang=en", "en"))
                .contains("May ChatGPT be put to use?", "publicly available")
                .doesNotContain("Leverantör", "allmänt tillgängligt", "??");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        assertThat(page("/register.json", "sv"))
                .startsWith("{\"grounds\":[{\"id\":\"KARLSKOGA-95\"")
                .contains("\"id\":\"chatgpt\"", "\"outcome\":\"DENIED\"", "\"guarded\":false", "\"complete\":false");
    }

    private String page(String address, String language) throws IOException {
        MvcTestResult answer = mvc.get()
                .uri(address)
                .locale(Locale.forLanguageTag(language))
                .with(asta())
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }
}
