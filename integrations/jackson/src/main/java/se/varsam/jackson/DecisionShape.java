package se.varsam.jackson;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.OmittedReasons;
import se.varsam.decision.Reporting;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

/** A decision: only a person, on a day, with content and reasons, makes it one. */
final class DecisionShape extends Shape<Decision> {

    static final DecisionShape SHAPE = new DecisionShape();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Field<Decision, DecidedBy> decidedBy = field(
            "decidedBy",
            new Constants<>(DecidedBy.class),
            decision -> decision instanceof Decision.Made ? DecidedBy.HUMAN : DecidedBy.UNKNOWN);
    private final Field<Decision, List<AiContribution>> contributions =
            many("contributions", Many.list(ContributionShape.SHAPE), Decision::ai);
    private final Field<Decision, Person> decider = made("decider", PersonShape.SHAPE, Ruling::decider);
    private final Field<Decision, List<Person>> jointly = several("jointly", PersonShape.SHAPE, Ruling::jointly);
    private final Field<Decision, String> delegation = made("delegation", Texts.ANY, Ruling::delegation);
    private final Field<Decision, String> content = made("content", Texts.ANY, Ruling::content);
    private final Field<Decision, String> reasons = made("reasons", Texts.ANY, Ruling::reasons);
    private final Field<Decision, List<String>> provisions = several("provisions", Texts.NAME, Ruling::provisions);
    private final Field<Decision, OmittedReasons> omittedReasons =
            ruled("omittedReasons", new Constants<>(OmittedReasons.class), Ruling::omitted);
    private final Field<Decision, LocalDate> day = ruled("day", Texts.DAY, Ruling::day);
    private final Field<Decision, Person> presenter = ruled("presenter", PersonShape.SHAPE, Ruling::presenter);
    private final Field<Decision, List<Person>> participants =
            several("participants", PersonShape.SHAPE, Ruling::participants);
    private final Field<Decision, AiReview> review = made("review", ReviewShape.SHAPE, Ruling::review);
    private final Field<Decision, String> changes =
            ruled("changes", Texts.ANY, ruling -> Optional.of(ruling.changes()).filter(text -> !text.isEmpty()));
    private final Field<Decision, Reporting> reporting =
            made("reporting", new Constants<>(Reporting.class), Ruling::reporting);
    private final Questions<Decision, DecisionTrait> answers =
            questions(DecisionTrait.class, DecisionShape::proposedAnswers);

    private DecisionShape() {
        super("decision");
    }

    /** What was known before a ruling settled some of it, as the ruling is written beside. */
    private static Answers<DecisionTrait> proposedAnswers(Decision decision) {
        return decision instanceof Decision.Made made ? made.proposal().answers() : decision.answers();
    }

    private <V> Field<Decision, V> ruled(String name, Form<V> form, Function<Ruling, Optional<V>> get) {
        return optional(
                name,
                form,
                decision -> decision instanceof Decision.Made made ? get.apply(made.ruling()) : Optional.empty());
    }

    private <V> Field<Decision, V> made(String name, Form<V> form, Function<Ruling, V> get) {
        return ruled(name, form, ruling -> Optional.of(get.apply(ruling)));
    }

    private <V> Field<Decision, List<V>> several(String name, Form<V> form, Function<Ruling, List<V>> get) {
        return ruled(
                name, Many.list(form), ruling -> Optional.of(get.apply(ruling)).filter(DecisionShape::isSaid));
    }

    private static boolean isSaid(Collection<?> values) {
        return !values.isEmpty();
    }

    @Override
    Decision make(Given given) {
        Decision.Proposed proposed = new Decision.Proposed(answers.from(given), given.get(contributions, List.of()));
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
        Person person = given.getOr(decider, PersonShape.unnamed(Role.EMPLOYEE))
                .orElseThrow(() -> new IllegalArgumentException("Ett mänskligt beslut behöver en beslutsfattare: skriv"
                        + " decider. / A human decision needs a decider: add it."));
        return proposed.decide(new Ruling(
                person,
                given.get(jointly, List.of()),
                given.get(delegation, "", "(delegation finns)"),
                given.get(content, "", "(innehåll finns)"),
                given.get(reasons, "", given.get(omittedReasons).isPresent() ? "" : "(skäl finns)"),
                given.get(provisions, List.of()),
                given.get(omittedReasons),
                given.getOr(day, LONG_AGO),
                given.get(presenter),
                given.get(participants, List.of()),
                given.get(review, AiReview.unknown()),
                given.get(changes, ""),
                given.get(reporting, Reporting.TO_REPORT)));
    }
}
