package se.varsam.eservice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.rule.Verdict;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;

/** What varsam.yml says of the tools, and what the policies say to that. */
@KontaktcenterTest
class RegisteredToolsTest {

    private static final Information INTERNAL =
            Information.of(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA);

    @Autowired
    private ToolRegister tools;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Guard guard;

    @Test
    void letsTheToolThatIsReviewedInFullTakePersonalDataEverywhere() {
        assertThat(verdicts("eneo", "svar", INTERNAL)).hasSize(5).allMatch(Verdict::isAllowed);
    }

    @Test
    void keepsPersonalDataOutOfThePublicToolEverywhere() {
        assertThat(verdicts("chatgpt", "svar", INTERNAL)).hasSize(5).noneMatch(Verdict::isAllowed);
    }

    @Test // Söderköping 7.1-3
    void countsCopilotAsPublicWithoutASystemClassification() {
        Verdict verdict = verdict(municipalities.find("soderkoping").orElseThrow(), "copilot", "svar", INTERNAL);

        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
        assertThat(verdict.cites("SODERKOPING-7.1-3")).isTrue();
    }

    @Test // Karlskoga 41: even in the process, there is no agreement to point at
    void sortsPersonalDataWhereNoAgreementIsAskedFor() {
        List<Verdict> verdicts = verdicts("triage", "sortering", INTERNAL);

        assertThat(verdicts.stream().filter(each -> !each.isAllowed()).map(Verdict::profile))
                .containsExactly("karlskoga");
    }

    @Test
    void attestsNothingForAnotherPurpose() {
        assertThat(verdicts("triage", "svar", INTERNAL))
                .filteredOn(Verdict::isAllowed)
                .hasSizeLessThan(2);
    }

    private List<Verdict> verdicts(String tool, String purpose, Information information) {
        return municipalities.all().stream()
                .map(each -> verdict(each, tool, purpose, information))
                .toList();
    }

    private Verdict verdict(Municipality municipality, String tool, String purpose, Information information) {
        AiUse use = AiUse.input(tools.get(tool), information).forPurpose(guard.purpose(purpose));
        return municipality.policy().unrecorded().assess(use);
    }
}
