package se.varsam.use;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.varsam.attestation.Attestation;
import se.varsam.content.Content;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;

/**
 * One use of AI, about to happen: an {@link Act} with a tool. Immutable and thread-safe; everything not said is unknown and
 * takes the protective value. Its facts are worked out once, when first asked for.
 *
 * @since 0.1
 */
public final class AiUse {

    private final Act act;
    private final AiTool tool;
    private final Information information;
    private final Purpose purpose;
    private final Optional<Content> content;
    private final Decision decision;
    private final CaseFile caseFile;
    private final Incident incident;
    private final Optional<Person> user;
    private final Optional<AgentAction> agentAction;
    private final List<Attestation> attestations;
    private final Optional<LocalDate> date;
    private final String place;
    private final boolean disclosed;

    /** Worked out when first asked for; a race works it out twice, to the same end. */
    private @Nullable Facts facts;

    private Dossier dossier = Dossier.NOT_YET;

    /** So that a use that is assessed again and again on one day keeps its facts; a race makes it twice. */
    private Optional<AiUse> onLastDay = Optional.empty();

    private AiUse(Draft draft) {
        act = draft.act;
        tool = draft.tool;
        information = draft.information;
        purpose = draft.purpose;
        content = draft.content;
        decision = draft.decision;
        caseFile = draft.caseFile;
        incident = draft.incident;
        user = draft.user;
        agentAction = draft.agentAction;
        attestations = draft.attestations;
        date = draft.date;
        place = draft.place;
        disclosed = draft.disclosed;
    }

    /**
     * {@return an act with a tool of which nothing more is known}
     *
     * @param act what is about to be done
     * @param tool with which tool
     */
    public static AiUse of(Act act, AiTool tool) {
        return new AiUse(new Draft(act, tool));
    }

    /**
     * {@return admitting a tool for a purpose}
     *
     * @param tool the tool
     * @param purpose the purpose
     */
    public static AiUse admit(AiTool tool, Purpose purpose) {
        return of(Act.ADMIT, tool).forPurpose(purpose);
    }

    /**
     * {@return entering information into a tool}
     *
     * @param tool the tool
     * @param information the information
     */
    public static AiUse input(AiTool tool, Information information) {
        return of(Act.INPUT, tool).of(information);
    }

    /**
     * {@return using what a tool produced}
     *
     * @param tool the tool
     * @param content what it produced
     */
    public static AiUse output(AiTool tool, Content content) {
        return of(Act.OUTPUT, tool).producing(content);
    }

    /**
     * {@return publishing what a tool produced}
     *
     * @param tool the tool
     * @param content what it produced
     */
    public static AiUse publish(AiTool tool, Content content) {
        return of(Act.PUBLISH, tool).producing(content);
    }

    /**
     * {@return deciding in a matter where a tool had part}
     *
     * @param tool the tool
     * @param decision the decision, proposed or made
     */
    public static AiUse decide(AiTool tool, Decision decision) {
        return of(Act.DECIDE, tool).deciding(decision);
    }

    /**
     * {@return reporting that something went wrong with a tool}
     *
     * @param tool the tool
     * @param incident what went wrong
     */
    public static AiUse report(AiTool tool, Incident incident) {
        return of(Act.REPORT, tool).reporting(incident);
    }

    /**
     * {@return the same use, of some information}
     *
     * @param what the information
     */
    public AiUse of(Information what) {
        return change(draft -> draft.information = what);
    }

    /**
     * {@return the same use, for a purpose that is known by name only}
     *
     * @param process its name
     */
    public AiUse forPurpose(String process) {
        return forPurpose(Purpose.of(process));
    }

    /**
     * {@return the same use, for a purpose}
     *
     * @param why the purpose
     */
    public AiUse forPurpose(Purpose why) {
        return change(draft -> draft.purpose = why);
    }

    /**
     * {@return the same use, by a person}
     *
     * @param person who uses the tool
     */
    public AiUse by(Person person) {
        return change(draft -> draft.user = Optional.of(person));
    }

    /**
     * {@return the same use, on a day. Without it, the policy's clock gives the day}
     *
     * @param day the day
     */
    public AiUse on(LocalDate day) {
        Optional<AiUse> last = onLastDay;
        if (last.isPresent() && last.get().isOn(day)) {
            return last.get();
        }
        AiUse dated = change(draft -> draft.date = Optional.of(day));
        onLastDay = Optional.of(dated);
        return dated;
    }

    /**
     * {@return the same use, producing content}
     *
     * @param what the content
     */
    public AiUse producing(Content what) {
        return change(draft -> draft.content = Optional.of(what));
    }

