package se.varsam;

import static se.varsam.rule.VerdictAssert.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Settings;
import se.varsam.profile.Settings.Reading;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Verdict;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class SettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final Person kim = Person.of("Kim", Role.CISO);
    private final AiTool tool = AiTool.inHouse("egen", "Egen").build();
    private final Settings protective = Settings.protective();

    @Test
    void protectsUntilTheMunicipalityDecides() {
        Assertions.assertThat(protective.brandNewDays()).isEqualTo(180);
        Assertions.assertThat(protective.ethicalReviewMaxAge()).isEqualTo(Period.ofMonths(12));
        Assertions.assertThat(protective.readings()).isEqualTo(Set.of(Reading.EDITED_CONTENT_IS_LABELLED));
        Assertions.assertThat(protective.modelTestInterval()).isEmpty();
        Assertions.assertThat(protective.reading().readings()).isEmpty();
    }

    @Test
    void setsForHowLongAToolIsBrandNew() {
        AiUse use = AiUse.input(tool.copy().firstReleased(DAY.minusDays(180)).build(), Information.open())
                .on(DAY);
        AiPolicy policy = AiPolicy.of("soderkoping");

        assertThat(policy.assess(use)).withoutCiting("V");
        assertThat(policy.assess(use.on(DAY.minusDays(1)))).isDenied().citing("V");
        assertThat(policy.with(protective.brandNewFor(181)).assess(use)).citing("V");
    }

    @Test
    void countsAToolOfUnknownAgeAsBrandNewUntilItIsApproved() {
        AiPolicy policy = AiPolicy.of("soderkoping");
        AiTool approved =
                tool.copy().approved(Approval.upTo(InformationClass.OPEN)).build();

        assertThat(policy.assess(AiUse.input(tool, Information.open()).on(DAY))).citing("V");
        assertThat(policy.assess(AiUse.input(approved, Information.open()).on(DAY)))
                .withoutCiting("V");
    }

    @Test
    void choosesAnEthicalReviewOfEverySystem() {
        AiUse use = AiUse.admit(tool, Purpose.of("sök", RiskTier.MINIMAL)).on(DAY);

        assertThat(assess("karlshamn", protective, use))
                .finding(Effect.WARN, "58")
                .withoutFinding(Effect.REQUIRE, "58");
        assertThat(assess("karlshamn", protective.reading(Reading.ETHICAL_REVIEW_OF_EVERY_SYSTEM), use))
                .finding(Effect.REQUIRE, "58");
    }

    @Test
    void choosesAnalysesBeforeOpenInformationToo() {
        AiUse use = AiUse.input(AiTool.publiclyAvailable("chatt", "Chatt").build(), Information.open())
                .on(DAY);

        assertThat(assess("soderkoping", protective, use))
                .finding(Effect.WARN, "B", "J")
                .withoutFinding(Effect.REQUIRE, "B", "J");
        assertThat(assess("soderkoping", protective.reading(Reading.ANALYSES_BEFORE_OPEN_INFORMATION), use))
                .finding(Effect.REQUIRE, "B", "J");
    }

    @Test
    void choosesWhetherEditedContentIsLabelled() {
        Content edited = new Content(ContentKind.TEXT, ContentOrigin.EDITED, Audience.INTERNAL, "", Answers.unknown());
        AiUse use = AiUse.publish(tool, edited).on(DAY);

        assertThat(assess("karlshamn", protective, use)).finding(Effect.LABEL, "45");
        assertThat(assess("karlshamn", protective.reading(), use)).withoutCiting("45");
    }

    @Test
    void setsHowOftenAModelIsTested() {
        AiUse tested = operating(Attestation.of(AttestationKind.MODEL_TEST, kim, DAY.minusMonths(6)));
        Settings halfYearly = protective.testingModelsEvery(Period.ofMonths(6));

        assertThat(assess("karlshamn", protective, tested)).finding(Effect.REQUIRE, "105");
        assertThat(assess("karlshamn", halfYearly, tested)).withoutCiting("105");
        assertThat(assess("karlshamn", halfYearly, tested.on(DAY.plusDays(1)))).citing("105");
    }

    @Test
    void setsWhoApprovesThirdPartyAccess() {
        AiUse approved = operating(Attestation.of(AttestationKind.THIRD_PARTY_APPROVAL, kim, DAY));

        assertThat(assess("karlshamn", protective, approved)).citing("44");
        assertThat(assess("karlshamn", protective.thirdPartyApprovedBy(Role.DPO), approved))
                .citing("44");
        assertThat(assess("karlshamn", protective.thirdPartyApprovedBy(Role.CISO), approved))
                .withoutCiting("44");
    }

    @Test
    void asksForEthicalReviewsAndFollowUpsThatAreRecent() {
        Attestation review = Attestation.of(AttestationKind.ETHICAL_REVIEW, kim, DAY.minusMonths(12))
                .about("sök");
        Attestation followUp = Attestation.of(AttestationKind.PROTECTION_FOLLOW_UP, kim, DAY.minusMonths(12))
                .about("sök");

        assertThat(assess("norsjo", protective, operating(review))).withoutCiting("75");
        assertThat(assess("norsjo", protective, operating(review).on(DAY.plusDays(1))))
                .citing("75");
        assertThat(assess("kommun-004", protective, operating(followUp))).withoutCiting("4-12");
        assertThat(assess("kommun-004", protective, operating(followUp).on(DAY.plusDays(1))))
                .citing("4-12");
    }

    @Test
    void warnsUntilThePolicysDatesAreFilledInAndWhenItIsOver() {
        AiUse use = AiUse.admit(tool, Purpose.of("sök")).on(DAY);
        Settings dated = protective.adopted(DAY.minusYears(1), DAY);

        assertThat(assess("karlskoga", protective, use)).finding(Effect.WARN, "01", "05");
        assertThat(assess("karlskoga", dated, use)).withoutCiting("01", "05");
        assertThat(assess("karlskoga", dated, use.on(DAY.plusDays(1))))
                .citing("05")
                .withoutCiting("01");
    }

    private AiUse operating(Attestation attestation) {
        return AiUse.of(Act.OPERATE, tool).forPurpose("sök").with(attestation).on(DAY);
    }

    private static Verdict assess(String municipality, Settings settings, AiUse use) {
        return AiPolicy.of(municipality).with(settings).assess(use);
    }
}
