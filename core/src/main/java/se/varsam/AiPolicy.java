package se.varsam;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditTrail;
import se.varsam.content.Content;
import se.varsam.data.Sweden;
import se.varsam.decision.AiContribution;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.Authorization;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.decision.desk.Proposal;
import se.varsam.decision.desk.Request;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.Occurrence;
import se.varsam.incident.StoppedAttempt;
import se.varsam.label.Labeller;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.record.PublicRecords;
import se.varsam.record.RecordKeeper;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
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

    private final Judge judge;
    private final Today today;
    private final Optional<Witness> witness;
    private final Observer observer;

    private AiPolicy(Judge judge, Today today, Optional<Witness> witness, Observer observer) {
        this.judge = judge;
        this.today = today;
        this.witness = witness;
        this.observer = observer;
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
        return new AiPolicy(
                Judge.of(profile), new Today(Clock.system(Sweden.ZONE)), Optional.empty(), Unobserved.NOBODY);
    }

    /**
     * {@return the same policy with a tool register: a tool that is not in it is denied, and refusals name tools that are}
     *
     * @param tools the register
     */
    public AiPolicy with(ToolRegister tools) {
        return new AiPolicy(judge.with(tools), today, witness, observer);
    }

    /**
     * {@return the same policy with the municipality's settings}
     *
     * @param chosen the settings
     */
    public AiPolicy with(Settings chosen) {
        return new AiPolicy(judge.with(chosen), today, witness, observer);
    }

    /**
     * {@return the same policy with a clock, which dates the uses that have no date}
     *
     * @param time the clock
     */
    public AiPolicy with(Clock time) {
        return new AiPolicy(judge, new Today(time), witness, observer);
    }

    /**
     * {@return the same policy, leaving evidence of each verdict (what may not be entered is a stopped attempt, recorded once),
     * reported incident and kept public record. When that fails, only the incident stands: no verdict, nothing kept}
     *
     * @param trail where to
     */
    public AiPolicy recordedIn(AuditTrail trail) {
        return new AiPolicy(judge, today, Optional.of(new Witness(trail)), observer);
    }

    /**
     * {@return the same policy, whose assessments somebody sees, as verdicts and nothing else of the use}
     *
     * {@snippet class="se.varsam.ObserverTest" region="observe"}
     *
     * @param eye who sees them
     */
    public AiPolicy observedBy(Observer eye) {
        return new AiPolicy(judge, today, witness, eye);
    }

    /**
     * {@return the same policy, leaving no evidence and seen by no observer: for a page that shows what it would say. What is
     * then done is asked of the policy that {@linkplain #recordedIn leaves evidence}}
     */
    public AiPolicy unrecorded() {
        return new AiPolicy(judge, today, Optional.empty(), Unobserved.NOBODY);
    }

    /** {@return the same policy without the law layer: the municipality's document alone} */
    public AiPolicy withoutLaw() {
        return new AiPolicy(judge.withoutLaw(), today, witness, observer);
    }

    /** {@return the profile} */
    public Profile profile() {
        return judge.profile();
    }

    /**
     * {@return the profile's id and a digest of clauses, rules and settings, for example {@code soderkoping@3f2a91c0b7d4};
     * what was decided under one version was not decided under another}
     */
    public String version() {
        return profile().id() + "@" + judge.digest();
    }

    /** {@return the tool register, empty when none was given} */
    public ToolRegister tools() {
        return judge.tools();
    }

    /**
     * Judges a use.
     *
     * @param use the use
     * @return the verdict, with every clause that has something to say
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict assess(AiUse use) {
        return assess(use, List.of());
    }

    /**
     * Judges a use, also by what the place in the program demands beside the policy.
     *
     * @param use the use
     * @param demanded findings of demands that are not met; they can only tighten the verdict
     * @return the verdict, with every clause that has something to say
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict assess(AiUse use, List<Finding> demanded) {
        Consumer<Verdict> seen = observer.begin();
        return tell(use, judge.explain(dated(use)).with(demanded), seen);
    }

    /**
     * Judges a use that a human is still to decide at a desk: what such a decision answers, such as that a system would
     * otherwise decide, does not count against it. Only what stands against it is recorded: it is not decided yet.
     *
     * @param use the use whose decision is proposed
     * @return what stands in the way whatever the human decides
     * @throws IllegalArgumentException when the decision is made already
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict assessUndecided(AiUse use) {
        Consumer<Verdict> seen = observer.begin();
        Verdict verdict = HumanDecisions.foresee(dated(use), Proposals.proposed(use), judge);
        return verdict.isAllowed() ? verdict : tell(use, verdict, seen);
    }

    /**
     * Judges a use that a human has decided at a desk. What the desk shows is known unless the proposal said otherwise: that
     * human control is a fixed step and the judgment not left to AI, whether the material was opened, whether two verified.
     *
     * @param use the use whose decision was proposed
     * @param granted the human's decision
     * @return the verdict, with every clause that has something to say
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict assessDecided(AiUse use, Authorization.Granted granted) {
        return assess(HumanDecisions.decided(use, granted));
    }

    /**
     * {@return the verdict that stops what was about to be done, by demands of the program alone: a stopped attempt}
     *
     * @param act what was about to be done
     * @param unmet findings of demands that are not met, at least one, the strictest first
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict stop(Act act, List<Finding> unmet) {
        Consumer<Verdict> seen = observer.begin();
        Verdict verdict = Verdict.of(profile().id(), act, unmet, List.of(), List.of());
        witness.ifPresent(each -> each.stopped(version(), verdict));
        seen.accept(verdict);
        return verdict;
    }

    /**
     * Leaves evidence of something under this version of the policy, when it {@linkplain #recordedIn leaves evidence}.
     *
     * @param event what happened
     * @throws se.varsam.audit.AuditException when it cannot be recorded: then it is not to be done
     */
    public void record(AuditEvent event) {
        witness.ifPresent(each -> each.trail().append(event.under(version())));
    }

    /** {@return whether it leaves evidence} */
    public boolean isRecorded() {
        return witness.isPresent();
    }

    /** {@return a labeller that says what the municipality says, in the layers it has chosen} */
    public Labeller labeller() {
        return Labeller.standard()
                .saying(profile().captions())
                .writing(profile().layers());
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
        return judge.label(file, content, today.day());
    }

    /**
     * Judges whether those who meet a tool are told that it is AI, by the rules on that alone; evidence is left when they are not.
     *
     * @param use the use, {@linkplain AiUse#disclosed() disclosed} where the place itself tells them
     * @return the verdict, citing every clause that asks for it
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict checkDisclosure(AiUse use) {
        Consumer<Verdict> seen = observer.begin();
        Verdict verdict = judge.disclosure(dated(use));
        return verdict.isAllowed() ? verdict : tell(use, verdict, seen);
    }

    /**
     * Judges what one document of a case says of AI, by the rules on that alone.
     *
     * @param tool the tool that was used
     * @param document which document it is, and what it says
     * @param demanded findings of demands that are not met; they can only tighten the verdict
     * @return the verdict, citing every clause that asks for more
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Verdict checkDocument(AiTool tool, CaseDocument document, List<Finding> demanded) {
        AiUse use = AiUse.of(Act.DECIDE, tool).inCase(new CaseFile(Answer.YES, List.of(document)));
        Consumer<Verdict> seen = observer.begin();
        return tell(use, judge.document(document.kind(), dated(use)).with(demanded), seen);
    }

    /**
     * {@return a register of incidents that knows where this policy and the law send them and by when, with a file for each}
     *
     * {@snippet class="se.varsam.IncidentPolicyTest" region="incidents"}
     *
     * @param folder where the files lie
     */
    public IncidentRegister incidents(Path folder) {
        IncidentRegister register = judge.incidents(folder);
        return witness.map(each -> each.witnessing(version(), register)).orElse(register);
    }

    /**
     * {@return what happened, now that a use turns out to have taken place although the policy was against it, or that is to be
     * reported; noticed at this moment}
     *
     * @param use the use; what is unknown of it is suspected
     */
    public Occurrence occurrence(AiUse use) {
        Verdict reported = judge.judge(Incidents.report(dated(use)));
        return Incidents.occurrence(
                use, reported, judge.facts(use), today.clock().instant());
    }

    /**
     * {@return an attempt that this policy stopped at this moment: no incident, and in the trail since it was assessed}
     *
     * @param use the use
     * @param verdict what the policy said of it
     * @throws IllegalArgumentException when it was allowed
     */
    public StoppedAttempt stopped(AiUse use, Verdict verdict) {
        return Incidents.stopped(use, verdict, today.clock().instant());
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
        return judge.records(
                witness.map(each -> each.witnessing(version(), keeper)).orElse(keeper));
    }

    /**
     * {@return a desk where humans decide, by this policy's clock}
     *
     * {@snippet class="se.varsam.DeskPolicyTest" region="desk"}
     *
     * @param store where its cases are kept
     * @param resolver who is acting
     * @param trail where its evidence is kept; as lasting as the store
     * @param desk who has to decide, and for how long a decision holds
     */
    public DecisionDesk desk(DecisionStore store, PersonResolver resolver, AuditTrail trail, DeskRules desk) {
        return DecisionDesk.of(store, resolver, trail, today.clock(), desk);
    }

    /**
     * {@return what to lay on a desk for a human to decide: bound to the tool, to the version of it that had part in the
     * decision, and to this policy's version. Where AI Act art. 14(5) asks for two verifiers, so does the proposal}
     *
     * @param use the use whose decision is proposed
     * @param action what is to be done when it is approved
     * @throws se.varsam.rule.PolicyViolationException when the policy denies it whoever decides: no human may
     *     approve that
     * @throws IllegalArgumentException when the decision is made already, or does not tell the tool's version
     */
    public Proposal proposal(AiUse use, Action action) {
        return Proposals.of(dated(use), action, judge);
    }

    /**
     * {@return exactly what somebody wants to do on AI's part in a decision, under this version of the policy}
     *
     * @param ai AI's part, which names the tool and its version
     * @param action what is to be done
     * @throws IllegalArgumentException when the version is blank
     */
    public Request request(AiContribution ai, Action action) {
        return Proposals.request(ai, action, judge);
    }

    /**
     * {@return a use with a day: its own, or today}
     *
     * @param use the use
     */
    public AiUse dated(AiUse use) {
        return use.date().isPresent() ? use : use.on(today.day());
    }

    /** Evidence first: a verdict that leaves none where it should is no verdict. */
    private Verdict tell(AiUse use, Verdict verdict, Consumer<Verdict> seen) {
        witness.ifPresent(each -> each.record(version(), use, verdict));
        seen.accept(verdict);
        return verdict;
    }
}
