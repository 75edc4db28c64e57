package se.varsam;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.attestation.AttestationKind;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.rule.Definition;
import se.varsam.rule.Rule;
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

    /** What only the settings can judge; worked out only where some rule asks for it. */
    private static final Set<Evidence> JUDGED_BY_SETTINGS = EnumSet.of(
            Evidence.RECENT_ETHICAL_REVIEW,
            Evidence.RECENT_PROTECTION_FOLLOW_UP,
            Evidence.RECENT_MODEL_TEST,
            Evidence.THIRD_PARTY_APPROVAL);

    private final Profile profile;
    private final Settings settings;
    private final ToolRegister register;
    private final boolean registered;
    private final Map<Act, Asked> asked = new EnumMap<>(Act.class);

    Situation(Profile profile, List<Profile> layers, Settings settings, ToolRegister register) {
        this.profile = profile;
        this.settings = settings;
        this.register = register;
        this.registered = !register.tools().isEmpty();
        List<Profile> all = Stream.concat(Stream.of(profile), layers.stream()).toList();
        for (Act act : Act.values()) {
            asked.put(act, Asked.in(all, act));
        }
    }

    /** What the rules of an act ask for; nothing else is worked out. */
    private record Asked(boolean brandNew, boolean undefined, boolean end, boolean settings) {

        static Asked in(List<Profile> profiles, Act act) {
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
            for (Profile profile : profiles) {
                for (Rule rule : profile.rules(act)) {
                    facts.addAll(rule.condition().when());
                    evidence.addAll(rule.condition().lacking());
                }
                for (Definition definition : profile.definitions()) {
                    facts.addAll(definition.condition().when());
                }
            }
            return new Asked(
                    facts.contains(Fact.TOOL_BRAND_NEW),
                    Arrays.stream(UNCLASSIFIED).anyMatch(facts::contains),
                    facts.contains(Fact.POLICY_WITHOUT_END),
                    !Collections.disjoint(evidence, JUDGED_BY_SETTINGS));
        }
    }

    Facts facts(AiUse use) {
        Facts facts = use.facts();
        Asked here = requireNonNull(asked.get(use.act()));
        LocalDate day = use.date().orElse(LocalDate.MAX);
        if (here.brandNew && isBrandNew(use.tool(), day)) {
            facts = facts.with(Fact.TOOL_BRAND_NEW);
        }
        if (here.undefined && !profile.scale().defines(use.information().level())) {
            facts = facts.with(UNCLASSIFIED);
        }
        if (registered && !isRegistered(use.tool())) {
            facts = facts.with(Fact.TOOL_NOT_REGISTERED);
        }
        if (here.end && isOver(day)) {
            facts = facts.with(Fact.POLICY_WITHOUT_END);
        }
        return here.settings ? facts.with(recent(use, day)) : facts;
    }

    /** Unknown counts as brand-new, unless the municipality has approved the tool for something. */
    private boolean isBrandNew(AiTool tool, LocalDate day) {
        Optional<LocalDate> released = tool.firstReleased();
        return released.isPresent()
                ? day.toEpochDay() - released.get().toEpochDay() < settings.brandNewDays()
                : tool.approval().upTo().isEmpty();
    }

    @SuppressWarnings("ReferenceEquality") // most often it is the very same, and comparing its many parts takes time
    private boolean isRegistered(AiTool tool) {
        AiTool known = register.find(tool.id()).orElse(null);
        return known != null && (known == tool || known.equals(tool));
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
