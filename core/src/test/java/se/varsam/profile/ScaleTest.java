package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.rule.Effect;
import se.varsam.rule.Verdict;
import se.varsam.rule.VerdictAssert;
import se.varsam.term.UnknownTermException;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

class ScaleTest {

    private final Profile soderkoping = Profiles.get("soderkoping");

    @Test
    void readsTheMunicipalitysOwnNames() {
        assertThat(soderkoping.parseClass("K0")).isEqualTo(InformationClass.OPEN);
        assertThat(soderkoping.parseClass("intern")).isEqualTo(InformationClass.INTERNAL);
        assertThat(Profiles.get("kommun-004").parseClass("Klass 0")).isEqualTo(InformationClass.OPEN);
    }

    @Test
    void guessesNoNumberThatTheDocumentDoesNotState() {
        assertThatThrownBy(() -> soderkoping.parseClass("K2"))
                .isInstanceOf(UnknownTermException.class)
                .hasMessageContainingAll("soderkoping", "K0");
        assertThatThrownBy(() -> Profiles.get("kommun-004").parseClass("1")).isInstanceOf(UnknownTermException.class);
    }

    @Test
    void countsAClassThatTheDocumentDoesNotDefineAsUnclassified() {
        VerdictAssert.assertThat(assess(AiPolicy.of(soderkoping), InformationClass.SENSITIVE))
                .finding(Effect.REQUIRE, "VARSAM-1", "3-2")
                .because(Fact.CLASS_NOT_APPROVED);
        VerdictAssert.assertThat(assess(AiPolicy.of(soderkoping), InformationClass.CONFIDENTIAL))
                .withoutCiting("VARSAM-1")
                .notBecause(Fact.CLASS_NOT_APPROVED);
    }

    @Test
    void acceptsTheMunicipalitysWordForAFurtherClass() {
        Profile configured = soderkoping.calling(InformationClass.SENSITIVE, "Känslig", "K2");

        assertThat(configured.parseClass("k2")).isEqualTo(InformationClass.SENSITIVE);
        assertThat(configured.id()).isEqualTo("soderkoping");
        VerdictAssert.assertThat(assess(AiPolicy.of(configured), InformationClass.SENSITIVE))
                .withoutCiting("VARSAM-1")
                .notBecause(Fact.CLASS_NOT_APPROVED);
    }

    @ParameterizedTest
    @EnumSource(InformationClass.class)
    void presumesFurtherClassesWhereTheDocumentNamesNone(InformationClass level) {
        assertThat(Profiles.get("norsjo").scale().defines(level)).isTrue();
        assertThat(Profiles.get("karlshamn").scale().defines(level)).isTrue();
    }

    private static Verdict assess(AiPolicy policy, InformationClass level) {
        AiTool eneo = AiTool.procured("eneo", "Eneo")
                .approved(Approval.upTo(InformationClass.SECURITY_PROTECTED))
                .build();
        return policy.assess(AiUse.input(eneo, Information.of(level)));
    }
}
