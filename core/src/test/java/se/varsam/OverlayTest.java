package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.varsam.information.InformationClass;
import se.varsam.profile.LooseningException;
import se.varsam.profile.Profile;
import se.varsam.profile.ProfileBuilder;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Rule;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Condition;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class OverlayTest {

    private static final List<Profile> MUNICIPALITIES = Profiles.all().stream()
            .filter(profile -> profile.rules().size() > 40)
            .toList();

    private final Profile soderkoping = Profiles.get("soderkoping");

    @Test
    void refusesADefinitionThatDrivesOutAFact() {
        assertThatThrownBy(() -> soderkoping.overlay(
                        "namnden",
                        "Nämnden",
                        overlay -> overlay.clause("NAMNDEN-1", "Allt räknas som allmänt.", "All counts as public.")
                                .regards(Fact.TOOL_PUBLIC, "NAMNDEN-1")
                                .when(Fact.TOOL_PROCURED)))
                .isInstanceOf(LooseningException.class)
                .hasMessageContaining("NAMNDEN-1")
                .hasMessageContaining("TOOL_NOT_PUBLIC");
    }

    @Test
    void refusesToNameAClassThatTheDocumentLeavesUndefined() {
        assertThatThrownBy(() -> soderkoping.overlay(
                        "namnden", "Nämnden", overlay -> overlay.calls(InformationClass.SENSITIVE, "K2")))
                .isInstanceOf(LooseningException.class)
                .hasMessageContaining("SENSITIVE");
    }

    @Test
    void findsAClauseByItsShortId() {
        Profile stricter = soderkoping.overlay(
                "namnden", "Nämnden", overlay -> overlay.on(Act.DECIDE).deny("L"));

        assertThat(stricter.rules().get(stricter.rules().size() - 1).clauses())
                .containsExactly(soderkoping.clause("SODERKOPING-L"));
    }

    @Test
    void tightensAdviceToAProhibition() {
        Profile stricter = soderkoping.overlay(
                "namnden", "Nämnden", overlay -> overlay.on(Act.DECIDE).deny("SODERKOPING-L"));

        assertThat(stricter.rules()).hasSize(soderkoping.rules().size() + 1);
        assertThat(stricter.code()).isEqualTo("0582");
        assertThat(stricter.id()).isEqualTo("namnden");
    }

    @Test
    void refusesAMilderEffectANarrowerConditionAndAPermission() {
        assertThatThrownBy(
                        () -> onInput(overlay -> overlay.warn("SODERKOPING-V").when(Fact.TOOL_BRAND_NEW)))
                .isInstanceOf(LooseningException.class)
                .hasMessageStartingWith("SODERKOPING-V");
        assertThatThrownBy(() -> onInput(
                        overlay -> overlay.deny("SODERKOPING-V").when(Fact.TOOL_BRAND_NEW, Fact.CLASS_ABOVE_OPEN)))
                .isInstanceOf(LooseningException.class)
                .hasMessageStartingWith("SODERKOPING-V");
        assertThatThrownBy(() -> onInput(overlay -> overlay.allow("SODERKOPING-A-2")))
                .isInstanceOf(LooseningException.class)
                .hasMessageStartingWith("SODERKOPING-A-2");
    }

    @Property(tries = 500)
    void refusesExactlyWhatDoesNotTighten(@ForAll long seed) {
        Random random = new Random(seed);
        Profile below = any(random, MUNICIPALITIES);
        Rule restated = any(random, below.rules());
        Clause clause = any(random, restated.clauses());
        Effect effect = random.nextBoolean() ? restated.effect() : any(random, List.of(Effect.values()));
        Condition condition = varied(random, restated.condition());
        boolean tightens = effect != Effect.ALLOW
                && below.rules().stream()
                        .filter(rule -> rule.clauses().contains(clause))
                        .anyMatch(rule -> effect.isAsStrictAs(rule.effect())
                                && rule.condition().when().containsAll(condition.when())
                                && rule.condition().lacking().containsAll(condition.lacking()));

        if (tightens) {
            assertThatCode(() -> laidOn(below, restated.acts(), effect, clause, condition))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> laidOn(below, restated.acts(), effect, clause, condition))
                    .isInstanceOf(LooseningException.class)
                    .hasMessageStartingWith(clause.id() + ":");
        }
    }

    @Property(tries = 300)
    void neverLoosens(@ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll long seed) {
        Random random = new Random(seed);
        Profile below = any(random, MUNICIPALITIES);
        Rule restated = any(
                random,
                below.rules().stream()
                        .filter(rule -> rule.effect() != Effect.ALLOW)
                        .toList());
        Condition wider = Condition.of(some(random, restated.condition().when(), Fact.class), Set.of());
        Profile above = laidOn(
                below,
                EnumSet.of(use.act()),
                Effect.DENY,
                restated.clauses().get(0),
                Condition.of(wider.when(), some(random, restated.condition().lacking(), Evidence.class)));

        Verdict without = AiPolicy.of(below).with(Policies.CLOCK).assess(use);
        Verdict with = AiPolicy.of(above).with(Policies.CLOCK).assess(use);
        assertThat(with.findings()).containsAll(without.findings());
        assertThat(with.obligations()).containsAll(without.obligations());
        assertThat(Policies.rank(with)).isGreaterThanOrEqualTo(Policies.rank(without));
    }

    private Profile onInput(UnaryOperator<ProfileBuilder> rules) {
        return soderkoping.overlay("namnden", "Nämnden", overlay -> rules.apply(overlay.on(Act.INPUT)));
    }

    private static Profile laidOn(Profile below, Set<Act> acts, Effect effect, Clause clause, Condition condition) {
        return below.overlay(
                "namnden",
                "Nämnden",
                overlay -> opened(overlay.on(acts.toArray(Act[]::new)), effect, clause.id())
                        .when(condition.when().toArray(Fact[]::new))
                        .lacking(condition.lacking().toArray(Evidence[]::new)));
    }

    private static ProfileBuilder opened(ProfileBuilder overlay, Effect effect, String id) {
        return switch (effect) {
            case DENY -> overlay.deny(id);
            case REQUIRE_HUMAN -> overlay.requireHuman(id);
            case REQUIRE -> overlay.require(id);
            case CONSULT -> overlay.consult(id);
            case LABEL -> overlay.label(id);
            case INFORM -> overlay.inform(id);
            case WARN -> overlay.warn(id);
            case ALLOW -> overlay.allow(id);
            case RECORD -> overlay.record(id);
            case REPORT -> overlay.report(id);
        };
    }

    private static Condition varied(Random random, Condition condition) {
        Condition fewer = Condition.of(
                some(random, condition.when(), Fact.class), some(random, condition.lacking(), Evidence.class));
        return random.nextInt(3) == 0 ? condition.and(any(random, List.of(Fact.values()))) : fewer;
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Set<E> all, Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        all.stream().filter(each -> random.nextInt(3) > 0).forEach(some::add);
        return some;
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
