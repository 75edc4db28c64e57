package se.varsam.spring.configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.AiPolicy;
import se.varsam.Observer;
import se.varsam.audit.AuditTrail;
import se.varsam.information.InformationClass;
import se.varsam.label.Labeller;
import se.varsam.profile.Profile;
import se.varsam.record.FolderKeeper;
import se.varsam.rule.Verdict;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;
import se.varsam.tool.ToolRegister;

/** Makes policies of what an application writes and the beans it has. All municipalities share tools and trail. */
record PolicyAssembly(
        VarsamProperties properties,
        ToolRegister tools,
        Optional<AuditTrail> trail,
        Optional<Clock> clock,
        List<Observer> observers) {

    MunicipalPolicies policies() {
        ProfileChoice choice = ProfileChoice.of(properties);
        if (choice.single().isPresent()) {
            return MunicipalPolicies.one(policy("varsam", choice.single().get(), Optional.empty()));
        }
        return MunicipalPolicies.among(choice.several().entrySet().stream()
                .map(each ->
                        policy("varsam.municipalities." + each.getKey(), each.getValue(), Optional.of(each.getKey())))
                .toList());
    }

    private MunicipalPolicy policy(String property, MunicipalityProperties written, Optional<String> code) {
        Profile profile = named(property, ProfileChoice.profile(property, written), written.classNames());
        code.ifPresent(each -> ProfileChoice.refuseOther(property, each, profile));
        AiPolicy unseen = AiPolicy.of(profile).with(tools);
        AiPolicy policy = observers.isEmpty() ? unseen : unseen.observedBy(this::seenByAll);
        if (!written.law()) {
            policy = policy.withoutLaw();
        }
        if (written.settings() != null) {
            policy = policy.with(written.settings().settings(property + ".settings"));
        }
        if (clock.isPresent()) {
            policy = policy.with(clock.get());
        }
        return equipped(trail.map(policy::recordedIn).orElse(policy), code.isPresent());
    }

    /** The application's own observers and the starter's meters see the same. */
    private Consumer<Verdict> seenByAll() {
        List<Consumer<Verdict>> all = observers.stream().map(Observer::begin).toList();
        return verdict -> all.forEach(each -> each.accept(verdict));
    }

    private MunicipalPolicy equipped(AiPolicy policy, boolean amongSeveral) {
        Path own = Path.of(amongSeveral ? policy.profile().id() : "");
        return new MunicipalPolicy(
                policy,
                labeller(policy),
                Optional.ofNullable(properties.incidents().directory())
                        .map(directory -> policy.incidents(directory.resolve(own))),
                Optional.ofNullable(properties.records().directory())
                        .map(directory -> policy.records(FolderKeeper.in(directory.resolve(own)))));
    }

    private Labeller labeller(AiPolicy policy) {
        VarsamProperties.Labels labels = properties.labels();
        Labeller labeller = policy.labeller().meeting(labels.foreignManifest()).drawing(labels.imageMark());
        if (labels.layers().isEmpty()) {
            return labeller;
        }
        if (!labels.layers().containsAll(policy.profile().layers())) {
            throw new InvalidConfigurationException(
                    "varsam.labels.layers",
                    new Bilingual(
                            "Skiktet saknas som " + policy.profile().id() + " kräver: "
                                    + policy.profile().layers() + ".",
                            "A layer that " + policy.profile().id() + " asks for is missing: "
                                    + policy.profile().layers() + "."),
                    new Bilingual("Lägg till det, eller ta bort egenskapen.", "Add it, or remove the property."));
        }
        return labeller.writing(labels.layers());
    }

    private static Profile named(String property, Profile profile, Map<InformationClass, List<String>> names) {
        Profile named = profile;
        for (Map.Entry<InformationClass, List<String>> each : names.entrySet()) {
            if (each.getValue().isEmpty() || each.getValue().stream().anyMatch(String::isBlank)) {
                throw new InvalidConfigurationException(
                        property + ".class-names",
                        new Bilingual("En klass saknar namn.", "A class has no name."),
                        new Bilingual("Ange minst ett, till exempel [Intern, K1].", "Give one, as [Intern, K1]."));
            }
            named = named.calling(each.getKey(), each.getValue().toArray(String[]::new));
        }
        return named;
    }
}
