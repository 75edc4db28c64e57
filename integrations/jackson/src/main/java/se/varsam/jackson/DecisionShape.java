package se.varsam.jackson;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** A decision: only a person, on a day and with reasons, makes it one. */
final class DecisionShape extends Shape<Decision> {

    static final DecisionShape SHAPE = new DecisionShape();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Field<Decision, DecidedBy> decidedBy = field(
            "decidedBy",
            new Constants<>(DecidedBy.class),
            decision -> decision instanceof Decision.Made ? DecidedBy.HUMAN : DecidedBy.UNKNOWN);
    private final Field<Decision, Person> decider = made("decider", PersonShape.SHAPE, Decision.Made::decider);
    private final Field<Decision, String> delegation = made("delegation", Texts.ANY, Decision.Made::delegation);
    private final Field<Decision, String> reasons = made("reasons", Texts.ANY, Decision.Made::reasons);
    private final Field<Decision, LocalDate> day = made("day", Texts.DAY, Decision.Made::day);
    private final Questions<Decision, DecisionTrait> answers = questions(DecisionTrait.class, Decision::answers);

    private DecisionShape() {
        super("decision");
    }

    private <V> Field<Decision, V> made(String name, Form<V> form, Function<Decision.Made, V> get) {
        return optional(
                name,
                form,
                decision -> decision instanceof Decision.Made made ? Optional.of(get.apply(made)) : Optional.empty());
    }

    @Override
    Decision make(Given given) {
        Decision.Proposed proposed = new Decision.Proposed(answers.from(given));
        if (given.get(decidedBy, DecidedBy.UNKNOWN, DecidedBy.HUMAN) != DecidedBy.HUMAN) {
            if (given.get(decider).isPresent()) {
                throw new IllegalArgumentException(
                        "Motstridiga uppgifter: en beslutsfattare men inget mänskligt beslut."
                                + " Skriv \"decidedBy\": \"HUMAN\", eller ta bort decider. /"
                                + " Contradictory facts: a decider but no human decision."
                                + " Write \"decidedBy\": \"HUMAN\", or remove decider.");
            }
            return proposed;
        }
        Optional<Person> person = given.getOr(decider, PersonShape.unnamed(Role.EMPLOYEE));
        Optional<LocalDate> made = given.getOr(day, LONG_AGO);
        if (person.isEmpty() || made.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ett mänskligt beslut behöver en beslutsfattare (decider) och en dag (day)."
                            + " / A human decision needs a decider and a day.");
        }
        return proposed.decide(
                person.get(),
                given.get(delegation, "", "(delegation finns)"),
                given.get(reasons, "", "(skäl finns)"),
                made.get());
    }
}
