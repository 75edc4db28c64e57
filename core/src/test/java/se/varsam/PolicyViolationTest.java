package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class PolicyViolationTest {

    private final Verdict denied = AiPolicy.of("soderkoping")
            .assess(AiUse.input(
                            AiTool.publiclyAvailable("chatt", "Chatt")
                                    .ownedBy(Person.of("Robin Hemlig", Role.SYSTEM_OWNER))
                                    .build(),
                            Information.open()
                                    .holding(InformationCategory.PERSONAL_DATA)
                                    .referredToAs("19121212-1212 Hemlig"))
                    .forPurpose(Purpose.of("bistånd åt Anna Hemlig").justifiedBy("Anna Hemlig väntar"))
                    .by(Person.of("Kim Hemlig", Role.EMPLOYEE))
                    .on(LocalDate.of(2026, 9, 15))
                    .at("CaseAssistant.ask, argument 1"));

    @Test
    void tellsClauseReasonPlaceAndRemedyInSwedishFirst() {
        String first = violation().getMessage().lines().findFirst().orElseThrow();

        assertThat(first)
                .startsWith("SODERKOPING-D Personuppgifter ")
                .contains("(CaseAssistant.ask, argument 1)", "Gör så här: ", "maskera personuppgifterna", " / ")
                .contains("(denied: the tool is publicly available · the information holds or may hold personal data)");
        assertThat(first.indexOf("Gör så här")).isLessThan(first.indexOf(" / "));
    }

    @Test
    void tellsEveryFindingThatBlocksAndNoOther() {
        assertThat(violation().getMessage().lines())
                .hasSameSizeAs(Policies.blocking(denied))
                .allMatch(line -> line.contains("-") && line.contains(" / "));
    }

    @Test
    void namesNobodyAndNothingThatWasGiven() {
        assertThat(violation().getMessage()).doesNotContain("Hemlig", "1212", "Anna", "Kim");
        assertThat(violation().toString()).doesNotContain("Hemlig");
        assertThat(denied.toString()).doesNotContain("Hemlig", "1212");
    }

    @Test
    void carriesTheVerdict() {
        assertThat(violation().verdict()).isSameAs(denied);
    }

    @Test
    void letsAnAllowedUsePass() {
        Verdict allowed = AiPolicy.of("kommun-004")
                .assess(AiUse.input(
                        AiTool.procured("eneo", "Eneo").otherwiseHarmless().build(), Information.open()));

        assertThat(allowed.orElseThrow()).isSameAs(allowed);
        assertThat(allowed.isAllowed()).isTrue();
        assertThatThrownBy(denied::orElseThrow).isInstanceOf(PolicyViolationException.class);
    }

    private PolicyViolationException violation() {
        return catchThrowableOfType(PolicyViolationException.class, denied::orElseThrow);
    }
}
