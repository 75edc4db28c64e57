package se.varsam.spring.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ByteArrayResource;
import se.varsam.AiPolicy;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.incident.IncidentRegister;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.label.Labeller;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.profile.Settings;
import se.varsam.profile.Settings.Reading;
import se.varsam.record.PublicRecords;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.spring.configuration.tool.ToolProperties;
import se.varsam.term.Answer;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.Activity;
import se.varsam.use.AiUse;
import se.varsam.use.Area;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

class WrittenPoliciesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PolicyAutoConfiguration.class));

    @TempDir
    Path directory;

    @Test
    void saysOfAToolAllThatItsBuilderTakes() {
        AiTool built = AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .version("2026-10")
                .account(Account.PRIVATE)
                .is(ToolKind.GENERATIVE, ToolKind.AGENT)
                .with(ToolTrait.EXPLAINABLE)
                .without(ToolTrait.REACHES_DEVICE)
                .otherwiseHarmless()
                .contractOn(ContractPart.DATA_PROTECTION)
                .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                        .inProcesses("svar", "sammanfatta protokoll"))
                .firstReleased(LocalDate.of(2024, 1, 15))
                .lifeCycle(LifeCycle.IN_USE)
                .ownedBy(Person.of("Sara", Role.SYSTEM_OWNER))
                .answeredForBy(Person.of("Bo", Role.MANAGER, Role.DPO))
                .mayDo(AgentAction.FETCH)
                .attested(Attestation.of(
                                AttestationKind.DPIA,
                                Person.of("Dana", Role.DPO),
                                LocalDate.of(2026, 3, 31),
                                Aspect.PRIVACY)
                        .about("svar")
                        .resulting(Outcome.REJECTED)
                        .assessedBy(Unanimity.SPLIT, Person.of("Dana", Role.DPO), Person.of("Lo", Role.LAWYER))
                        .filedAs("KS 2026/1"))
                .build();

        assertThat(tools("""
                        varsam:
                          profile: karlskoga
                          tools:
                            eneo:
                              name: Eneo
                              vendor: Sundsvalls kommun
                              version: 2026-10
                              availability: procured
                              account: private
                              kinds: generative, agent
                              traits: {explainable: yes, reaches-device: no}
                              otherwise-harmless: true
                              contract: data-protection
                              approval:
                                up-to: internal
                                categories: personal-data
                                processes: [svar, sammanfatta protokoll]
                              first-released: 2024-01-15
                              life-cycle: in-use
                              system-owner: {name: Sara, roles: system-owner}
                              accountable: {name: Bo, roles: [manager, dpo]}
                              allowed-actions: fetch
                          attestations:
                            - tool: eneo
                              kind: dpia
                              about: svar
                              by: {name: Dana, roles: dpo}
                              date: 2026-03-31
                              outcome: rejected
                              covers: privacy
                              assessors:
                                - {name: Dana, roles: dpo}
                                - {name: Lo, roles: lawyer}
                              unanimity: split
                              reference: KS 2026/1
                        """)).containsExactly(built);
    }

    @Test
    void leavesUnknownWhatIsNotSaidOfATool() {
        assertThat(tools("varsam: {profile: karlskoga, tools: {eneo: {vendor: x}, chatgpt: {availability: public}}}"))
                .containsExactly(
                        AiTool.unknown("eneo").copy().vendor("x").build(),
                        AiTool.publiclyAvailable("chatgpt", "chatgpt").build());
    }

    @Test
    void readsSwedishWords() {
        AiTool tool = tools("""
                        varsam:
                          profile: karlskoga
                          tools:
                            eneo:
                              availability: upphandlat
                              kinds: [beslutsstöd, Språkteknik]
                              traits: {explainable: ja, encrypted: nej, monitored: okänt}
                              approval: {up-to: K1, categories: personuppgifter, every-process: true}
                              life-cycle: i drift
                        """).get(0);

        assertThat(tool.availability()).isEqualTo(Availability.PROCURED);
        assertThat(tool.account()).isEqualTo(Account.MUNICIPAL);
        assertThat(tool.kinds()).containsExactlyInAnyOrder(ToolKind.DECISION_SUPPORT, ToolKind.LANGUAGE);
        assertThat(tool.answers().to(ToolTrait.EXPLAINABLE)).isEqualTo(Answer.YES);
        assertThat(tool.answers().to(ToolTrait.ENCRYPTED)).isEqualTo(Answer.NO);
        assertThat(tool.answers().to(ToolTrait.MONITORED)).isEqualTo(Answer.UNKNOWN);
        assertThat(tool.approval())
                .isEqualTo(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                        .inEveryProcess());
        assertThat(tool.lifeCycle()).isEqualTo(LifeCycle.IN_USE);
    }

    @Test
    void saysOfAPurposeAllThatThereIs() {
        Purpose purpose = Purpose.of("svar")
                .justifiedBy("kortare väntan")
                .by(Activity.PROVIDE_SERVICE)
                .classified(new RiskClassification(
                        RiskTier.HIGH, Set.of(RiskGround.ANNEX_III_5_A), Derogation.PREPARATORY_TASK, Answer.NO))
                .in(Area.SOCIAL_SERVICES)
                .with(PurposeTrait.AFFECTS_RESIDENTS)
                .without(PurposeTrait.NEW_PROCESSING)
                .otherwiseHarmless();

        yaml("""
             varsam:
               profile: karlskoga
               purposes:
                 svar:
                   justification: kortare väntan
                   activity: provide-service
                   tier: high
                   grounds: annex-iii-5-a
                   derogation: preparatory-task
                   profiling: no
                   areas: social-services
                   traits: {affects-residents: yes, new-processing: no}
                   otherwise-harmless: true
             """)
                .run(context ->
                        assertThat(context.getBean(Guard.class).purpose("svar")).isEqualTo(purpose));
    }

    @Test
    void givesEachMunicipalityItsSettingsAndSharesTheTools() {
        yaml("""
             varsam:
               tools.eneo.availability: procured
               municipalities:
                 "0582": soderkoping
                 "1082":
                   profile: karlshamn
                   law: false
                   class-names: {internal: [Intern, K1]}
                   settings:
                     brand-new-days: 30
                     ethical-review-max-age: 6m
                     follow-up-max-age: 1y
                     model-test-interval: 3m
                     third-party-approver: ciso
                     adopted: 2025-01-01
                     valid-until: 2027-12-31
                     readings: ethical-review-of-every-system
                 kommun-004: kommun-004
             """).run(context -> {
            MunicipalPolicies policies = context.getBean(MunicipalPolicies.class);
            Settings settings = new Settings(
                    30,
                    Period.ofMonths(6),
                    Period.ofYears(1),
                    Optional.of(Period.ofMonths(3)),
                    Optional.of(Role.CISO),
                    Optional.of(LocalDate.of(2025, 1, 1)),
                    Optional.of(LocalDate.of(2027, 12, 31)),
                    Set.of(Reading.ETHICAL_REVIEW_OF_EVERY_SYSTEM));
            AiPolicy karlshamn = AiPolicy.of(
                            AiPolicy.of("karlshamn").profile().calling(InformationClass.INTERNAL, "Intern", "K1"))
                    .withoutLaw()
                    .with(settings);

            assertThat(policies.all())
                    .extracting(each -> each.profile().id())
                    .containsExactly("soderkoping", "karlshamn", "kommun-004");
            assertThat(policies.get("1082").version()).isEqualTo(karlshamn.version());
            assertThat(policies.get("0582").version())
                    .isEqualTo(AiPolicy.of("soderkoping").version());
            assertThat(policies.all())
                    .allSatisfy(each -> assertThat(each.tools()).isSameAs(context.getBean(ToolRegister.class)));
            assertThat(context).doesNotHaveBean(Labeller.class);
        });
    }

    @Test
    void keepsTheProtectiveValueOfSettingsThatAreLeftOut() {
        yaml("varsam: {profile: soderkoping, settings: {brand-new-days: 180}}")
                .run(context -> assertThat(context.getBean(MunicipalPolicies.class)
                                .get("0582")
                                .version())
                        .isEqualTo(AiPolicy.of("soderkoping").version()));
    }

    @Test
    void keepsReportsAndRecordsOfOneMunicipalityInTheirDirectories() {
        yaml("varsam: {profile: soderkoping, incidents.directory: " + directory + "/i, records.directory: " + directory
                        + "/r}")
                .run(context -> assertThat(context)
                        .hasSingleBean(IncidentRegister.class)
                        .hasSingleBean(PublicRecords.class)
                        .hasSingleBean(Labeller.class));
    }

    @Test
    void asksTheApplicationsClockForTheDay() {
        yaml("varsam: {profile: soderkoping}")
                .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
                .run(context -> assertThat(context.getBean(MunicipalPolicies.class)
                                .get("soderkoping")
                                .dated(AiUse.of(Act.INPUT, AiTool.unknown("x")))
                                .date())
                        .contains(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void looksForPersonalDataAtTheLevelGiven() {
        yaml("varsam: {profile: soderkoping, scanner.level: strict}")
                .run(context -> assertThat(
                                context.getBean(PersonalDataScanner.class).level())
                        .isEqualTo(ScanLevel.STRICT));
    }

    @Test
    void leavesThePoliciesToAnApplicationThatBringsItsOwn() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PolicyAutoConfiguration.class))
                .withBean(PolicyResolver.class, () -> PolicyResolver.always(AiPolicy.of("norsjo")))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Guard.class)
                        .doesNotHaveBean(MunicipalPolicies.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.jdbc",
                "org.springframework.security",
                "org.hibernate.validator",
                "io.micrometer"
            })
    void worksWithout(String absent) {
        yaml("varsam: {profile: soderkoping}")
                .withClassLoader(new FilteredClassLoader(absent))
                .run(context -> assertThat(context).hasSingleBean(Guard.class));
    }

    @Test
    void refusesADayThatDoesNotExistInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String each : List.of("sv-SE", "en-US", "und")) {
                Locale.setDefault(Locale.forLanguageTag(each));
                yaml("varsam: {profile: soderkoping, settings.adopted: 2026-02-30}")
                        .run(context -> assertThat(context).hasFailed());
                yaml("varsam: {profile: soderkoping, settings.adopted: 2026-02-28}")
                        .run(context -> assertThat(context).hasNotFailed());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysEveryPartOfATool() {
        assertThat(names(ToolProperties.class))
                .containsAll(names(AiTool.class).stream()
                        .filter(each -> !Set.of("id", "answers", "attestations").contains(each))
                        .toList());
        assertThat(names(SettingsProperties.class)).isEqualTo(names(Settings.class));
        assertThat(names(PurposeProperties.class))
                .containsAll(
                        List.of("justification", "activity", "tier", "grounds", "derogation", "profiling", "areas"));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(each -> each.getName())
                .toList();
    }

    private List<AiTool> tools(String yaml) {
        List<List<AiTool>> found = new ArrayList<>();
        yaml(yaml).run(context -> found.add(context.getBean(ToolRegister.class).tools()));
        return found.get(0);
    }

    private ApplicationContextRunner yaml(String text) {
        return runner.withInitializer(context -> {
            try {
                new YamlPropertySourceLoader()
                        .load("yaml", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                        .forEach(context.getEnvironment().getPropertySources()::addFirst);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
