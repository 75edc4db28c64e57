package se.varsam.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.incident.IncidentKind;
import se.varsam.incident.Recipient;
import se.varsam.information.InformationClass;
import se.varsam.label.LabelLayer;
import se.varsam.record.RecordRule;
import se.varsam.record.RecordRule.Handling;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Effect;
import se.varsam.rule.Enforceability;
import se.varsam.rule.Modality;
import se.varsam.rule.Rule;
import se.varsam.term.Bilingual;
import se.varsam.term.Terms;
import se.varsam.use.Act;
import se.varsam.use.Condition;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

/**
 * Writes a profile so that it reads like its policy: {@code .on(INPUT).deny("D").when(TOOL_PUBLIC, HOLDS_PERSONAL_DATA)}.
 * A verb opens a rule and takes the ids of the clauses that say so; {@link #when} and {@link #lacking} belong to the rule last
 * opened; a rule without them always applies. Every method returns this builder. Not thread-safe.
 *
 * @since 0.1
 */
public final class ProfileBuilder {

    final String id;
    final String name;
    final String code;
    final Map<String, Clause> clauses = new LinkedHashMap<>();
    final List<Definition> definitions = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Recipient> recipients = new ArrayList<>();
    Optional<RecordRule> recordRule = Optional.empty();
    Scale scale = new Scale(Map.of(), Scale.Others.PRESUMED);
    Captions captions = Captions.standard();
    Set<LabelLayer> layers = EnumSet.allOf(LabelLayer.class);

    private final Optional<Profile> base;
    private final Set<Act> acts = EnumSet.noneOf(Act.class);
    private final List<DraftRule> drafts = new ArrayList<>();
    String prefix = "";
    private DraftRule.Carried carried = DraftRule.Carried.NO;

    ProfileBuilder(String id, String name, String code) {
        this.id = id;
        this.name = name;
        this.code = code;
        this.base = Optional.empty();
    }

    ProfileBuilder(Profile base, String id, String name) {
        this.prefix = base.prefix();
        this.id = id;
        this.name = name;
        this.code = base.code();
        this.base = Optional.of(base);
        this.scale = base.scale();
        this.captions = base.captions();
        this.layers = base.layers();
        for (Clause clause : base.clauses()) {
            clauses.put(clause.id(), clause);
        }
        definitions.addAll(base.definitions());
        rules.addAll(base.rules());
        recipients.addAll(base.recipients());
        recordRule = base.recordRule();
    }

    /**
     * Takes the clauses from a data file (see {@code CONTRIBUTING} for its columns); rules then name them without the prefix.
     *
     * @param beside a class in the package where the file lies; a named module opens that package to {@code se.varsam.core}
     * @param file the file's name
     * @param idPrefix what all its clause ids begin with, for example {@code SODERKOPING-}
     * @throws IllegalStateException when the file is missing or malformed, naming file and line
     */
    public ProfileBuilder clausesFrom(Class<?> beside, String file, String idPrefix) {
        this.prefix = idPrefix;
        clauses.putAll(ClauseFile.read(beside, file));
        return this;
    }

    /**
     * Adds one clause.
     *
     * @param clauseId its full id
     * @param sv what it says, in Swedish
     * @param en what it says, in English
     * @throws IllegalArgumentException when the id is taken
     */
    public ProfileBuilder clause(String clauseId, String sv, String en) {
        Clause clause = new Clause(
                clauseId,
                name,
                Modality.OBLIGATION,
                "alla",
                "GOVERNANCE",
                new Bilingual(sv, en),
                EnumSet.of(Enforceability.RUNTIME),
                "",
                "own");
        if (clauses.putIfAbsent(clauseId, clause) != null) {
            throw new IllegalArgumentException(clauseId + " finns redan i " + id + ": välj ett eget id. /"
                    + " The clause exists already: choose another id.");
        }
        return this;
    }

    /**
     * Says what the municipality calls a class.
     *
     * @param level the class
     * @param words its names and numbers, the first being the one to show
     * @throws LooseningException in an overlay: a class that the document leaves undefined is refused for a reason
     */
    public ProfileBuilder calls(InformationClass level, String... words) {
        if (base.isPresent()) {
            throw new LooseningException(level.name(), "använd Profile.calling / use Profile.calling");
        }
        scale = scale.calling(level, words);
        return this;
    }

