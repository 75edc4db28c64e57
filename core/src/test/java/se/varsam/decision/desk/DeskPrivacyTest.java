package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

/** Nothing that is said of people reaches a message, a printed value or the audit trail. */
class DeskPrivacyTest {

    private static final String CANARY = "Kanariefågel";

    private final Person asker = Person.of(CANARY + " Ask", Role.EMPLOYEE);
    private final Person chief = Person.of(CANARY + " Chef", Role.MANAGER);
    private final Bench bench = new Bench();
    private final Action action =
            Action.of("utbetalning").with("mottagare", CANARY).with("lista", List.of(CANARY));
    private final Request request = Samples.request(action);
    private final Ruling ruling = Ruling.by(chief)
            .under(CANARY)
            .content(CANARY)
            .because(CANARY, CANARY)
            .changing(CANARY)
            .with(Person.of(CANARY + " Del", Role.LAWYER))
            .presentedBy(Person.of(CANARY + " Fö", Role.LAWYER));
    private final Proposal proposal = Proposal.of(
            new Decision.Proposed(
                    Answers.<DecisionTrait>unknown(),
                    List.of(AiContribution.of("eneo", "Eneo", "1", AiRole.ASSESSED, CANARY))),
            request);

    @Test
    void printsNoneOfItsValuesWithWhatTheyHold() throws ReflectiveOperationException {
        DecisionCase pending = bench.as(asker, () -> bench.desk.propose(proposal));
        DecisionCase opened = bench.as(chief, () -> bench.desk.open(pending.id()));
        DecisionCase decided = bench.as(chief, () -> bench.desk.decide(pending.id(), ruling, Outcome.changed(action)));
        bench.as(chief, () -> {
            bench.desk.stop("ocr", CANARY);
            return true;
        });
        DeskStatistics statistics = bench.desk.statistics(Samples.NOON, Samples.NOON.plusSeconds(1));
        List<Object> values = new ArrayList<>(List.of(
                action,
                request,
                proposal,
                ruling,
                Outcome.overridden(action),
                pending,
                opened,
                decided,
                decided.binding(),
                decided.votes().get(0),
                opened.openings().get(0),
                bench.desk.stops().get(0),
                bench.desk,
                bench.store,
                statistics,
                statistics.deciders().get(0),
                Samples.rules(),
                bench.as(asker, () -> bench.desk.authorize(request)),
                bench.as(asker, () -> bench.desk.authorize(request)),
                new DeskException(DeskException.Reason.NOBODY)));
        Set<String> printed = new HashSet<>();
        for (Object value : values) {
            assertThat(value.toString()).as(value.getClass().getName()).doesNotContain(CANARY);
            for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
                printed.add(type.getName());
            }
        }
        assertThat(printed).containsAll(valueTypes());
        assertThat(bench.records()).hasSizeGreaterThan(5).allSatisfy(record -> {
            assertThat(record).asString().doesNotContain(CANARY);
            assertThat(record.reference() + record.verdict() + record.act()).doesNotContain(CANARY);
        });
    }

    @Test
    void tellsNothingInAMessage() {
        DecisionCase held = bench.as(asker, () -> bench.desk.propose(proposal));
        Map<String, ThrowingCallable> wrong = new HashMap<>();
        wrong.put("unknown case", () -> bench.desk.open(CANARY));
        wrong.put("no name", () -> Action.of(CANARY + " har sökt"));
        wrong.put("no argument", () -> Action.of("a").with(CANARY + " har sökt", 1));
        wrong.put("no encoding", () -> Action.of("a").with("b", CharBuffer.wrap(CANARY)));
        wrong.put("no id", () -> new Request(action, CANARY + " har sökt bistånd.", "1", "p", "1"));
        wrong.put("no version", () -> new Request(action, "a", CANARY + " har sökt bistånd.", "p", "1"));
        wrong.put("no profile", () -> new Request(action, "a", "1", CANARY + " har sökt bistånd.", "1"));
        wrong.put("no tool", () -> bench.desk.stop(CANARY + " har sökt bistånd.", CANARY));
        wrong.put("other decider", () -> bench.desk.decide(held.id(), ruling, Outcome.approved()));
        wrong.put(
                "no content",
                () -> bench.as(chief, () -> bench.desk.decide(held.id(), ruling.content(""), Outcome.approved())));
        wrong.put("other requester", () -> bench.as(chief, () -> bench.desk.withdraw(held.id())));
        wrong.put(
                "time-out",
                () -> bench.desk
                        .await(held.id(), Samples.request(action), Duration.ZERO)
                        .orElseThrow());
        wrong.put("no case", () -> CaseText.read("{\"format\":\"" + CANARY + "\"}"));
        wrong.put("no state", () -> CaseText.read(CaseText.write(held).replace("PENDING", CANARY)));
        wrong.put("no instant", () -> CaseText.read(CaseText.write(held).replace("2026-03-02T12:00:00Z", CANARY)));
        wrong.put("no member", () -> CaseText.read(CaseText.write(held).replace("\"openings\"", "\"" + CANARY + "\"")));
        wrong.put(
                "no hash",
                () -> CaseText.read(
                        CaseText.write(held).replace(held.binding().action().toString(), CANARY)));
        wrong.put("no JSON", () -> CaseText.read(CaseText.write(held) + CANARY));

        wrong.forEach((what, work) ->
                assertThat(messages(work)).as(what).isNotEmpty().noneMatch(each -> each.contains(CANARY)));
    }

    private static List<String> messages(ThrowingCallable work) {
        List<String> messages = new ArrayList<>();
        try {
            work.call();
        } catch (Throwable e) {
            for (Optional<Throwable> each = Optional.of(e); each.isPresent(); each = each.map(Throwable::getCause)) {
                messages.add(each.get().toString());
            }
        }
        return messages;
    }

    /** The public types of the package that one can have a value of, but for constants and what an application writes. */
    private static List<String> valueTypes() throws ReflectiveOperationException {
        List<String> types = new ArrayList<>();
        for (String name : publicTypes()) {
            Class<?> type = Class.forName(name);
            if (!type.isEnum() && !Modifier.isInterface(type.getModifiers())) {
                types.add(name);
            }
        }
        assertThat(types).hasSizeGreaterThan(15);
        return types;
    }

    private static List<String> publicTypes() {
        try (var in = DeskPrivacyTest.class.getResourceAsStream("/se/varsam/public-types.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> each.startsWith("se.varsam.decision.desk."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
