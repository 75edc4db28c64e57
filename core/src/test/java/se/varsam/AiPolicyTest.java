package se.varsam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.rule.VerdictAssert.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.attestation.Attestation;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;
import se.varsam.term.UnknownTermException;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class AiPolicyTest {

    private static final Logger log = LoggerFactory.getLogger(AiPolicyTest.class);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .is(ToolKind.GENERATIVE)
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2022, 11, 30))
            .build();
    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvall")
            .is(ToolKind.GENERATIVE)
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2024, 1, 1))
            .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                    .inProcesses("sammanfatta protokoll"))
            .attested(
                    ArbitraryAttestations.full("sammanfatta protokoll", "", DAY).toArray(new Attestation[0]))
            .build();
    private final ToolRegister tools = ToolRegister.of(chatGpt, eneo);
    private final Information names = Information.open().holding(InformationCategory.PERSONAL_DATA);
    private final AiUse namesInChatGpt =
            AiUse.input(chatGpt, names).forPurpose("sammanfatta protokoll").on(DAY);

    @Test
    void refusesNamesInAPublicToolInTenLines() {
        Information information = names;
        List<Finding> told = new ArrayList<>();

        // @start region="assess"
        AiPolicy policy = AiPolicy.of("soderkoping").with(tools);

        Verdict verdict = policy.assess(AiUse.input(chatGpt, information).forPurpose("sammanfatta protokoll"));
        if (verdict instanceof Verdict.Denied denied) {
            // clause, reason, way forward; never the text
            denied.findings().forEach(finding -> log.warn("{}", finding));
        }
        // @end region="assess"

        told.addAll(verdict.findings());
        assertThat(verdict).isDenied().citing("D", "X", "3.1-7").withoutCiting("R");
        Assertions.assertThat(told).isNotEmpty();
    }

    @Nested
    class WithARegister {

        private final AiPolicy policy = AiPolicy.of("soderkoping").with(tools);

        @Test
        void deniesAToolThatIsNotInIt() {
            AiTool stranger = AiTool.procured("annat", "Annat").build();

            assertThat(policy.assess(AiUse.input(stranger, Information.open())))
                    .isDenied()
                    .citing("VARSAM-2");
            assertThat(policy.assess(AiUse.input(tools.get("okänt"), Information.open())))
                    .isDenied()
                    .citing("VARSAM-2");
        }

        @Test
        void deniesAnUnknownToolInEveryMunicipality() {
            for (AiPolicy each : Policies.ALL) {
                assertThat(each.with(tools).assess(AiUse.input(tools.get("okänt"), Information.open())))
                        .isDenied()
                        .citing("VARSAM-2");
            }
        }

        @Test
        void deniesAToolThatDiffersFromIt() {
            AiTool altered = eneo.copy().vendor("Någon annan").build();

            assertThat(policy.assess(AiUse.input(altered, Information.open()))).citing("VARSAM-2");
            assertThat(policy.assess(AiUse.input(eneo, Information.open()))).withoutCiting("VARSAM-2");
        }

        @Test
        void asksForNoRegistrationWithoutARegister() {
            assertThat(AiPolicy.of("soderkoping").assess(namesInChatGpt)).withoutCiting("VARSAM-2");
            Assertions.assertThat(AiPolicy.of("soderkoping").tools().tools()).isEmpty();
            Assertions.assertThat(policy.tools()).isSameAs(tools);
        }

        @Test
        void namesTheToolThatCouldTakeIt() {
            assertThat(policy.assess(AiUse.input(eneo, names)
                            .forPurpose("sammanfatta protokoll")
                            .on(DAY)))
                    .isAllowed();
            Assertions.assertThat(policy.assess(namesInChatGpt).findings())
                    .filteredOn(finding -> finding.effect().blocks())
                    .isNotEmpty()
                    .allSatisfy(finding -> Assertions.assertThat(finding.remedy(Language.SWEDISH))
                            .contains("använd Eneo (godkänt för intern information med personuppgifter)"));
        }

        @Test
        void namesNoToolThatWouldBeRefusedToo() {
            AiUse elsewhere = namesInChatGpt.forPurpose("annat");

            Assertions.assertThat(policy.assess(elsewhere).findings())
                    .isNotEmpty()
                    .allSatisfy(
                            finding -> Assertions.assertThat(finding.routes()).isEmpty());
        }
    }

    @Nested
    class Dated {

        private final AiUse undated = AiUse.input(eneo, Information.open())
                .forPurpose(Purpose.of("bilder", RiskTier.MINIMAL, RiskGround.ART_5_1_BA));

        @Test
        void takesTheDayFromItsClock() {
            assertThat(at("2026-12-01T22:59:59Z").assess(undated)).withoutCiting("LAW-AIA-5-1-BA");
            assertThat(at("2026-12-01T23:00:00Z").assess(undated)).isDenied().citing("LAW-AIA-5-1-BA");
        }

        @Test
        void keepsTheDayThatTheUseStates() {
            assertThat(at("2030-01-01T00:00:00Z").assess(undated.on(LocalDate.of(2026, 12, 1))))
                    .withoutCiting("LAW-AIA-5-1-BA");
        }

        private AiPolicy at(String instant) {
            return AiPolicy.of("soderkoping").with(Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Stockholm")));
        }
    }

    @Test
    void choosesAProfileByItsCodeOrNamesTheNearest() {
        Assertions.assertThat(AiPolicy.of("0582").profile().id()).isEqualTo("soderkoping");
        assertThatThrownBy(() -> AiPolicy.of("soderköping"))
                .isInstanceOf(UnknownTermException.class)
                .hasMessageContaining("\"soderkoping\"");
    }

    @Test
    void tellsThePlaceInAllowedVerdictsToo() {
        Verdict verdict = AiPolicy.of("norsjo")
                .assess(AiUse.input(
                                eneo.copy()
                                        .approved(eneo.approval().inEveryProcess())
                                        .build(),
                                Information.open())
                        .at("Diary.sum, argument 2")
                        .on(DAY));

        assertThat(verdict).isAllowed().citing("50-2");
        Assertions.assertThat(verdict.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.place().equals("Diary.sum, argument 2"));
    }

    @Test
    void leavesTheLawAsideWhenAskedTo() {
        AiUse forbidden = AiUse.input(eneo, Information.open())
                .forPurpose(Purpose.of("betygsätt", RiskTier.MINIMAL, RiskGround.ART_5_1_F))
                .on(DAY);

        assertThat(AiPolicy.of("norsjo").assess(forbidden)).isDenied().citing("LAW-AIA-5-1-F");
        assertThat(AiPolicy.of("norsjo").withoutLaw().assess(forbidden)).withoutCiting("LAW-AIA-5-1-F");
    }

    @Test
    void readsToolTraitsThroughTheProfile() {
        AiTool reaching = chatGpt.copy().with(ToolTrait.REACHES_DEVICE).build();

        assertThat(AiPolicy.of("soderkoping")
                        .assess(AiUse.input(reaching, Information.open()).on(DAY)))
                .isDenied()
                .citing("W");
    }
}
