package se.varsam.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.varsam.attestation.Attestation;
import se.varsam.person.Person;
import se.varsam.term.Answers;

/**
 * An AI tool as the municipality knows it. Built with {@link #publiclyAvailable}, {@link #procured} or {@link #inHouse};
 * everything not said is unknown and takes the protective value.
 *
 * @param id the tool's id in the register, not blank
 * @param name its name, as people say it
 * @param vendor who is behind it; blank when unknown
 * @param version its version, which a human decision on what it proposes is bound to; blank when not known
 * @param availability how the municipality comes by it
 * @param account whose account is used
 * @param kinds what it is; empty when unknown
 * @param answers further answers
 * @param contract what the agreement with the supplier covers
 * @param approval what the municipality has approved it for
 * @param firstReleased the day it was first released, if known
 * @param lifeCycle where it is in its life
 * @param systemOwner the system owner, if any
 * @param accountable the person accountable for it, if any
 * @param allowedActions what it may do on its own, when it is an agent
 * @param attestations what has been attested about it
 * @since 0.1
 */
public record AiTool(
        String id,
        String name,
        String vendor,
        String version,
        Availability availability,
        Account account,
        Set<ToolKind> kinds,
        Answers<ToolTrait> answers,
        Set<ContractPart> contract,
        Approval approval,
        Optional<LocalDate> firstReleased,
        LifeCycle lifeCycle,
        Optional<Person> systemOwner,
        Optional<Person> accountable,
        Set<AgentAction> allowedActions,
        List<Attestation> attestations) {

    private static final Pattern COPILOT =
            Pattern.compile("(?<![\\p{L}\\p{N}])co-?pilot(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** Copies the sets; {@link IllegalArgumentException} for a blank id or a tool both public and contracted. */
    public AiTool {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "Ett AI-verktyg behöver ett id: använd det som står i verktygsregistret. /"
                            + " An AI tool needs an id: use the one in the tool register.");
        }
        if (availability == Availability.PUBLIC && !contract.isEmpty()) {
            throw new IllegalArgumentException("Motstridiga uppgifter om " + id
                    + ": allmänt tillgängligt men med avtal. Ange PROCURED om kommunen har avtal. /"
                    + " Contradictory facts about " + id + ": public, yet under contract. Say PROCURED if it is.");
        }
        kinds = Set.copyOf(kinds);
        contract = Set.copyOf(contract);
        allowedActions = Set.copyOf(allowedActions);
        attestations = List.copyOf(attestations);
    }

    /**
     * Starts a tool that anyone can reach, for example ChatGPT.
     *
     * @param id its id in the register
     * @param name its name
     * @return a builder
     */
    public static AiToolBuilder publiclyAvailable(String id, String name) {
        return new AiToolBuilder(id, name, Availability.PUBLIC);
    }

    /**
     * Starts a tool that the municipality has procured.
     *
     * @param id its id in the register
     * @param name its name
     * @return a builder
     */
    public static AiToolBuilder procured(String id, String name) {
        return new AiToolBuilder(id, name, Availability.PROCURED).account(Account.MUNICIPAL);
    }

    /**
     * Starts a tool that the municipality builds or runs itself.
     *
     * @param id its id in the register
     * @param name its name
     * @return a builder
     */
    public static AiToolBuilder inHouse(String id, String name) {
        return new AiToolBuilder(id, name, Availability.IN_HOUSE).account(Account.MUNICIPAL);
    }

    /**
     * A tool of which only the id is known: counts as public, private, unreviewed and able to do anything.
     *
     * @param id the id that is in no register
     * @return the most restricted tool
     */
    public static AiTool unknown(String id) {
        return new AiToolBuilder(id, id, Availability.UNKNOWN).build();
    }

    /**
     * Starts a copy of this tool.
     *
     * @return a builder that holds all of it
     */
    public AiToolBuilder copy() {
        return new AiToolBuilder(this);
    }

    /**
     * Whether the tool is Microsoft Copilot, by its id or name: it lies in the municipality's own environment, so its
     * availability does not show it (Söderköping 7.1).
     *
     * @return true when the id or the name contains the word, GitHub Copilot included
     */
    public boolean isCopilot() {
        return COPILOT.matcher(id).find() || COPILOT.matcher(name).find();
    }

    /**
     * Whether the tool is of a kind; when no kind is given, it may be generative or an agent.
     *
     * @param kind the kind
     * @return true when given, or when none is given and the kind is generative or an agent
     */
    public boolean mayBe(ToolKind kind) {
        return kinds.contains(kind) || (kinds.isEmpty() && (kind == ToolKind.GENERATIVE || kind == ToolKind.AGENT));
    }

    /** Id, availability and account. */
    @Override
    public String toString() {
        return "AiTool[" + id + ", " + availability + ", " + account + "]";
    }
}
