package se.varsam.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.incident.Incident.Status;
import se.varsam.incident.Occurrence.Discovery;
import se.varsam.term.Answer;

class OccurrenceTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T08:00:00Z");

    private static final Occurrence SEEN = at(FIRST, Status.SUSPECTED)
            .at("CaseAssistant.ask")
            .about("KS 2026/17")
            .annexIII(Answer.NO)
            .describedAs("Kalle klistrade in en journal");

    private static final Occurrence SEEN_LATER =
            at(FIRST.plusSeconds(60), Status.CONFIRMED).about("KS 2026/17").found(Discovery.LOG);

    @Test
    void keepsTheEarliestAwarenessAndTheSurestStatus() {
        Occurrence both = SEEN.and(SEEN_LATER);

        assertThat(both.awareOf()).isEqualTo(FIRST);
        assertThat(both.latest()).isEqualTo(FIRST.plusSeconds(60));
        assertThat(both.incident().status()).isEqualTo(Status.CONFIRMED);
        assertThat(both.times()).isEqualTo(2);
        assertThat(both.found()).containsExactly(Discovery.PERSON, Discovery.LOG);
        assertThat(both.annexIII()).isEqualTo(Answer.UNKNOWN);
        assertThat(both).isEqualTo(SEEN_LATER.and(SEEN));
    }

    @Test
    void neverMakesAConfirmedIncidentASuspectedOne() {
        assertThat(SEEN_LATER.and(SEEN).and(SEEN).incident().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void showsNeitherMatterNorWords() {
        assertThat(SEEN.toString()).doesNotContain("KS 2026", "Kalle").contains("SUSPECTED", "chatgpt");
        assertThat(SEEN.matter()).hasSize(20).doesNotContain("KS");
    }

    @Test
    void isToldFromOthersByItsMatterOrElseByItsPlace() {
        Occurrence bare = at(FIRST, Status.SUSPECTED);

        assertThat(bare.fingerprint()).isEmpty();
        assertThat(bare.at("A.ask").fingerprint())
                .isNotEmpty()
                .isNotEqualTo(bare.at("B.ask").fingerprint());
        assertThat(bare.at("A.ask").about("1").fingerprint())
                .isEqualTo(bare.at("B.ask").about("1").fingerprint());
    }

    @Test
    void refusesToHaveBeenNoticedLastBeforeFirst() {
        assertThatThrownBy(() -> new Occurrence(
                        SEEN.incident(),
                        "",
                        FIRST,
                        FIRST.minusSeconds(1),
                        1,
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Answer.UNKNOWN,
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inte före först");
    }

    private static Occurrence at(Instant time, Status status) {
        return Occurrence.of(Incident.of(status, IncidentKind.PERSONAL_DATA), "chatgpt", time);
    }
}
