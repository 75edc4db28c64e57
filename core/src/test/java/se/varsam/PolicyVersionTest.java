package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.content.ContentKind;
import se.varsam.incident.IncidentKind;
import se.varsam.information.InformationClass;
import se.varsam.label.LabelLayer;
import se.varsam.person.Role;
import se.varsam.profile.Profile;
import se.varsam.profile.ProfileBuilder;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.record.RecordRule.Handling;
import se.varsam.record.RecordRule.Weight;
import se.varsam.use.Act;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class PolicyVersionTest {

    @Test
    void staysTheSameWhileThePolicyDoes() {
        AiPolicy policy = AiPolicy.of("soderkoping");

        assertThat(policy.version()).matches("soderkoping@[0-9a-f]{12}");
        assertThat(AiPolicy.of("0582").version()).isEqualTo(policy.version());
        assertThat(policy.with(Policies.CLOCK).version()).isEqualTo(policy.version());
        assertThat(AiPolicy.of(own(builder -> builder)).version())
                .isEqualTo(AiPolicy.of(own(builder -> builder)).version());
    }

    @Test
    void isAnotherForEveryMunicipalityWithAndWithoutTheLaw() {
        assertThat(Policies.ALL.stream()
                        .flatMap(policy -> Stream.of(policy, policy.withoutLaw()))
                        .filter(policy -> !policy.profile().id().equals(Profiles.LAW))
                        .map(AiPolicy::version))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void changesWithEverySetting() {
        AiPolicy policy = AiPolicy.of("soderkoping");
        Settings protective = Settings.protective();
        Stream<Settings> settings = Stream.of(
                protective,
                protective.brandNewFor(90),
                ages(Period.ofMonths(6), Period.ofMonths(12)),
                ages(Period.ofMonths(12), Period.ofMonths(6)),
                protective.testingModelsEvery(Period.ofMonths(6)),
                protective.thirdPartyApprovedBy(Role.DPO),
                protective.thirdPartyApprovedBy(Role.LAWYER),
                protective.adopted(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                protective.adopted(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)),
                protective.reading(),
                protective.reading(Settings.Reading.values()),
                protective.reading(Settings.Reading.ANALYSES_BEFORE_OPEN_INFORMATION));

        assertThat(settings.map(each -> policy.with(each).version())).doesNotHaveDuplicates();
    }

    @Test
    void changesWithEveryPartOfAProfile() {
        List<UnaryOperator<ProfileBuilder>> changes = List.of(
                builder -> builder,
                builder -> builder.clause("OWN-2", "Två.", "Two.").warn("OWN-2"),
                builder -> builder.clause("OWN-3", "Två.", "Two.").warn("OWN-3"),
                builder -> builder.clause("OWN-2", "Två!", "Two.").warn("OWN-2"),
                builder -> builder.clause("OWN-2", "Två.", "Two!").warn("OWN-2"),
                builder -> builder.on(Act.INPUT).deny("OWN-1").when(Fact.TOOL_PUBLIC),
                builder -> builder.on(Act.OUTPUT).deny("OWN-1").when(Fact.TOOL_PUBLIC),
                builder -> builder.on(Act.INPUT).warn("OWN-1").when(Fact.TOOL_PUBLIC),
                builder -> builder.on(Act.INPUT).deny("OWN-1").when(Fact.TOOL_AGENT),
                builder -> builder.on(Act.INPUT).deny("OWN-1").when(Fact.TOOL_PUBLIC, Fact.TOOL_AGENT),
                builder -> builder.on(Act.INPUT).deny("OWN-1").lacking(Evidence.DPIA),
                builder -> builder.on(Act.INPUT)
                        .deny("OWN-1")
                        .when(Fact.TOOL_PUBLIC)
                        .lacking(Evidence.DPIA),
                builder -> builder.regards(Fact.TOOL_PUBLIC, "OWN-1"),
                builder -> builder.regards(Fact.TOOL_PUBLIC, "OWN-1").when(Fact.TOOL_AGENT),
                builder -> builder.reportsTo("it", "it", EnumSet.of(IncidentKind.SECRECY), "OWN-1"),
                builder -> builder.reportsTo("IT", "it", EnumSet.of(IncidentKind.SECRECY), "OWN-1"),
                builder -> builder.reportsTo("it", "IT", EnumSet.of(IncidentKind.SECRECY), "OWN-1"),
                builder -> builder.reportsTo("it", "it", EnumSet.of(IncidentKind.BIAS), "OWN-1"),
                builder -> builder.reportsTo("it", "it", EnumSet.of(IncidentKind.SECRECY), "OWN-0"),
                builder -> builder.keepsRecords(Weight.DOCUMENT, EnumSet.of(Handling.REGISTER), "OWN-1"),
                builder -> builder.keepsRecords(Weight.ADVICE, EnumSet.of(Handling.REGISTER), "OWN-1"),
                builder -> builder.keepsRecords(Weight.DOCUMENT, EnumSet.of(Handling.KEEP_IN_ORDER), "OWN-1"),
                builder -> builder.keepsRecords(Weight.DOCUMENT, EnumSet.of(Handling.REGISTER), "OWN-0"),
                builder -> builder.calls(InformationClass.OPEN, "K0"),
                builder -> builder.calls(InformationClass.OPEN, "K00"),
                ProfileBuilder::knowsNoOtherClass,
                builder -> builder.caption(ContentKind.IMAGE, "Gjord av AI", "Made by AI"),
                builder -> builder.caption(ContentKind.VIDEO, "Gjord av AI", "Made by AI"),
                builder -> builder.caption(ContentKind.IMAGE, "Gjord med AI", "Made by AI"),
                builder -> builder.labels(LabelLayer.VISIBLE));

        assertThat(changes.stream().map(change -> AiPolicy.of(own(change)).version()))
                .doesNotHaveDuplicates();
    }

    private static Settings ages(Period review, Period followUp) {
        Settings from = Settings.protective();
        return new Settings(
                from.brandNewDays(),
                review,
                followUp,
                from.modelTestInterval(),
                from.thirdPartyApprover(),
                from.adopted(),
                from.validUntil(),
                from.readings());
    }

    private static Profile own(UnaryOperator<ProfileBuilder> change) {
        return change.apply(Profile.of("own", "Egen", "")
                        .clause("OWN-0", "Noll.", "Nought.")
                        .clause("OWN-1", "Ett.", "One.")
                        .on(Act.OPERATE)
                        .warn("OWN-0")
                        .warn("OWN-1"))
                .build();
    }
}
