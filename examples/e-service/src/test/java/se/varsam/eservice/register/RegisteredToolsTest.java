package se.varsam.eservice.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class ToolsTest {

    private static final ToolRegister TOOLS = new Tools().toolRegister();
    private static final Information INTERNAL =
            Information.of(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA);

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
        Verdict verdict = policy("soderkoping").assess(use("copilot", "svar", INTERNAL));

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

    private static List<Verdict> verdicts(String tool, String purpose, Information information) {
        return Stream.of("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004")
                .map(each -> policy(each).assess(use(tool, purpose, information)))
                .toList();
    }

    private static AiPolicy policy(String id) {
        return AiPolicy.of(id).with(TOOLS);
    }

    private static AiUse use(String tool, String purpose, Information information) {
        RiskTier tier = purpose.equals("sortering") ? RiskTier.MINIMAL : RiskTier.LIMITED;
        return AiUse.input(TOOLS.get(tool), information)
                .forPurpose(Purpose.of(purpose, tier)
                        .justifiedBy("kortare svarstider")
                        .otherwiseHarmless());
    }
}
