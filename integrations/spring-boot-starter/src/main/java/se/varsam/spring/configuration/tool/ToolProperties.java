package se.varsam.spring.configuration.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.attestation.Attestation;
import se.varsam.person.Person;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/**
 * One tool under {@code varsam.tools}. What is not said stays unknown.
 *
 * @param name its name, as people say it
 * @param vendor who is behind it
 * @param version its version, which a human decision on what it proposes is bound to
 * @param availability how the municipality comes by it
 * @param account whose account is used; the municipality's for a tool that it has procured or runs itself
 * @param kinds what it is
 * @param traits answers to yes-or-no questions, for example {@code reaches-device: no}
 * @param otherwiseHarmless whether every question not answered has the harmless answer; only for one who knows that it is so
 * @param contract what the agreement with the supplier covers
 * @param approval what the municipality has approved it for
 * @param firstReleased the day it was first released
 * @param lifeCycle where it is in its life
 * @param systemOwner the system owner
 * @param accountable the person accountable for it
 * @param allowedActions what it may do on its own, when it is an agent
 * @since 0.1
 */
public record ToolProperties(
        @DefaultValue("") String name,
        @DefaultValue("") String vendor,
        @DefaultValue("") String version,
        @DefaultValue("UNKNOWN") Availability availability,
        @Nullable Account account,
        @DefaultValue Set<ToolKind> kinds,
        @DefaultValue Map<ToolTrait, Answer> traits,
        boolean otherwiseHarmless,
        @DefaultValue Set<ContractPart> contract,
        @DefaultValue ApprovalProperties approval,
        @Nullable LocalDate firstReleased,
        @DefaultValue("UNKNOWN") LifeCycle lifeCycle,
        @Nullable PersonProperties systemOwner,
        @Nullable PersonProperties accountable,
        @DefaultValue Set<AgentAction> allowedActions) {

    /**
     * {@return the tool}
     *
     * @param property where it is written
     * @param id its id
     * @param attested what is attested about it
     * @throws InvalidConfigurationException when what is said of it is contradictory
     */
    public AiTool tool(String property, String id, List<Attestation> attested) {
        Answers<ToolTrait> answers = Traits.answers(traits);
        return InvalidConfigurationException.at(
                property,
                () -> new AiTool(
                        id,
                        name.isBlank() ? id : name,
                        vendor,
                        version,
                        availability,
                        account == null ? whose() : account,
                        kinds,
                        otherwiseHarmless ? answers.restHarmless(ToolTrait.class) : answers,
                        contract,
                        approval.approval(property + ".approval"),
                        Optional.ofNullable(firstReleased),
                        lifeCycle,
                        person(property + ".system-owner", systemOwner),
                        person(property + ".accountable", accountable),
                        allowedActions,
                        attested));
    }

    /** As the builders of core have it: an account in what the municipality has procured or runs is its own. */
    private Account whose() {
        return switch (availability) {
            case PROCURED, IN_HOUSE -> Account.MUNICIPAL;
            case PUBLIC, UNKNOWN -> Account.UNKNOWN;
        };
    }

    private static Optional<Person> person(String property, @Nullable PersonProperties written) {
        return Optional.ofNullable(written).map(each -> each.person(property));
    }
}
