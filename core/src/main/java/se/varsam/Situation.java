package se.varsam;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.varsam.attestation.AttestationKind;
import se.varsam.information.InformationClass;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/** Adds to a use's facts what only the municipality's settings, scale and register can tell. */
final class Situation {

    private static final Fact[] UNCLASSIFIED = {
        Fact.CLASS_UNDEFINED, Fact.CLASS_UNCLASSIFIED, Fact.CLASS_ABOVE_OPEN, Fact.CLASS_NOT_APPROVED
    };

    private final Profile profile;
    private final Settings settings;
    private final ToolRegister register;
    private final boolean registered;

    Situation(Profile profile, Settings settings, ToolRegister register) {
        this.profile = profile;
        this.settings = settings;
        this.register = register;
        this.registered = !register.tools().isEmpty();
    }

    Facts facts(AiUse use) {
        Facts facts = use.facts();
        LocalDate day = use.date().orElse(LocalDate.MAX);
        if (isBrandNew(use.tool(), day)) {
            facts = facts.with(Fact.TOOL_BRAND_NEW);
        }
        InformationClass level = use.information().level();
        if (!profile.scale().defines(level)) {
            facts = facts.with(UNCLASSIFIED);
        }
        if (registered && !isRegistered(use.tool())) {
            facts = facts.with(Fact.TOOL_NOT_REGISTERED);
        }
        if (use.act() == Act.ADMIT && isOver(day)) {
            facts = facts.with(Fact.POLICY_WITHOUT_END);
        }
        return use.act() == Act.OPERATE ? facts.with(recent(use, day)) : facts;
    }

    /** Unknown counts as brand-new, unless the municipality has approved the tool for something. */
    private boolean isBrandNew(AiTool tool, LocalDate day) {
        Optional<LocalDate> released = tool.firstReleased();
        return released.isPresent()
                ? day.toEpochDay() - released.get().toEpochDay() < settings.brandNewDays()
                : tool.approval().upTo().isEmpty();
    }

    private boolean isRegistered(AiTool tool) {
        return register.get(tool.id()).equals(tool);
    }

    private boolean isOver(LocalDate day) {
        return settings.validUntil().filter(day::isAfter).isPresent();
    }

    private Set<Evidence> recent(AiUse use, LocalDate day) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (use.dossier().holdsSince(AttestationKind.ETHICAL_REVIEW, day.minus(settings.ethicalReviewMaxAge()))) {
            evidence.add(Evidence.RECENT_ETHICAL_REVIEW);
        }
        if (use.dossier().holdsSince(AttestationKind.PROTECTION_FOLLOW_UP, day.minus(settings.followUpMaxAge()))) {
            evidence.add(Evidence.RECENT_PROTECTION_FOLLOW_UP);
        }
        settings.modelTestInterval()
                .filter(interval -> use.dossier().holdsSince(AttestationKind.MODEL_TEST, day.minus(interval)))
                .ifPresent(interval -> evidence.add(Evidence.RECENT_MODEL_TEST));
        settings.thirdPartyApprover()
                .filter(role -> use.dossier().holdsBy(AttestationKind.THIRD_PARTY_APPROVAL, role))
                .ifPresent(role -> evidence.add(Evidence.THIRD_PARTY_APPROVAL));
        return evidence;
    }
}
