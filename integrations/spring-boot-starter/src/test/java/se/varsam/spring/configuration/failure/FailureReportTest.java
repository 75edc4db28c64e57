package se.varsam.spring.configuration.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.varsam.audit.AuditTrail;

@ExtendWith(OutputCaptureExtension.class)
class FailureReportTest {

    @TempDir
    Path directory;

    @Test
    void tellsOfAMissingProfileWithTheProfilesAndTheTwoLinesToWrite(CapturedOutput output) throws IOException {
        refuses("varsam.audit.store: 'off'");

        assertThat(output)
                .contains("Ingen policy är vald", "No policy is chosen", "varsam:\n  profile: karlskoga")
                .contains("karlshamn (1082)", "soderkoping (0582)", "kommun-004")
                .contains("APPLICATION FAILED TO START");
    }

    @Test
    void tellsWhereAnUnknownProfileIsWrittenAndTheNearest(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: soderkopping");

        assertThat(output)
                .contains("egenskap: varsam.profile", "värde: soderkopping", "Menade du soderkoping?")
                .containsPattern("plats: .*application\\.yml.* - 2:12")
                .contains("There is no such profile", "Did you mean soderkoping?");
    }

    @Test
    void refusesBothAProfileAndMunicipalities(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: karlskoga", "  municipalities:", "    '0582': soderkoping");

        assertThat(output).contains("Både profile och municipalities är angivna", "Both profile and municipalities");
    }

    @Test
    void refusesACodeThatIsNotTheProfiles(CapturedOutput output) throws IOException {
        refuses("varsam:", "  municipalities:", "    '0583': soderkoping");

        assertThat(output)
                .contains("egenskap: varsam.municipalities.0583", "värde: soderkoping")
                .contains("Skriv \"0582\": soderkoping")
                .containsPattern("plats: .*application\\.yml.* - 3:13");
    }

    @Test
    void refusesSettingsThatBelongToNoMunicipality(CapturedOutput output) throws IOException {
        refuses(
                "varsam:",
                "  settings:",
                "    brand-new-days: 3",
                "  municipalities:",
                "    '0582': soderkoping",
                "    '1883': karlskoga");

        assertThat(output).contains("egenskap: varsam.settings", "Flytta det till varsam.municipalities");
    }

    @Test
    void refusesAnAttestationOfAnUnknownTool(CapturedOutput output) throws IOException {
        refuses(
                "varsam:",
                "  profile: karlskoga",
                "  tools:",
                "    eneo:",
                "      availability: procured",
                "  attestations:",
                "    - tool: enoe",
                "      kind: dpia",
                "      by: {name: Hemliga Hulda, roles: [MANAGER]}",
                "      date: 2026-03-31");

        assertThat(output)
                .contains("egenskap: varsam.attestations[0].tool", "värde: enoe", "Menade du eneo?")
                .doesNotContain("Hulda");
    }

    @Test
    void refusesAnAttestationByNobody(CapturedOutput output) throws IOException {
        refuses(
                "varsam:",
                "  profile: karlskoga",
                "  tools.eneo.availability: procured",
                "  attestations:",
                "    - tool: eneo",
                "      kind: dpia",
                "      date: 2026-03-31");

        assertThat(output).contains("egenskap: varsam.attestations[0].by", "Egenskapen saknas", "Add it");
    }

    @Test
    void refusesContradictoryFactsOfATool(CapturedOutput output) throws IOException {
        refuses(
                "varsam:",
                "  profile: karlskoga",
                "  tools:",
                "    chatgpt:",
                "      availability: public",
                "      contract: data-protection");

        assertThat(output)
                .contains("egenskap: varsam.tools.chatgpt", "Motstridiga uppgifter om chatgpt", "Contradictory facts")
                .containsPattern("plats: .*application\\.yml.* - 5:21");
    }

    @Test
    void namesTheNearestOfAMisspeltProperty(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profil: karlskoga");

        assertThat(output)
                .contains("egenskap: varsam.profil", "Menade du profile?", "Did you mean profile?")
                .containsPattern("plats: .*application\\.yml.* - 2:11");
    }

    @Test
    void namesTheNearestOfAMisspeltPropertyDeepDown(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: karlskoga", "  tools:", "    eneo:", "      approval:", "        upto2: OPEN");

        assertThat(output)
                .contains("varsam.tools.eneo.approval.upto2", "Menade du up-to?", "categories, every-process");
    }

