package se.varsam.eservice.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.asta;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.verdict.VerdictKind;
import se.varsam.guard.Guard;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Intercepted;
import se.varsam.risk.RiskTier;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.term.Language;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

@KontaktcenterTest
class RegisterPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ToolRegister tools;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Purposes purposes;

    @Autowired
    private Guard guard;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private WebApplicationContext service;

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private HandlerInterceptor frameInterceptor;

    static final class Sorting {

        @UsesAiTool("triage")
        @OpenInformationOnly
        String sort(String message) {
            return message;
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
        assertThat(page)
                .contains("KARLSKOGA-95", "för svar", "nekas", "class=\"verdict denied\"")
                .doesNotContain("LAW-AIA-26-8", "mildast");
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

        Purpose svar = guard.purpose("svar");
        Admission admission = Admission.of(soderkoping, tools.get("chatgpt"), svar);

        assertThat(admission.outcome()).isNotEqualTo(VerdictKind.ALLOWED);
        assertThat(admission.clauses())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).matches("(SODERKOPING|LAW|VARSAM)-.+"));
        assertThat(Admission.of(soderkoping, tools.get("ingen"), svar).outcome())
                .isEqualTo(VerdictKind.DENIED);
    }

    @Test
    void judgesEachToolForWhatItIsApprovedFor() {
        assertThat(admissions("eneo")).extracting(Admission::purpose).containsOnly("svar");
        assertThat(admissions("firefly")).extracting(Admission::purpose).containsOnly("bild");
        assertThat(admissions("chatgpt")).extracting(Admission::purpose).contains("svar", "bild", "sortering");
        Municipality norsjo = municipalities.find("norsjo").orElseThrow();
        Purpose madeUp = Purpose.of("register", RiskTier.MINIMAL).otherwiseHarmless();
        assertThat(Admission.of(norsjo, tools.get("eneo"), guard.purpose("svar"))
                        .clauses())
                .as("what is attested for the purpose counts")
                .hasSizeLessThan(Admission.of(norsjo, tools.get("eneo"), madeUp)
                        .clauses()
                        .size());
    }

    private List<Admission> admissions(String tool) {
        return ToolEntry.of(tools.get(tool), municipalities.all(), purposes.of(tools.get(tool)), Language.SWEDISH)
                .admissions();
    }

    @Test
    void namesTheMethodsOfTheServiceAllOfThemGuarded() throws IOException {
        assertThat(page("/register", "sv"))
                .contains("TrainedTriage.propose", "Handover.assign", "Varje metod som deklarerar något vaktas")
                .doesNotContain("Det är inte säkert");
    }

    @Test
    void namesAMethodThatIsNotGuardedAndWhy() throws Exception {
        String page = withAHole();

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
        assertThat(page("/api/register", "sv"))
                .startsWith("{\"grounds\":[{\"id\":\"KARLSKOGA-95\"")
                .contains("\"id\":\"chatgpt\"", "\"outcome\":\"DENIED\"", "\"guarded\":true", "\"complete\":true");
    }

    private String page(String address, String language) throws IOException {
        return text(
                mvc.get().uri(address).locale(Locale.forLanguageTag(language)).with(asta()));
    }

    /** {@return the page of a service that does not guard what it declares} */
    private String withAHole() throws Exception {
        GuardedBeans hole = () -> GuardReport.of(Intercepted.of(Set.of(), GuardReport.Trail.UNKNOWN), Sorting.class);
        Register register = new Register(
                tools,
                municipalities,
                purposes,
                new StaticListableBeanFactory(Map.of("hole", hole)).getBeanProvider(GuardedBeans.class));
        MockHttpServletRequest request = new MockHttpServletRequest(service.getServletContext(), "GET", "/register");
        MockHttpServletResponse answer = new MockHttpServletResponse();
        request.addPreferredLocale(Locale.forLanguageTag("sv"));
        frameInterceptor.preHandle(request, answer, register);
        Objects.requireNonNull(views.resolveViewName("register", request.getLocale()))
                .render(Map.of("register", register.in(Language.SWEDISH)), request, answer);
        return answer.getContentAsString(UTF_8);
    }

    private static String text(MockMvcTester.MockMvcRequestBuilder request) throws IOException {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }
}
