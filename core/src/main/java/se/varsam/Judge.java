package se.varsam;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.varsam.content.Content;
import se.varsam.decision.CaseDocument;
import se.varsam.incident.FolderReporter;
import se.varsam.incident.IncidentRegister;
import se.varsam.information.Inspection;
import se.varsam.label.Inspector;
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
import se.varsam.use.Facts;

/** A profile with the layers on it, compiled for a municipality's settings and tools; it judges uses that have a date. */
final class Judge {

    private final Profile profile;
    private final List<Profile> layers;
    private final Settings settings;
    private final ToolRegister register;
    private final Situation situation;
    private final Rulebook rules;

    /** Worked out when first asked for; a race works it out twice, to the same end. */
    private String digest = "";

    /** Another register takes the rules over as they are, with the verdicts that are known. */
    private Judge(Profile profile, List<Profile> layers, Settings settings, ToolRegister register, Rulebook rules) {
        this.profile = profile;
        this.layers = layers;
        this.settings = settings;
        this.register = register;
        this.situation = new Situation(profile, layers, settings, register);
        this.rules = rules;
    }

    private static Judge of(Profile profile, List<Profile> layers, Settings settings, ToolRegister register) {
        return new Judge(profile, layers, settings, register, Rulebook.compile(profile, layers, settings));
    }

    static Judge of(Profile profile) {
        return of(
                profile, layers(profile, Profiles.LAW, Profiles.SAFEGUARDS), Settings.protective(), ToolRegister.of());
    }

    Judge with(ToolRegister tools) {
        return new Judge(profile, layers, settings, tools, rules);
    }

    Judge with(Settings chosen) {
        return of(profile, layers, chosen, register);
    }

    Judge withoutLaw() {
        return of(profile, layers(profile, Profiles.SAFEGUARDS), settings, register);
    }

    /** A layer that is judged for itself is not laid on top once more. */
    private static List<Profile> layers(Profile profile, String... ids) {
        return Stream.of(ids)
                .filter(id -> !id.equals(profile.id()))
                .map(Profiles::get)
                .toList();
    }

    Profile profile() {
        return profile;
    }

    ToolRegister tools() {
        return register;
    }

    /** {@return the version without the profile's id} */
    String digest() {
        String known = digest;
        if (known.isEmpty()) {
            known = PolicyVersion.of(profile, layers, settings);
            digest = known;
        }
        return known;
    }

    /** {@return a register that knows where the profile and the layers on it send incidents} */
    IncidentRegister incidents(Path folder) {
        return IncidentRegister.of(
                profile.id(), inOrder(each -> each.recipients().stream()), FolderReporter.in(folder));
    }

    /** {@return what keeps records by the rules of the profile and the layers on it, the weightiest first} */
    PublicRecords records(RecordKeeper keeper) {
        return PublicRecords.of(inOrder(each -> each.recordRule().stream()), keeper);
    }

    private <T> List<T> inOrder(Function<Profile, Stream<T>> part) {
        return Stream.concat(Stream.of(profile), layers.stream()).flatMap(part).toList();
    }

    Facts facts(AiUse use) {
        return situation.facts(use);
    }

    Verdict judge(AiUse use) {
        return rules.of(use.act()).judge(facts(use));
    }

    /** {@return the verdict with the way forward, and what to report should it have happened already} */
    Verdict explain(AiUse use) {
        Verdict verdict = judge(use);
        Inspection inspection = use.information().inspection();
        if (verdict.isAllowed() && use.place().isEmpty() && inspection.isEmpty()) {
            return verdict;
        }
        List<AiTool> tools = verdict.isAllowed() ? List.of() : routes(use);
        Verdict told = Routes.add(verdict, tools, use.place(), inspection);
        return inspection.isEmpty() ? told : withIncident(use, told);
    }

    /** {@return the verdict on a file's label by its own words} */
    Verdict label(Path file, Content content, LocalDate day) throws IOException {
        Provenance provenance = Inspector.knowing(profile.captions()).inspect(file);
        return rules.labels()
                .judge(facts(LabelCheck.use(provenance.seen(content)).on(day)));
    }

    /** {@return the verdict on whether people are told that it is AI, and on nothing else} */
    Verdict disclosure(AiUse use) {
        return rules.telling().people().judge(facts(use));
    }

    /** {@return the verdict on what one document of a case says of AI, and on nothing else} */
    Verdict document(CaseDocument.Kind kind, AiUse use) {
        return rules.telling().in(kind).judge(facts(use));
    }

    private Verdict withIncident(AiUse use, Verdict verdict) {
        return Incidents.isIncidentIfEntered(use, verdict, rules.of(use.act()).defined(facts(use)))
                ? Incidents.add(verdict, judge(use.reportedIfEntered()))
                : verdict;
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
