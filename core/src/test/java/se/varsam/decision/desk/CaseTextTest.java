package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.SECOND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.OmittedReasons;
import se.varsam.decision.Reporting;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

class CaseTextTest {

    private static final String FIRST = """
            {"format":"varsam-case/1","id":"a","version":1,"state":"PENDING","decision":{"yes":["AI_USED","FINAL"],\
            "no":[],"ai":[{"tool":"eneo","name":"Eneo","version":"2.1","role":"RECOMMENDED",\
            "elements":["hushållets inkomster"]}]},"binding":{"act":"utbetalning","action":"%s",\
            "tool":"eneo","toolVersion":"2.1","profile":"soderkoping","profileVersion":"2025-06",\
            "requester":{"name":"asta.asker","roles":["EMPLOYEE"]}},"oversight":"FOUR_EYES",\
            "created":"2026-03-02T12:00:00Z","expires":"2026-03-03T12:00:00Z","changed":"2026-03-02T12:00:00Z",\
            "openings":[],"votes":[]}""";

    @Test
    void writesVersionOneAsItAlwaysDid() {
        DecisionCase held = Samples.pending("a", NOON);
        String text = FIRST.formatted(held.binding().action());

        assertThat(CaseText.write(held)).isEqualTo(text);
        assertThat(CaseText.read(text)).isEqualTo(held);
    }

    @Property(tries = 300)
    void readsBackWhateverItWrites(@ForAll("cases") DecisionCase held) {
        String text = CaseText.write(held);

        assertThat(CaseText.read(text)).isEqualTo(held);
        assertThat(CaseText.write(CaseText.read(text))).isEqualTo(text);
        assertThat(text).doesNotContain("\n");
    }

    @Test
    void readsNothingElse() {
        String text = CaseText.write(Samples.pending("a", NOON));
        List<String> wrong = List.of(
                "",
                "{}",
                text + " x",
                text.replace("varsam-case/1", "varsam-case/2"),
                text.replace("\"openings\"", "\"opening\""),
                text.replace("\"roles\"", "\"x\":1,\"roles\""),
                text.replace("EMPLOYEE", "employee"),
                text.replace("[\"EMPLOYEE\"]", "[]"),
                text.replace("FOUR_EYES", "NONE"),
                text.replace("\"version\":1", "\"version\":\"1\""),
                text.replace("2026-03-02T12:00:00Z", "2026-03-02"),
                text.replace("\"state\":\"PENDING\"", "\"state\":\"DECIDED\""));

        assertThat(wrong)
                .doesNotContain(text)
                .allSatisfy(each -> assertThatThrownBy(() -> CaseText.read(each))
                        .isInstanceOf(RuntimeException.class)
                        .hasMessageContaining(" / "));
    }

    @Test
    void refusesVotesThatNobodyCouldHaveGiven() {
        DecisionCase held = Samples.pending("a", NOON, Oversight.TWO_VERIFIERS, Samples.PAYMENT);
        DecisionCase once = held.voted(Samples.approval(held, CHIEF, NOON)).proved(1, NOON, NOON.plusSeconds(1));
        DecisionCase twice = once.voted(Samples.approval(held, SECOND, NOON));
        String proved = CaseText.write(twice.proved(2, NOON, NOON.plusSeconds(1)));
        List<String> forged = List.of(
                proved.replace(SECOND.name(), CHIEF.name()),
                proved.replace(SECOND.name(), Samples.ASKER.name()),
                proved.replace("TWO_VERIFIERS", "FOUR_EYES"),
                proved.replace(",\"evidence\":2", ""),
                CaseText.write(once).replace("\"state\":\"PENDING\"", "\"state\":\"DECIDED\""));

        assertThat(CaseText.read(proved).state()).isEqualTo(State.DECIDED);
        assertThat(forged)
                .doesNotContain(proved)
                .allSatisfy(each ->
                        assertThatThrownBy(() -> CaseText.read(each)).isInstanceOf(IllegalArgumentException.class));
    }

    @Provide
    Arbitrary<DecisionCase> cases() {
        return Combinators.combine(
                        proposals(), people("a"), rulings(), instants(), Arbitraries.of(Oversight.class), steps())
                .as(CaseTextTest::walked);
    }

    /** A case that has come some steps. */
    private static DecisionCase walked(
            Decision.Proposed proposed, Person asker, Ruling ruling, Instant at, Oversight oversight, int steps) {
        Request request = Samples.request(Samples.PAYMENT);
        DecisionCase held = DecisionCase.of(
                "id " + steps, Proposal.of(proposed, request).under(oversight), request.by(asker), Samples.rules(), at);
        List<DecisionCase> walk = new ArrayList<>(List.of(held));
        walk.add(held.opened(new DecisionCase.Opening(ruling.decider(), at)));
        boolean single = oversight != Oversight.TWO_VERIFIERS;
        Outcome outcome = single ? Outcome.changed(Samples.LESS) : Outcome.rejected();
        walk.add(walk.get(1)
                .voted(new DecisionCase.Vote(
                        outcome.kind(), outcome.binds(held.binding()), at, ruling, Optional.empty())));
        walk.add(walk.get(2).proved(Long.MAX_VALUE / 100, at, at));
        walk.add(walk.get(3).in(State.USED, at));
        return walk.get(steps);
    }

    private static Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(0, 4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12).filter(text -> !text.isBlank());
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .map(seconds -> Instant.ofEpochSecond(seconds, seconds % 1_000_000_000));
    }

    private static Arbitrary<Person> people(String prefix) {
        return Combinators.combine(texts(), Arbitraries.of(Role.class).set().ofMinSize(1))
                .as((name, roles) -> new Person(prefix + name, roles));
    }

    private static Arbitrary<Decision.Proposed> proposals() {
        Arbitrary<AiContribution> parts = Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.strings().all().ofMaxLength(5),
                        Arbitraries.of(AiRole.class),
                        texts().list())
                .as(AiContribution::new);
        return Combinators.combine(
                        Arbitraries.of(DecisionTrait.class).set(),
                        Arbitraries.of(DecisionTrait.class).set(),
                        parts.list().ofMaxSize(3))
                .as((yes, no, ai) -> {
                    no.removeAll(yes);
                    no.remove(DecisionTrait.AI_USED);
                    return new Decision.Proposed(new Answers<>(yes, no), ai);
                });
    }

    private static Arbitrary<Ruling> rulings() {
        Arbitrary<AiReview> reviews = Combinators.combine(
                        Arbitraries.of(AiReview.Part.class).set(), Arbitraries.of(AiReview.Material.class))
                .as((parts, material) ->
                        new AiReview(material == AiReview.Material.NOT_OPENED ? Set.of() : parts, material));
        Arbitrary<Ruling> people = Combinators.combine(
                        people("d"), people("p").optional(), people("x").list().ofMaxSize(3))
                .as((decider, presenter, others) -> {
                    Ruling ruling = Ruling.by(decider).with(others.toArray(Person[]::new));
                    return presenter.map(ruling::presentedBy).orElse(ruling);
                });
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        people,
                        texts().list().ofSize(5),
                        days,
                        reviews,
                        Arbitraries.of(OmittedReasons.class).optional(),
                        Arbitraries.of(Reporting.class))
                .as((ruling, texts, day, review, omitted, reporting) -> {
                    Ruling full = ruling.under(texts.get(0))
                            .content(texts.get(1))
                            .because(texts.get(2), texts.get(3))
                            .changing(texts.get(4))
                            .on(day)
                            .reviewing(review)
                            .reporting(reporting);
                    return omitted.map(full::withoutReasons).orElse(full);
                });
    }
}
