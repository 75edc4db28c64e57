package se.varsam;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.audit.AuditTrail;
import se.varsam.content.Content;
import se.varsam.incident.FolderReporter;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.Occurrence;
import se.varsam.incident.Recipient;
import se.varsam.incident.StoppedAttempt;
import se.varsam.information.Inspection;
import se.varsam.label.Inspector;
import se.varsam.label.Labeller;
import se.varsam.label.Provenance;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.record.PublicRecords;
import se.varsam.record.RecordKeeper;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

/**
 * A municipality's policy, ready to judge: a profile with the law layer and the library's safeguards, the municipality's
 * settings and its tool register. Immutable and thread-safe; an assessment is pure but for the evidence it may leave.
 *
 * {@snippet class="se.varsam.AiPolicyTest" region="assess"}
 *
 * @since 0.1
 */
public final class AiPolicy {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Profile profile;
    private final List<Profile> layers;
    private final Settings settings;
    private final ToolRegister register;
    private final Clock clock;
    private final Optional<Witness> witness;
    private final Situation situation;
    private final Map<Act, ActRules> rules;
    private final ActRules labels;

    /** Worked out when first asked for; a race works it out twice, to the same end. */
    private String version = "";

    private AiPolicy(
            Profile profile,
            List<Profile> layers,
            Settings settings,
            ToolRegister register,
            Clock clock,
            Optional<Witness> witness) {
        this.profile = profile;
        this.layers = layers;
        this.settings = settings;
        this.register = register;
        this.clock = clock;
        this.witness = witness;
        this.situation = new Situation(profile, layers, settings, register);
        this.rules = new EnumMap<>(Act.class);
        for (Act act : Act.values()) {
            rules.put(act, ActRules.compile(profile, layers, settings, act));
        }
        this.labels = ActRules.compile(profile, layers, settings, Act.PUBLISH, LabelCheck.EFFECTS);
    }

    /**
     * {@return the policy of a municipality, with the law layer}
     *
     * @param idOrCode the profile's id or the municipality code, for example {@code soderkoping} or {@code 0582}
     * @throws se.varsam.term.UnknownTermException when there is no such profile; the message names the nearest
     */
    public static AiPolicy of(String idOrCode) {
        return of(Profiles.get(idOrCode));
    }

    /**
     * {@return the policy of a profile, with the law layer}
     *
     * @param profile the profile
     */
    public static AiPolicy of(Profile profile) {
        List<Profile> layers = layers(profile, Profiles.LAW, Profiles.SAFEGUARDS);
        return new AiPolicy(
                profile, layers, Settings.protective(), ToolRegister.of(), Clock.system(SWEDEN), Optional.empty());
    }

    /**
     * {@return the same policy with a tool register: a tool that is not in it is denied, and refusals name tools that are}
     *
     * @param tools the register
     */
    public AiPolicy with(ToolRegister tools) {
        return new AiPolicy(profile, layers, settings, tools, clock, witness);
    }

    /**
     * {@return the same policy with the municipality's settings}
     *
     * @param chosen the settings
     */
    public AiPolicy with(Settings chosen) {
        return new AiPolicy(profile, layers, chosen, register, clock, witness);
    }

    /**
     * {@return the same policy with a clock, which dates the uses that have no date}
     *
     * @param time the clock
     */
    public AiPolicy with(Clock time) {
        return new AiPolicy(profile, layers, settings, register, time, witness);
    }

    /**
     * {@return the same policy, leaving evidence of every verdict. Where the trail cannot be written, there is no verdict}
     *
     * @param trail where to
     */
    public AiPolicy recordedIn(AuditTrail trail) {
        return new AiPolicy(profile, layers, settings, register, clock, Optional.of(new Witness(trail)));
    }

    /** {@return the same policy without the law layer: the municipality's document alone} */
    public AiPolicy withoutLaw() {
        return new AiPolicy(profile, layers(profile, Profiles.SAFEGUARDS), settings, register, clock, witness);
    }

    /** A layer that is judged for itself is not laid on top once more. */
    private static List<Profile> layers(Profile profile, String... ids) {
        return Stream.of(ids)
                .filter(id -> !id.equals(profile.id()))
                .map(Profiles::get)
                .toList();
    }

    /** {@return the profile} */
    public Profile profile() {
        return profile;
    }

    /**
     * {@return the profile's id and a digest of its clauses, its rules and the settings, for example
     * {@code soderkoping@3f2a91c0b7d4}; what was decided under one version was not decided under another}
     */
    public String version() {
        String known = version;
        if (known.isEmpty()) {
            known = PolicyVersion.of(profile, layers, settings);
            version = known;
        }
        return known;
    }

