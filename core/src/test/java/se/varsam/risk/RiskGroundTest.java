package se.varsam.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.data.Table;

class RiskGroundTest {

    private static final LocalDate SECOND_PROHIBITIONS = LocalDate.of(2026, 12, 2);

    @Test
    void hasOneRowForEveryGroundAndNoOther() {
        assertThat(Table.read(RiskGround.class, "risk-grounds.tsv").by("code").keySet())
                .isEqualTo(Arrays.stream(RiskGround.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void knowsTenProhibitedPracticesEightOfThemBeforeDecember2026() {
        List<RiskGround> practices = ofTier(RiskTier.UNACCEPTABLE);

        assertThat(practices).hasSize(10).allMatch(ground -> ground.name().startsWith("ART_5_1_"));
        assertThat(practices)
                .filteredOn(ground -> ground.appliesOn(SECOND_PROHIBITIONS.minusDays(1)))
                .hasSize(8)
                .doesNotContain(RiskGround.ART_5_1_BA, RiskGround.ART_5_1_BB);
        assertThat(practices).allMatch(ground -> ground.appliesOn(SECOND_PROHIBITIONS));
    }

    @Test
    void knowsTwentyFiveTypesInEightAreasOfAnnexThree() {
        List<RiskGround> types = ofTier(RiskTier.HIGH);

        assertThat(types).hasSize(25).allMatch(ground -> ground.name().startsWith("ANNEX_III_"));
        assertThat(types.stream().map(ground -> ground.name().charAt("ANNEX_III_".length())))
                .containsOnly('1', '2', '3', '4', '5', '6', '7', '8');
    }

    @Test
    void knowsFiveDutiesOfArticle50() {
        assertThat(ofTier(RiskTier.LIMITED))
                .containsExactly(
                        RiskGround.ART_50_1,
                        RiskGround.ART_50_2,
                        RiskGround.ART_50_3,
                        RiskGround.ART_50_4_DEEP_FAKE,
                        RiskGround.ART_50_4_TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "ART_5_1_A, 2025-02-02",
        "ART_5_1_B, 2025-02-02",
        "ART_5_1_BA, 2026-12-02",
        "ART_5_1_BB, 2026-12-02",
        "ART_5_1_C, 2025-02-02",
        "ART_5_1_D, 2025-02-02",
        "ART_5_1_E, 2025-02-02",
        "ART_5_1_F, 2025-02-02",
        "ART_5_1_G, 2025-02-02",
        "ART_5_1_H, 2025-02-02"
    })
    void datesProhibitionsAsArticle113Says(RiskGround ground, LocalDate first) {
        assertThat(ground.appliesFrom()).isEqualTo(first);
        assertThat(ground.appliesOn(first)).isTrue();
        assertThat(ground.appliesOn(first.minusDays(1))).isFalse();
    }

    @Test
    void datesAnnexThreeAndArticle50AsTheOmnibusSays() {
        assertThat(ofTier(RiskTier.HIGH)).extracting(RiskGround::appliesFrom).containsOnly(LocalDate.of(2027, 12, 2));
        assertThat(ofTier(RiskTier.LIMITED)).extracting(RiskGround::appliesFrom).containsOnly(LocalDate.of(2026, 8, 2));
    }

    @ParameterizedTest
    @EnumSource(RiskGround.class)
    void saysWhereItStandsAndWhatItIs(RiskGround ground) {
        assertThat(ground.provision()).startsWith("AI Act ");
        assertThat(Set.of(ground.sv(), ground.en())).allMatch(name -> !name.isBlank());
    }

    private static List<RiskGround> ofTier(RiskTier tier) {
        return Arrays.stream(RiskGround.values())
                .filter(ground -> ground.tier() == tier)
                .toList();
    }
}