    /**
     * {@return the same use, deciding}
     *
     * @param what the decision, proposed or made
     */
    public AiUse deciding(Decision what) {
        return change(draft -> draft.decision = what);
    }

    /**
     * {@return the same use, in a case}
     *
     * @param file what is known of the case file
     */
    public AiUse inCase(CaseFile file) {
        return change(draft -> draft.caseFile = file);
    }

    /**
     * {@return the same use, reporting}
     *
     * @param what what went wrong
     */
    public AiUse reporting(Incident what) {
        return change(draft -> draft.incident = what);
    }

    /**
     * {@return the same use, as an action that an agent is about to take on its own}
     *
     * @param action the action
     */
    public AiUse acting(AgentAction action) {
        return change(draft -> draft.agentAction = Optional.of(action));
    }

    /**
     * {@return the same use with attestations beside those that the tool holds}
     *
     * @param more the attestations
     */
    public AiUse with(Attestation... more) {
        return change(draft -> draft.attestations =
                Stream.concat(attestations.stream(), Arrays.stream(more)).toList());
    }

    /**
     * {@return the same use with another tool, without what was attested about the former one}
     *
     * @param other the tool
     */
    public AiUse with(AiTool other) {
        return change(draft -> {
            draft.tool = other;
            draft.attestations = attestations.stream()
                    .filter(attestation -> other.id().equals(tool.id())
                            || !attestation.kind().scope().isOfTool())
                    .toList();
        });
    }

    /**
     * {@return the same use at a place that messages name}
     *
     * @param where for example {@code CaseAssistant.ask, argument 1}
     */
    public AiUse at(String where) {
        return change(draft -> draft.place = where);
    }

    /** {@return the same use at a place where people are told that it is AI, whatever the tool itself tells} */
    public AiUse disclosed() {
        return change(draft -> draft.disclosed = true);
    }

    /** {@return the report to make, should personal data in this use have been entered already} */
    public AiUse reportedIfEntered() {
        Draft draft = new Draft(this, Act.REPORT);
        draft.incident = Incident.of(Incident.Status.CONFIRMED, IncidentKind.PERSONAL_DATA);
        return new AiUse(draft);
    }

    /** {@return the act} */
    public Act act() {
        return act;
    }

    /** {@return the tool} */
    public AiTool tool() {
        return tool;
    }

    /** {@return the information; unknown when not said} */
    public Information information() {
        return information;
    }

    /** {@return the purpose; nameless and unclassified when not said} */
    public Purpose purpose() {
        return purpose;
    }

    /** {@return the content; unknown content when not said in the acts output and publish, otherwise empty} */
    public Optional<Content> content() {
        boolean producing = act == Act.OUTPUT || act == Act.PUBLISH;
        return content.isEmpty() && producing ? Optional.of(Content.unknown()) : content;
    }

    /** {@return the content as it was said} */
    Optional<Content> statedContent() {
        return content;
    }

    /** {@return the decision; unknown when not said} */
    public Decision decision() {
        return decision;
    }

    /** {@return the case file; unknown when not said} */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** {@return the incident; of unknown kind when not said} */
    public Incident incident() {
        return incident;
    }

    /** {@return the person, if said} */
    public Optional<Person> user() {
        return user;
    }

    /** {@return the action, if said} */
    public Optional<AgentAction> agentAction() {
        return agentAction;
    }

    /** {@return the attestations} */
    public List<Attestation> attestations() {
        return attestations;
    }

    /** {@return the day, if said} */
    public Optional<LocalDate> date() {
        return date;
    }

    /** {@return the place, blank when not said} */
    public String place() {
        return place;
    }

    /** {@return whether people are told at the place that it is AI} */
    public boolean isDisclosed() {
        return disclosed;
    }

    /** {@return the facts, the same object every time} */
    public Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = Facts.of(this);
            facts = known;
        }
        return known;
    }

    /** {@return the attestations that count for this use, the same object every time} */
    public Dossier dossier() {
        Dossier known = dossier;
        if (known == Dossier.NOT_YET) {
            known = Dossier.of(this);
            dossier = known;
        }
        return known;
    }

    /** Act, tool and purpose; nothing personal. */
    @Override
    public String toString() {
        return "AiUse[" + act + ", " + tool + ", " + information + ", " + purpose + "]";
    }

    private boolean isOn(LocalDate day) {
        return date.isPresent() && date.get().equals(day);
    }

    private AiUse change(Consumer<Draft> change) {
        Draft draft = new Draft(this, act);
        change.accept(draft);
        return new AiUse(draft);
    }
}
