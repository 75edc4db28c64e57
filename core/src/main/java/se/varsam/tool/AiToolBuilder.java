package se.varsam.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.attestation.Attestation;
import se.varsam.person.Person;
import se.varsam.term.Answers;

/**
 * Builds an {@link AiTool}; not thread-safe. What is never said stays unknown.
 *
 * @since 0.1
 */
public final class AiToolBuilder {

    private final String id;
    private final String name;
    private final Availability availability;
    private final Set<ToolKind> kinds = EnumSet.noneOf(ToolKind.class);
    private final Set<ContractPart> contract = EnumSet.noneOf(ContractPart.class);
    private final Set<AgentAction> allowedActions = EnumSet.noneOf(AgentAction.class);
    private final List<Attestation> attestations = new ArrayList<>();
    private String vendor = "";
    private String version = "";
    private Account account = Account.UNKNOWN;
    private Answers<ToolTrait> answers = Answers.unknown();
    private Approval approval = Approval.none();
    private Optional<LocalDate> firstReleased = Optional.empty();
    private LifeCycle lifeCycle = LifeCycle.UNKNOWN;
    private Optional<Person> systemOwner = Optional.empty();
    private Optional<Person> accountable = Optional.empty();

    AiToolBuilder(String id, String name, Availability availability) {
        this.id = id;
        this.name = name;
        this.availability = availability;
    }

    AiToolBuilder(AiTool tool) {
        this(tool.id(), tool.name(), tool.availability());
        kinds.addAll(tool.kinds());
        contract.addAll(tool.contract());
        allowedActions.addAll(tool.allowedActions());
        attestations.addAll(tool.attestations());
        vendor = tool.vendor();
        version = tool.version();
        account = tool.account();
        answers = tool.answers();
        approval = tool.approval();
        firstReleased = tool.firstReleased();
        lifeCycle = tool.lifeCycle();
        systemOwner = tool.systemOwner();
        accountable = tool.accountable();
    }

    /**
     * Says who is behind the tool.
     *
     * @param supplier the supplier's name; blank when unknown
     * @return this
     */
    public AiToolBuilder vendor(String supplier) {
        this.vendor = supplier;
        return this;
    }

    /**
     * Says which version is used. A human decides on what one version proposes, so a new version is decided on anew.
     *
     * @param used the version as the supplier writes it, or the day it was taken into use; blank when not known
     * @return this
     */
    public AiToolBuilder version(String used) {
        this.version = used;
        return this;
    }

    /**
     * Says whose account is used.
     *
     * @param whose the account
     * @return this
     */
    public AiToolBuilder account(Account whose) {
        this.account = whose;
        return this;
    }

    /**
     * Says what the tool is.
     *
     * @param what one or several kinds
     * @return this
     */
    public AiToolBuilder is(ToolKind... what) {
        kinds.addAll(Arrays.asList(what));
        return this;
    }

    /**
     * Answers questions with yes.
     *
     * @param traits the questions
     * @return this
     */
    public AiToolBuilder with(ToolTrait... traits) {
        answers = answers.with(traits);
        return this;
    }

    /**
     * Answers questions with no.
     *
     * @param traits the questions
     * @return this
     */
    public AiToolBuilder without(ToolTrait... traits) {
        answers = answers.without(traits);
        return this;
    }

    /**
     * Gives the harmless answer to every question not answered. Only for one who knows that it is so.
     *
     * @return this
     */
    public AiToolBuilder otherwiseHarmless() {
        answers = answers.restHarmless(ToolTrait.class);
        return this;
    }

    /**
     * Says what the agreement with the supplier covers.
     *
     * @param parts the parts
     * @return this
     */
    public AiToolBuilder contractOn(ContractPart... parts) {
        contract.addAll(Arrays.asList(parts));
        return this;
    }

    /**
     * Says what the municipality has approved the tool for.
     *
     * @param what the approval
     * @return this
     */
    public AiToolBuilder approved(Approval what) {
        this.approval = what;
        return this;
    }

    /**
     * Says when the tool was first released.
     *
     * @param day the day
     * @return this
     */
    public AiToolBuilder firstReleased(LocalDate day) {
        this.firstReleased = Optional.of(day);
        return this;
    }

    /**
     * Says where the tool is in its life.
     *
     * @param phase the phase
     * @return this
     */
    public AiToolBuilder lifeCycle(LifeCycle phase) {
        this.lifeCycle = phase;
        return this;
    }

    /**
     * Names the system owner.
     *
     * @param owner the person
     * @return this
     */
    public AiToolBuilder ownedBy(Person owner) {
        this.systemOwner = Optional.of(owner);
        return this;
    }

    /**
     * Names the person accountable for the tool.
     *
     * @param person the person
     * @return this
     */
    public AiToolBuilder answeredForBy(Person person) {
        this.accountable = Optional.of(person);
        return this;
    }

    /**
     * Says what the tool may do on its own.
     *
     * @param actions the actions
     * @return this
     */
    public AiToolBuilder mayDo(AgentAction... actions) {
        allowedActions.addAll(Arrays.asList(actions));
        return this;
    }

    /**
     * Adds what has been attested about the tool.
     *
     * @param attested the attestations
     * @return this
     */
    public AiToolBuilder attested(Attestation... attested) {
        attestations.addAll(Arrays.asList(attested));
        return this;
    }

    /**
     * The tool.
     *
     * @return an immutable tool
     * @throws IllegalArgumentException for a blank id or contradictory facts
     */
    public AiTool build() {
        return new AiTool(
                id,
                name,
                vendor,
                version,
                availability,
                account,
                kinds,
                answers,
                contract,
                approval,
                firstReleased,
                lifeCycle,
                systemOwner,
                accountable,
                allowedActions,
                attestations);
    }
}
