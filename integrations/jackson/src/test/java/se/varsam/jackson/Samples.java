package se.varsam.jackson;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiRole;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.OmittedReasons;
import se.varsam.decision.Reporting;
import se.varsam.decision.Ruling;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Obligation;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.Activity;
import se.varsam.use.AiUse;
import se.varsam.use.Area;
import se.varsam.use.Evidence;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** Any values that the format can express. */
final class Samples {

    private static final String LETTERS = "aåÖ \"\\/\n\t{}[],:'09é\u2028😀";

    private final Random random;

    Samples(Random random) {
        this.random = random;
    }

    Scenario scenario() {
        AiUse use = AiUse.of(one(Act.class), tool())
                .of(information())
                .forPurpose(purpose())
                .deciding(decision())
                .inCase(new CaseFile(one(Answer.class), many(this::document)))
                .reporting(new Incident(some(IncidentKind.class), one(Incident.Status.class)))
                .with(many(this::attestation).toArray(Attestation[]::new))
                .at(text());
        use = maybe(this::day).map(use::on).orElse(use);
        use = maybe(this::content).map(use::producing).orElse(use);
        use = maybe(this::person).map(use::by).orElse(use);
        use = maybe(() -> one(AgentAction.class)).map(use::acting).orElse(use);
        return new Scenario(
                name(),
                maybe(() -> new Bilingual(name(), name())),
                List.copyOf(new HashSet<>(many(this::profile))),
                use,
                maybe(this::settings),
                many(this::expectation));
    }

    private AiTool tool() {
        Availability availability = one(Availability.class);
        return new AiTool(
                name(),
                text(),
                text(),
                "",
                availability,
                one(Account.class),
                some(ToolKind.class),
                answers(ToolTrait.class),
                availability == Availability.PUBLIC ? Set.of() : some(ContractPart.class),
                new Approval(
                        maybe(() -> one(InformationClass.class))
                                .filter(level -> level != InformationClass.UNCLASSIFIED),
                        some(InformationCategory.class),
                        one(Approval.Reach.class),
                        Set.copyOf(many(this::text))),
                maybe(this::day),
                one(LifeCycle.class),
                maybe(this::person),
                maybe(this::person),
                some(AgentAction.class),
                many(this::attestation));
    }

    private Information information() {
        Map<InformationCategory, Presence> presence = Stream.of(InformationCategory.values())
                .collect(Collectors.toMap(category -> category, category -> one(Presence.class)));
        return new Information(text(), one(InformationClass.class), presence, answers(InformationTrait.class));
    }

    private Purpose purpose() {
        RiskClassification risk = new RiskClassification(
                one(RiskTier.class), some(RiskGround.class), one(Derogation.class), one(Answer.class));
        return new Purpose(text(), text(), one(Activity.class), risk, some(Area.class), answers(PurposeTrait.class));
    }

    private Content content() {
        return new Content(
                one(ContentKind.class),
                one(ContentOrigin.class),
                one(Audience.class),
                text(),
                answers(ContentTrait.class));
    }

    private Decision decision() {
        Answers<DecisionTrait> answers = answers(DecisionTrait.class);
        Decision.Proposed proposed = new Decision.Proposed(
                answers, answers.to(DecisionTrait.AI_USED) == Answer.NO ? List.of() : many(this::contribution));
        return random.nextBoolean() ? proposed : proposed.decide(ruling());
    }

    private AiContribution contribution() {
        return new AiContribution(name(), name(), text(), one(AiRole.class), many(this::name));
    }

    private Ruling ruling() {
        AiReview.Material material = one(AiReview.Material.class);
        return new Ruling(
                Person.of("beslutsfattaren", Role.MANAGER),
                maybe(() -> Person.of("medbeslutaren", Role.ELECTED)).stream().toList(),
                text(),
                name(),
                name(),
                many(this::name),
                maybe(() -> one(OmittedReasons.class)),
                Optional.of(day()),
                maybe(this::person),
                many(this::person),
                new AiReview(material == AiReview.Material.NOT_OPENED ? Set.of() : some(AiReview.Part.class), material),
                text(),
                one(Reporting.class));
    }

    private CaseDocument document() {
        return new CaseDocument(one(CaseDocument.Kind.class), one(Answer.class), one(Answer.class));
    }

    private Attestation attestation() {
        return new Attestation(
                one(AttestationKind.class),
                text(),
                person(),
                day(),
                one(Outcome.class),
                some(Aspect.class),
                new HashSet<>(many(this::person)),
                one(Attestation.Unanimity.class),
                text());
    }

    private Settings settings() {
        return new Settings(
                random.nextInt(1000),
                period(),
                period(),
                maybe(this::period),
                maybe(() -> one(Role.class)),
                maybe(this::day),
                maybe(this::day),
                some(Settings.Reading.class));
    }

    private Expectation expectation() {
        return new Expectation(
                profile(),
                random.nextBoolean(),
                one(Expectation.Answer.class),
                maybe(() -> one(Effect.class)),
                many(this::clause),
                many(this::clause),
                many(() -> new Expectation.Said<>(one(Effect.class), clause())),
                many(() -> new Expectation.Said<>(one(Obligation.Kind.class), clause())),
                some(Evidence.class));
    }

    private String profile() {
        return any(Profiles.all()).id();
    }

    private String clause() {
        Profile profile = any(Profiles.all());
        return any(profile.clauses()).id();
    }

    private Person person() {
        Set<Role> roles = new HashSet<>(some(Role.class));
        roles.add(one(Role.class));
        return new Person(name(), roles);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private Period period() {
        return Period.of(random.nextInt(3), 1 + random.nextInt(20), random.nextInt(40));
    }

    private String name() {
        return "n" + text();
    }

    private String text() {
        return random.ints(random.nextInt(4), 0, LETTERS.codePointCount(0, LETTERS.length()))
                .mapToObj(i -> Character.toString(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, i))))
                .collect(Collectors.joining());
    }

    private <Q extends Enum<Q> & Question> Answers<Q> answers(Class<Q> type) {
        Set<Q> yes = some(type);
        Set<Q> no = some(type);
        no.removeAll(yes);
        return new Answers<>(yes, no);
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return any(List.of(type.getEnumConstants()));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> set = EnumSet.allOf(type);
        set.removeIf(constant -> random.nextInt(3) > 0);
        return set;
    }

    private <V> V any(List<V> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <V> Optional<V> maybe(Supplier<V> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <V> List<V> many(Supplier<V> value) {
        List<V> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }
}