    @Test
    void namesTheWordsOfAVocabulary(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: karlskoga", "  tools.eneo.availability: procurred");

        assertThat(output)
                .contains("varsam.tools.eneo.availability", "värde: procurred", "Menade du procured?")
                .contains("public, procured, in-house");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.eneo.system-owner: Hemliga Hulda",
                "tools.eneo.accountable: {name: Hemliga Hulda}",
                "tools.eneo.accountable: {name: Hemliga Hulda, roles: [Hulda]}",
                "attestations: [{tool: eneo, by: Hemliga Hulda}]",
                "attestations: [{tool: eneo, by: {nmae: Hemliga Hulda}}]"
            })
    void neverShowsAName(String line, CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: karlskoga", "  tools.eneo.availability: procured", "  " + line);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "egenskap: varsam.")
                .doesNotContain("Hulda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings.brand-new-days: many",
                "settings.brand-new-days: -1",
                "settings.follow-up-max-age: 0d",
                "settings.adopted: 2026-02-30",
                "settings.readings: everything",
                "class-names.internal: ''",
                "labels.layers: metadata",
                "audit.store: dirctory",
                "audit.store: directory",
                "audit.store: jdbc",
                "audit.records-per-file: none",
                "decisions.expiry: 0s",
                "decisions.most-per-minute: -1",
                "decisions.store: memory",
                "purposes.svar.traits.affects-residnts: no",
                "tools.eneo.traits.explainable: maybe",
                "tools.eneo.approval.up-to: UNCLASSIFIED",
                "scanner.level: all",
                "strict: perhaps"
            })
    void refusesAWrongValueAtItsProperty(String line, CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: soderkoping", "  " + line);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "egenskap: varsam." + named(line))
                .contains("property: varsam." + named(line));
    }

    /** The property that the report names: the one written, but for what several properties make together. */
    private static String named(String line) {
        String property = line.substring(0, line.indexOf(':'));
        if (line.equals("audit.store: directory")) {
            return "audit.directory";
        } else if (line.startsWith("class-names")) {
            return "class-names";
        } else if (line.startsWith("decisions.expiry") || line.startsWith("decisions.most")) {
            return "decisions";
        }
        return line.contains("traits.affects") ? "purposes.svar.traits" : property;
    }

    @Test
    void refusesAnApplicationWithoutAPlaceForEvidence(CapturedOutput output) throws IOException {
        refuses("varsam:", "  profile: karlskoga", "  audit.records-per-file: 10");

        assertThat(output)
                .contains("Det finns ingen plats för bevis", "varsam.audit.store: off", "no place for evidence");
    }

    @Test
    void refusesADirectoryThatCannotBeWritten(CapturedOutput output) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        refuses("varsam:", "  profile: karlskoga", "  audit.directory: " + file.resolve("trail"));

        assertThat(output).contains("egenskap: varsam.audit.directory", "katalogen går inte att använda");
    }

    @Test
    void refusesADirectoryThatSomebodyElseWrites(CapturedOutput output) throws IOException {
        Path trail = directory.resolve("trail");
        try (AuditTrail other = AuditTrail.in(trail)) {
            refuses("varsam:", "  profile: karlskoga", "  audit.directory: " + trail);
            assertThat(other.size()).isZero();
        }

        assertThat(output).contains("egenskap: varsam.audit.directory", "öppen för skrivning redan");
    }

    @Test
    void refusesSeveralDatabasesAndNamesThem(CapturedOutput output) throws IOException {
        assertThatThrownBy(() -> run(List.of("varsam.profile: karlskoga"), "first", "second"))
                .isNotNull();

        assertThat(output)
                .contains("egenskap: varsam.database.data-source", "Det finns flera databaser", "first, second");
    }

    @Test
    void startsWithWhatIsRight() throws IOException {
        try (ConfigurableApplicationContext context =
                run(List.of("varsam:", "  profile: karlskoga", "  audit.store: off"))) {
            assertThat(context.isActive()).isTrue();
        }
    }

    private void refuses(String... lines) throws IOException {
        assertThatThrownBy(() -> run(List.of(lines)).close()).isNotNull();
    }

    private ConfigurableApplicationContext run(List<String> lines, String... databases) throws IOException {
        Files.write(directory.resolve("application.yml"), lines);
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> {
            for (String each : databases) {
                context.getBeanFactory().registerSingleton(each, new DriverManagerDataSource("jdbc:h2:mem:" + each));
            }
        });
        boolean said = databases.length > 0 || lines.stream().anyMatch(each -> each.contains("audit."));
        return application.run(
                "--spring.config.location=file:" + directory + "/",
                "--spring.main.banner-mode=off",
                said ? "--spring.main.log-startup-info=false" : "--varsam.audit.store=off");
    }

    @Configuration(proxyBeanMethods = false)
    @Import(OurOwn.class)
    static class Application {}

    /** Evidence and policies alone: no web, no security, no database but those of the test. */
    static final class OurOwn implements ImportSelector {
        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()).getCandidates().stream()
                    .filter(each -> each.contains(".evidence.") || each.contains("spring.configuration."))
                    .sorted(Comparator.reverseOrder())
                    .toArray(String[]::new);
        }
    }
}
