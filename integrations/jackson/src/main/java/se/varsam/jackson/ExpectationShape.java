package se.varsam.jackson;

import java.util.List;
import java.util.Set;
import se.varsam.rule.Effect;
import se.varsam.rule.Obligation;
import se.varsam.use.Evidence;

/** What a scenario expects of one profile. */
final class ExpectationShape extends Shape<Expectation> {

    static final ExpectationShape SHAPE = new ExpectationShape();

    private final Field<Expectation, String> profile = required("profile", Texts.PROFILE, Expectation::profile);
    private final Field<Expectation, Boolean> law = field("law", Plain.BOOLEAN, Expectation::law);
    private final Field<Expectation, Expectation.Answer> verdict =
            required("verdict", new Constants<>(Expectation.Answer.class), Expectation::verdict);
    private final Field<Expectation, Effect> effect =
            optional("effect", new Constants<>(Effect.class), Expectation::effect);
    private final Field<Expectation, List<String>> cites = many("cites", Many.list(Texts.CLAUSE), Expectation::cites);
    private final Field<Expectation, List<String>> citesNot =
            many("citesNot", Many.list(Texts.CLAUSE), Expectation::citesNot);
    private final Field<Expectation, List<Expectation.Said<Effect>>> findings =
            many("findings", Many.list(new Said<>("effect", Effect.class)), Expectation::findings);
    private final Field<Expectation, List<Expectation.Said<Obligation.Kind>>> obligations =
            many("obligations", Many.list(new Said<>("kind", Obligation.Kind.class)), Expectation::obligations);
    private final Field<Expectation, Set<Evidence>> missing = set("missing", Evidence.class, Expectation::missing);

    private ExpectationShape() {
        super("expectation");
    }

    @Override
    Expectation make(Given given) {
        return new Expectation(
                given.need(profile),
                given.get(law, true),
                given.need(verdict),
                given.get(effect),
                given.get(cites, List.of()),
                given.get(citesNot, List.of()),
                given.get(findings, List.of()),
                given.get(obligations, List.of()),
                given.get(missing, Set.of()));
    }

    /** A clause with what it says. */
    private static final class Said<E extends Enum<E>> extends Shape<Expectation.Said<E>> {

        private final Field<Expectation.Said<E>, E> what;
        private final Field<Expectation.Said<E>, String> clause =
                required("clause", Texts.CLAUSE, Expectation.Said::clause);

        private Said(String field, Class<E> type) {
            super(field + "OfClause");
            what = required(field, new Constants<>(type), Expectation.Said::what);
        }

        @Override
        Expectation.Said<E> make(Given given) {
            return new Expectation.Said<>(given.need(what), given.need(clause));
        }
    }
}