    /**
     * Says what stands beside what AI made on its own.
     *
     * @param kind the kind of content
     * @param sv the Swedish caption, without full stop
     * @param en the English caption, without full stop
     * @throws IllegalArgumentException when the words do not say that AI made it
     */
    public ProfileBuilder caption(ContentKind kind, String sv, String en) {
        captions = captions.saying(kind, ContentOrigin.GENERATED, new Bilingual(sv, en));
        return this;
    }

    /**
     * Says how labels are made; in all layers unless said.
     *
     * @param first a layer
     * @param more further layers
     * @throws LooseningException in an overlay that would leave a layer out
     */
    public ProfileBuilder labels(LabelLayer first, LabelLayer... more) {
        Set<LabelLayer> chosen = EnumSet.of(first, more);
        if (base.isPresent() && !chosen.containsAll(base.get().layers())) {
            throw new LooseningException(first.name(), "behåll alla märkningslager / keep every layer of labels");
        }
        layers = chosen;
        return this;
    }

    /**
     * Says that the document defines its classes: one it does not name counts as unclassified.
     */
    public ProfileBuilder knowsNoOtherClass() {
        scale = new Scale(scale.names(), Scale.Others.UNDEFINED);
        return this;
    }

    /**
     * Says what the document counts as a fact; {@link #when} follows. Without it, only where the fact is defined.
     *
     * @param fact the fact
     * @param clauseIds the clauses that say so
     */
    public ProfileBuilder regards(Fact fact, String... clauseIds) {
        drafts.add(new DraftRule(Optional.of(fact), Set.of(), Effect.ALLOW, List.of(clauseIds), DraftRule.Carried.NO));
        return this;
    }

    /**
     * Says where incidents go; an overlay adds a recipient and takes none away.
     *
     * @param sv what the document calls the channel or routine
     * @param en the same in English
     * @param kinds which incidents it takes
     * @param clauseIds the clauses that say so
     */
    public ProfileBuilder reportsTo(String sv, String en, Set<IncidentKind> kinds, String... clauseIds) {
        recipients.add(new Recipient(new Bilingual(sv, en), kinds, ids(clauseIds)));
        return this;
    }

    /**
     * Says how public records are handled; what an overlay says comes on top.
     *
     * @param weight whether the document says so, or it is advice
     * @param ways the ways it allows
     * @param clauseIds the clauses that say so
     * @throws LooseningException in an overlay that allows a way that the document does not
     */
    public ProfileBuilder keepsRecords(RecordRule.Weight weight, Set<Handling> ways, String... clauseIds) {
        RecordRule rule = new RecordRule(weight, ways, ids(clauseIds));
        recordRule = Optional.of(
                recordRule.map(below -> Overlay.tighten(below, rule)).orElse(rule));
        return this;
    }

    /**
     * Says in which acts the rules that follow apply.
     *
     * @param in the acts
     */
    public ProfileBuilder on(Act... in) {
        acts.clear();
        Collections.addAll(acts, in);
        carried = DraftRule.Carried.NO;
        return this;
    }

    /**
     * Carries the rules that follow, up to the next {@link #on}, to the act of input too, until the tool is admitted for the
     * purpose: a prompt is not asked for a procurement file once the tool is admitted.
     */
    public ProfileBuilder untilAdmitted() {
        carried = DraftRule.Carried.UNTIL_ADMITTED;
        return this;
    }

    /** Forbids. */
    public ProfileBuilder deny(String... clauseIds) {
        return open(Effect.DENY, clauseIds);
    }

    /** Asks that a human decides. */
    public ProfileBuilder requireHuman(String... clauseIds) {
        return open(Effect.REQUIRE_HUMAN, clauseIds);
    }

    /** Asks for something that must exist first. */
    public ProfileBuilder require(String... clauseIds) {
        return open(Effect.REQUIRE, clauseIds);
    }

    /** Asks that somebody is consulted first. */
    public ProfileBuilder consult(String... clauseIds) {
        return open(Effect.CONSULT, clauseIds);
    }

    /** Asks that the content is labelled. */
    public ProfileBuilder label(String... clauseIds) {
        return open(Effect.LABEL, clauseIds);
    }

