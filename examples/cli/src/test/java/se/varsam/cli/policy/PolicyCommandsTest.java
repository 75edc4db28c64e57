package se.varsam.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.rule.Enforceability;

/** The commands that print a policy. */
class PolicyCommandsTest {

    @Nested
    class Clauses {

        @Test
        void printsEveryClauseWithAddresseeAndTheme() {
            Ran ran = varsam("clauses", "2417");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains(ids(Profiles.get("norsjo").clauses()))
                    .contains("förbud · ");
        }

        @Test
        void keepsToOneTheme() {
            Ran ran = varsam("clauses", "karlskoga", "--theme", "dpia", "--lang", "en");

            assertThat(ran.out())
                    .contains("KARLSKOGA-34", "impact assessment", "obligation · ")
                    .doesNotContain("KARLSKOGA-33", "KARLSKOGA-35");
        }

        @Test
        void keepsToSectionsWhoseHeadingHoldsTheText() {
            assertThat(varsam("clauses", "karlskoga", "--section", "ai-agenter").out())
                    .contains("KARLSKOGA-85")
                    .doesNotContain("KARLSKOGA-34");
        }

        @Test
        void refusesAThemeThatNoClauseHas() {
            Ran ran = varsam("clauses", "karlskoga", "--theme", "dpio");

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("--theme", "Menade du \"dpia\"?");
        }
    }

    @Nested
    class Checklist {

        @ParameterizedTest
        @ValueSource(strings = {"karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004"})
        void holdsEveryClauseOfTheChecklistOnceWhollyHumanFirst(String profile) {
            Ran ran = varsam("checklist", profile);

            List<Clause> checklist = Profiles.get(profile).checklist();
            assertThat(ran.code()).isZero();
            assertThat(ran.out().lines().filter(line -> line.startsWith("- [ ] **")))
                    .hasSameSizeAs(checklist);
            String[] halves = ran.out().split("## Det programvara stöder, men människor avgör\n", -1);
            assertThat(halves).hasSize(2);
            for (Clause clause : checklist) {
                boolean wholly = clause.enforceability().equals(Set.of(Enforceability.HUMAN));
                assertThat(halves[wholly ? 0 : 1])
                        .contains("- [ ] **" + clause.id() + "** "
                                + clause.text().sv() + " *(" + clause.addressee() + ")*");
            }
        }

        @Test
        void saysSoWhenNothingIsLeftToPeople() {
            assertThat(varsam("checklist", "law", "--lang", "en").out())
                    .contains("# Checklist:", "What people see to", "No clauses.");
        }
    }

    @Nested
    class Rules {

        @Test
        void printsEveryRuleInWords() {
            Ran ran = varsam("rules", "soderkoping");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .startsWith("Söderköpings kommun (soderkoping)\n")
                    .contains("införa · mata in", "verkan", "och inget finns av", "nekas", "systemklassning");
            assertThat(Profiles.get("soderkoping").rules())
                    .allSatisfy(rule -> assertThat(ran.out().replaceAll("\\s+", " "))
                            .contains(rule.clauses().get(0).id().replace("SODERKOPING-", "")));
        }

        @Test
        void keepsToOneAct() {
            Ran ran = varsam("rules", "norsjo", "--act", "besluta", "--lang", "en");

            assertThat(ran.out()).contains("decide", "NORSJO-65").doesNotContain("NORSJO-62");
        }

        @Test
        void refusesAnUnknownAct() {
            Ran ran = varsam("rules", "norsjo", "--act", "DECIDDE");

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("Did you mean \"DECIDE\"?");
        }
    }

    @Nested
    class Diff {

        @Test
        void tellsBothSidesByActWithTheNearestRule() {
            Ran ran = varsam("diff", "norsjo", "0582", "--lang", "en");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("Norsjö kommun asks what Söderköpings kommun does not (")
                    .contains("Söderköpings kommun asks what Norsjö kommun does not (")
                    .contains("admit · input\n")
                    .contains("NORSJO-61: something must exist first\n")
                    .contains("missing: threshold analysis")
                    .contains("nearest   SODERKOPING-");
        }

        @Test
        void aPolicyAsksNothingMoreThanItself() {
            Ran ran = varsam("diff", "norsjo", "norsjo");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Norsjö kommun ställer inget krav som inte Norsjö kommun ställer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses karlshamn", "rules karlshamn", "diff karlshamn karlskoga", "profiles"})
    void linesAreAtMostAHundredCharacters(String command) {
        assertThat(varsam(command.split(" ", -1)).out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
    }

    private static String[] ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toArray(String[]::new);
    }
}
