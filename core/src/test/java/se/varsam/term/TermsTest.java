package se.varsam.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.attestation.Outcome;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Role;
import se.varsam.risk.RiskTier;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "K0, OPEN",
        "k0, OPEN",
        "klass 0, OPEN",
        "Klass-0, OPEN",
        "0, OPEN",
        "öppen, OPEN",
        "ÖPPEN, OPEN",
        "oppen, OPEN",
        "open, OPEN",
        "intern information, INTERNAL",
        "K2, SENSITIVE",
        "Konfidentiell, CONFIDENTIAL",
        "säkerhetsskydd, SECURITY_PROTECTED",
        "ej klassad, UNCLASSIFIED"
    })
    void readsInformationClasses(String text, InformationClass level) {
        assertThat(InformationClass.parse(text)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "hög risk, HIGH",
        "högrisk, HIGH",
        "HIGH, HIGH",
        "begränsad, LIMITED",
        "lågrisk, MINIMAL",
        "oacceptabel, UNACCEPTABLE",
        "ej riskklassad, UNCLASSIFIED"
    })
    void readsRiskTiers(String text, RiskTier tier) {
        assertThat(RiskTier.parse(text)).isEqualTo(tier);
    }

    @Test
    void readsRolesAndOutcomesByAliases() {
        assertThat(Role.parse("handläggare")).isEqualTo(Role.EMPLOYEE);
        assertThat(Role.parse("data protection officer")).isEqualTo(Role.DPO);
        assertThat(Terms.parse(Outcome.class, "godkänd")).isEqualTo(Outcome.ACCEPTED);
        assertThat(Terms.find(InformationCategory.class, "art. 9")).contains(InformationCategory.SPECIAL_CATEGORY);
        assertThat(Terms.find(Role.class, "kung")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InformationClass.class)
    void readsBackEveryNameOfAClass(InformationClass level) {
        assertThat(List.of(level.name(), level.sv(), level.en()))
                .allMatch(name -> InformationClass.parse(name) == level);
        assertThat(level.aliases()).isNotEmpty().allMatch(alias -> InformationClass.parse(alias) == level);
    }

    @Test
    void namesTheNearestKnownNameInBothLanguages() {
        assertThatThrownBy(() -> InformationClass.parse("OPNE"))
                .isInstanceOf(UnknownTermException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "InformationClass", "\"OPNE\"", "Menade du \"OPEN\"", "Did you mean \"OPEN\"", "CONFIDENTIAL");
    }

    @Test
    void suggestsNothingThatIsNotNear() {
        assertThat(Terms.nearest("zzzzzzzz", List.of("öppen", "intern"))).isEmpty();
        assertThat(Terms.nearest("intrn", List.of("öppen", "intern"))).contains("intern");
        assertThat(Terms.nearest("intern", List.of())).isEmpty();
    }

    @Test
    void echoesAtMostFortyCharacters() {
        String text = "a".repeat(40) + "HEMLIGT";

        assertThatThrownBy(() -> RiskTier.parse(text))
                .hasMessageContaining("a".repeat(40) + "…")
                .hasMessageNotContaining("HEMLIGT");
    }

    @Test
    void listsAtMostThirtyKnownNames() {
        List<String> known =
                IntStream.rangeClosed(1, 31).mapToObj(i -> "namn" + i).toList();

        assertThat(Terms.unknown("sak", "x", known))
                .hasMessageContainingAll("namn30", "… (31)")
                .hasMessageNotContaining("namn31");
    }

    @Test
    void foldsAwayCaseAccentsAndSeparators() {
        assertThat(Terms.fold(" Hög-Risk_1.2 ")).isEqualTo("hogrisk12");
    }

    @Test
    void joinsNamesInALanguage() {
        List<InformationCategory> both = List.of(InformationCategory.PERSONAL_DATA, InformationCategory.SECRECY);

        assertThat(Terms.join(both, Language.SWEDISH)).isEqualTo("personuppgifter, sekretess");
        assertThat(Terms.join(both, Language.ENGLISH)).isEqualTo("personal data, secrecy");
    }

    @Test
    void choosesEnglishForEnglishLocalesOnly() {
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.SWEDISH);
    }

    @Test
    void asksForBothLanguages() {
        assertThatThrownBy(() -> new Bilingual("svenska", " ")).hasMessageContaining("both languages");
        assertThat(new Bilingual("ja", "yes").in(Language.SWEDISH)).isEqualTo("ja");
    }
}