    /** Asks that people are told. */
    public ProfileBuilder inform(String... clauseIds) {
        return open(Effect.INFORM, clauseIds);
    }

    /** Advises; never blocks. */
    public ProfileBuilder warn(String... clauseIds) {
        return open(Effect.WARN, clauseIds);
    }

    /** Names the clause that allows. */
    public ProfileBuilder allow(String... clauseIds) {
        return open(Effect.ALLOW, clauseIds);
    }

    /** Asks that something is recorded. */
    public ProfileBuilder record(String... clauseIds) {
        return open(Effect.RECORD, clauseIds);
    }

    /** Asks that something is reported. */
    public ProfileBuilder report(String... clauseIds) {
        return open(Effect.REPORT, clauseIds);
    }

    /**
     * Says which facts must all hold for the rule last opened.
     *
     * @param facts the facts
     * @throws IllegalStateException when no rule is open
     */
    public ProfileBuilder when(Fact... facts) {
        Collections.addAll(last().when, facts);
        return this;
    }

    /**
     * Says which evidence must be missing, all of it, for the rule last opened: any one piece satisfies the rule.
     *
     * @param evidence the evidence
     * @throws IllegalStateException when no rule is open
     */
    public ProfileBuilder lacking(Evidence... evidence) {
        Collections.addAll(last().lacking, evidence);
        return this;
    }

    /**
     * {@return the profile}
     *
     * @throws IllegalArgumentException naming clause ids that are unknown, or that no rule cites
     * @throws LooseningException when it lies on another profile and would loosen it
     */
    public Profile build() {
        for (DraftRule draft : drafts) {
            close(draft);
        }
        drafts.clear();
        Profile profile = new Profile(this);
        Set<String> cited = profile.cited();
        List<String> unbound = new ArrayList<>();
        for (Clause clause : clauses.values()) {
            if (clause.needsRule() && !cited.contains(clause.id())) {
                unbound.add(clause.id());
            }
        }
        if (!unbound.isEmpty()) {
            throw new IllegalArgumentException(id + ": ingen regel nämner " + String.join(", ", unbound)
                    + ". Bind varje klausul till en regel, eller märk den HUMAN. / No rule cites these clauses: bind each"
                    + " one, or mark it HUMAN.");
        }
        return profile;
    }

    private ProfileBuilder open(Effect effect, String... clauseIds) {
        drafts.add(new DraftRule(Optional.empty(), EnumSet.copyOf(acts), effect, List.of(clauseIds), carried));
        return this;
    }

    private DraftRule last() {
        if (drafts.isEmpty()) {
            throw new IllegalStateException(
                    "Skriv en regel före when och lacking. / Write a rule before when and lacking.");
        }
        return drafts.get(drafts.size() - 1);
    }

    private void close(DraftRule draft) {
        List<Clause> cites = new ArrayList<>();
        for (String clauseId : draft.clauseIds) {
            cites.add(find(clauseId));
        }
        Condition condition = Condition.of(draft.when, draft.lacking);
        if (draft.defines.isPresent()) {
            Definition definition = new Definition(draft.defines.get(), cites, condition);
            if (base.isPresent()) {
                Overlay.check(definition);
            }
            definitions.add(definition);
            return;
        }
        Rule rule = new Rule(draft.acts, draft.effect, cites, condition);
        if (base.isPresent()) {
            Overlay.check(base.get(), rule);
        }
        rules.add(rule);
        if (draft.carried == DraftRule.Carried.UNTIL_ADMITTED && !draft.acts.contains(Act.INPUT)) {
            rules.add(new Rule(EnumSet.of(Act.INPUT), draft.effect, cites, condition.and(Fact.PURPOSE_NOT_APPROVED)));
        }
    }

    private List<String> ids(String... clauseIds) {
        return Arrays.stream(clauseIds).map(this::find).map(Clause::id).toList();
    }

    private Clause find(String clauseId) {
        Clause own = clauses.get(prefix + clauseId);
        Clause clause = own == null ? clauses.get(clauseId) : own;
        if (clause == null) {
            throw Terms.unknown("klausul i " + id, prefix + clauseId, clauses.keySet());
        }
        return clause;
    }
}
