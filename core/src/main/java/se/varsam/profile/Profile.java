package se.varsam.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.varsam.content.Captions;
import se.varsam.incident.Recipient;
import se.varsam.information.InformationClass;
import se.varsam.label.LabelLayer;
import se.varsam.record.RecordRule;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Rule;
import se.varsam.term.Terms;
import se.varsam.use.Act;

/**
 * A document on AI as rules: a municipality's policy, or the law. Immutable.
 *
 * @since 0.1
 */
public final class Profile {

    private final String id;
    private final String name;
    private final String code;
    private final Scale scale;
    private final Captions captions;
    private final Set<LabelLayer> layers;
    private final String prefix;
    private final Map<String, Clause> clauses;
    private final Set<String> themes;
    private final List<Definition> definitions;
    private final List<Rule> rules;
    private final List<Recipient> recipients;
    private final Optional<RecordRule> recordRule;

    Profile(ProfileBuilder builder) {
        id = builder.id;
        name = builder.name;
        code = builder.code;
        scale = builder.scale;
        captions = builder.captions;
        layers = Collections.unmodifiableSet(EnumSet.copyOf(builder.layers));
        prefix = builder.prefix;
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(builder.clauses));
        Set<String> spokenOf = new HashSet<>();
        for (Clause clause : clauses.values()) {
            spokenOf.add(clause.theme());
        }
        themes = Collections.unmodifiableSet(spokenOf);
        definitions = List.copyOf(builder.definitions);
        rules = List.copyOf(builder.rules);
        recipients = List.copyOf(builder.recipients);
        recordRule = builder.recordRule;
    }

    /**
     * {@return a builder for a profile}
     *
     * @param id its id, lower case, for example {@code soderkoping}
     * @param name the name of the municipality or law
     * @param code the municipality code, four digits; blank for a document without one
     */
    public static ProfileBuilder of(String id, String name, String code) {
        return new ProfileBuilder(id, name, code);
    }

    /**
     * {@return this profile with further rules on top, which may only tighten}
     *
     * @param newId the id of the result
     * @param newName who decided the overlay
     * @param rulesOnTop adds clauses and rules to the builder it is given
     * @throws LooseningException when a rule on top would loosen a clause
     */
    public Profile overlay(String newId, String newName, UnaryOperator<ProfileBuilder> rulesOnTop) {
        return rulesOnTop.apply(new ProfileBuilder(this, newId, newName)).build();
    }

    /**
     * {@return this profile with the municipality's own words for a class that its document does not name}
     *
     * @param level the class
     * @param words its names and numbers, the first being the one to show
     */
    public Profile calling(InformationClass level, String... words) {
        ProfileBuilder builder = new ProfileBuilder(this, id, name);
        builder.scale = scale.calling(level, words);
        return builder.build();
    }

    /** {@return its id} */
    public String id() {
        return id;
    }

    /** {@return the name of the municipality or law} */
    public String name() {
        return name;
    }

    /** {@return the municipality code, blank when it has none} */
    public String code() {
        return code;
    }

    /** {@return what it calls its information classes} */
    public Scale scale() {
        return scale;
    }

    /** {@return the words of its visible labels} */
    public Captions captions() {
        return captions;
    }

    /** {@return the layers its labels are made in} */
    public Set<LabelLayer> layers() {
        return layers;
    }

    String prefix() {
        return prefix;
    }

    /** {@return its clauses in document order} */
    public List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    /**
     * {@return one clause}
     *
     * @param clauseId its full id
     * @throws IllegalArgumentException when the document has no such clause
     */
    public Clause clause(String clauseId) {
        Clause clause = clauses.get(clauseId);
        if (clause == null) {
            throw Terms.unknown("klausul i " + id, clauseId, clauses.keySet());
        }
        return clause;
    }

    /** {@return what it counts as a fact} */
    public List<Definition> definitions() {
        return definitions;
    }

    /** {@return its rules} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * {@return its rules in one act}
     *
     * @param act the act
     */
    public List<Rule> rules(Act act) {
        return rules.stream().filter(rule -> rule.acts().contains(act)).toList();
    }

    /** {@return where it sends incidents; empty when it names no channel} */
    public List<Recipient> recipients() {
        return recipients;
    }

    /** {@return how it has public records handled; empty when it is silent} */
    public Optional<RecordRule> recordRule() {
        return recordRule;
    }

    /** {@return the clauses that people see to, wholly or in part: the printable checklist} */
    public List<Clause> checklist() {
        return clauses.values().stream().filter(Clause::isOnChecklist).toList();
    }

    /** {@return the clauses that only architecture rules can enforce in software} */
    public List<Clause> awaitingArchitectureRules() {
        return clauses.values().stream().filter(Clause::awaitsArchitectureRule).toList();
    }

    /** {@return the ids of the clauses that a rule or a definition cites} */
    public Set<String> cited() {
        Set<String> cited = new HashSet<>();
        for (Rule rule : rules) {
            addIds(rule.clauses(), cited);
        }
        for (Definition definition : definitions) {
            addIds(definition.clauses(), cited);
        }
        return Collections.unmodifiableSet(cited);
    }

    private static void addIds(List<Clause> clauses, Set<String> ids) {
        for (Clause clause : clauses) {
            ids.add(clause.id());
        }
    }

    /** {@return the themes on which the document has a clause} */
    public Set<String> themes() {
        return themes;
    }

    /**
     * {@return the class that a text names in the municipality's own words}
     *
     * @param text for example {@code K0}
     * @throws se.varsam.term.UnknownTermException when the document does not define it
     */
    public InformationClass parseClass(String text) {
        return scale.parse(id, text);
    }

    /**
     * {@return where this profile is stricter than another, and the reverse}
     *
     * @param other the other profile
     */
    public List<Difference> diff(Profile other) {
        List<Difference> differences = new ArrayList<>();
        for (Act act : EnumSet.allOf(Act.class)) {
            Difference.collect(this, other, act, differences);
            Difference.collect(other, this, act, differences);
        }
        return List.copyOf(differences);
    }

    @Override
    public String toString() {
        return "Profile[" + id + ", " + clauses.size() + " clauses, " + rules.size() + " rules]";
    }
}
