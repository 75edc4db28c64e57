package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.use.Act;

class DifferenceTest {

    private final Profile soderkoping = Profiles.get("soderkoping");
    private final Profile norsjo = Profiles.get("norsjo");

    @Test
    void showsThatSoderkopingBansByClassWhatNorsjoAllowsOnConditions() {
        assertThat(soderkoping.diff(norsjo))
                .filteredOn(difference -> cites(difference, "SODERKOPING-U") && difference.act() == Act.INPUT)
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.rule().effect()).isEqualTo(Effect.DENY);
                    assertThat(difference.stricter()).isSameAs(soderkoping);
                    assertThat(difference.other()).isSameAs(norsjo);
                    assertThat(difference.nearest().orElseThrow().effect()).isEqualTo(Effect.REQUIRE);
                    assertThat(difference.nearest().orElseThrow().clauses())
                            .extracting(Clause::id)
                            .containsExactly("NORSJO-49");
                });
    }

    @Test
    void showsWhereNorsjoIsStricterToo() {
        List<Difference> differences = soderkoping.diff(norsjo);

        assertThat(differences)
                .filteredOn(difference -> difference.stricter().equals(norsjo))
                .anyMatch(difference -> cites(difference, "NORSJO-65") && difference.act() == Act.DECIDE)
                .anyMatch(difference -> cites(difference, "NORSJO-61"));
    }

    @Test
    void showsTheSameFromEitherSide() {
        for (Profile one : Profiles.all()) {
            for (Profile other : Profiles.all()) {
                assertThat(one.diff(other)).containsExactlyInAnyOrderElementsOf(other.diff(one));
            }
        }
    }

    @Test
    void showsNothingBetweenAProfileAndItself() {
        assertThat(soderkoping.diff(soderkoping)).isEmpty();
    }

    @Test
    void showsOnlyWhatAnOverlayAdds() {
        Profile stricter = soderkoping.overlay(
                "egen", "Nämnden", overlay -> overlay.on(Act.DECIDE).deny("SODERKOPING-L"));

        assertThat(stricter.diff(soderkoping)).singleElement().satisfies(difference -> {
            assertThat(difference.stricter()).isSameAs(stricter);
            assertThat(cites(difference, "SODERKOPING-L")).isTrue();
        });
    }

    private static boolean cites(Difference difference, String id) {
        return difference.rule().clauses().stream()
                .anyMatch(clause -> clause.id().equals(id));
    }
}
