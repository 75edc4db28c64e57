package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.rule.Rule;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

class ReachabilityTest {

    private static final List<AiUse> USES = drawn(12_000);

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void appliesEveryRuleToSomeUse(Profile profile) {
        Map<Act, List<Facts>> facts = facts(profile);

        assertThat(profile.rules()).isNotEmpty();
        assertThat(profile.rules().stream()
                        .flatMap(rule -> rule.acts().stream()
                                .filter(act -> !applies(rule, facts.get(act)))
                                .map(act -> act + ": " + rule)))
                .as("rules that applied to none of %s drawn uses", USES.size())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void leavesEveryConditionalRuleUnusedBySomeUse(Profile profile) {
        Map<Act, List<Facts>> facts = facts(profile);

        assertThat(profile.rules().stream()
                        .filter(rule -> !rule.condition().when().isEmpty()
                                || !rule.condition().lacking().isEmpty()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.acts().stream()
                                .flatMap(act -> facts.get(act).stream())
                                .anyMatch(seen -> !rule.condition().isMetBy(seen)))
                        .as("%s does not always apply", rule)
                        .isTrue());
    }

    @Test
    void drawsUsesOfEveryVerdictInEveryMunicipality() {
        for (AiPolicy policy : Policies.ALL) {
            assertThat(USES.stream()
                            .limit(1000)
                            .map(policy::assess)
                            .collect(Collectors.groupingBy(Policies::rank, Collectors.counting())))
                    .as("%s", policy.profile())
                    .hasSize(3)
                    .allSatisfy((rank, times) -> assertThat(times).isGreaterThan(rank == 1 ? 5 : 50));
        }
    }

    private static boolean applies(Rule rule, List<Facts> facts) {
        return facts.stream().anyMatch(rule.condition()::isMetBy);
    }

    /** The facts of the drawn uses, with and without a register that knows the tool, and with every reading chosen. */
    private static Map<Act, List<Facts>> facts(Profile profile) {
        Set<Fact> readings = Arrays.stream(Settings.Reading.values())
                .map(Settings.Reading::fact)
                .collect(Collectors.toSet());
        ToolRegister others = ToolRegister.of(USES.get(0).tool());
        // only a document that defines its classes leaves some undefined
        Profile scale = profile.id().equals(Profiles.SAFEGUARDS) ? Profiles.get("soderkoping") : profile;
        Situation open = new Situation(scale, List.of(profile), Policies.CHOSEN, ToolRegister.of());
        Situation registered = new Situation(scale, List.of(profile), Settings.protective(), others);
        Map<Act, List<Facts>> facts = new EnumMap<>(Act.class);
        for (Act act : Act.values()) {
            facts.put(
                    act,
                    USES.stream()
                            .filter(use -> use.act() == act)
                            .flatMap(use -> Stream.of(
                                    open.facts(use),
                                    registered
                                            .facts(use)
                                            .with(Fact.POLICY_UNDATED, Fact.POLICY_WITHOUT_END)
                                            .with(readings.toArray(new Fact[0]))))
                            .map(given -> Interpreter.defined(List.of(profile), given))
                            .toList());
        }
        return facts;
    }

    private static List<AiUse> drawn(int number) {
        Random random = new Random(4);
        return Stream.generate(() -> ArbitraryUses.draw(random)).limit(number).toList();
    }
}