    /** {@return the tool register, empty when none was given} */
    public ToolRegister tools() {
        return register;
    }

    /**
     * Judges a use.
     *
     * @param use the use
     * @return the verdict, with every clause that has something to say
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict assess(AiUse use) {
        Verdict verdict = explain(use);
        witness.ifPresent(each -> each.record(version(), use, verdict));
        return verdict;
    }

    private Verdict explain(AiUse use) {
        AiUse dated = use.date().isPresent() ? use : use.on(LocalDate.now(clock));
        Verdict verdict = judge(dated);
        Inspection inspection = use.information().inspection();
        if (verdict.isAllowed() && use.place().isEmpty() && inspection.isEmpty()) {
            return verdict;
        }
        List<AiTool> tools = verdict.isAllowed() ? List.of() : routes(dated);
        Verdict told = Routes.add(verdict, tools, use.place(), inspection);
        return inspection.isEmpty() ? told : withIncident(dated, told);
    }

    /** {@return a labeller that says what the municipality says, in the layers it has chosen} */
    public Labeller labeller() {
        return Labeller.standard().saying(profile.captions()).writing(profile.layers());
    }

    /**
     * Judges by its own words whether a file is labelled as the policy asks before it is published or used: only the rules on
     * labels, and on telling people, are asked. What the file itself cannot show, such as the caption on the page around an
     * image, is believed as said.
     *
     * @param file the file
     * @param content what is said of it: kind, origin and audience at least
     * @return the verdict, citing every clause that asks for a label that is not there
     * @throws IOException when the file cannot be read
     * @throws se.varsam.label.LabelException when its format is unknown or it is damaged
     */
    public Verdict checkLabel(Path file, Content content) throws IOException {
        Provenance provenance = Inspector.knowing(profile.captions()).inspect(file);
        return labels.judge(
                situation.facts(LabelCheck.use(provenance.seen(content)).on(LocalDate.now(clock))));
    }

    /**
     * {@return a register of incidents that knows where this policy and the law send them and by when, with a file for each}
     *
     * {@snippet class="se.varsam.IncidentPolicyTest" region="incidents"}
     *
     * @param folder where the files lie
     */
    public IncidentRegister incidents(Path folder) {
        return IncidentRegister.of(profile.id(), recipients(), FolderReporter.in(folder));
    }

    /** {@return where incidents go by the profile and the layers on it} */
    private List<Recipient> recipients() {
        return Stream.concat(Stream.of(profile), layers.stream())
                .flatMap(each -> each.recipients().stream())
                .toList();
    }

    /**
     * {@return what happened, now that a use turns out to have taken place although the policy was against it, or that is to be
     * reported; noticed at this moment}
     *
     * @param use the use; what is unknown of it is suspected
     */
    public Occurrence occurrence(AiUse use) {
        AiUse report = Incidents.report(use, LocalDate.now(clock));
        return Incidents.occurrence(use, judge(report), situation.facts(use), clock.instant());
    }

    /**
     * {@return the record of an attempt that this policy stopped at this moment: it is no incident}
     *
     * @param use the use
     * @param verdict what the policy said of it
     * @throws IllegalArgumentException when it was allowed
     */
    public StoppedAttempt stopped(AiUse use, Verdict verdict) {
        return Incidents.stopped(use, verdict, clock.instant());
    }

    /**
     * {@return what keeps prompts, outputs and logs that may be public records, and says what this policy asks to be done with
     * them; where its document is silent, the law layer advises}
     *
     * {@snippet class="se.varsam.RecordPolicyTest" region="records"}
     *
     * @param keeper where they are kept
     */
    public PublicRecords records(RecordKeeper keeper) {
        return PublicRecords.of(
                Stream.concat(Stream.of(profile), layers.stream())
                        .flatMap(each -> each.recordRule().stream())
                        .toList(),
                keeper);
    }

    private Verdict withIncident(AiUse use, Verdict verdict) {
        return Incidents.isIncidentIfEntered(use, verdict, rules(use.act()).defined(situation.facts(use)))
                ? Incidents.add(verdict, judge(use.reportedIfEntered()))
                : verdict;
    }

    private Verdict judge(AiUse use) {
        return rules(use.act()).judge(situation.facts(use));
    }

    private ActRules rules(Act act) {
        return requireNonNull(rules.get(act));
    }

    private List<AiTool> routes(AiUse use) {
        if (use.act() != Act.INPUT) {
            return List.of();
        }
        return register.approvedFor(use.information(), use.purpose().process()).stream()
                .filter(tool -> !tool.id().equals(use.tool().id()))
                .filter(tool -> judge(use.with(tool)).isAllowed())
                .toList();
    }
}
