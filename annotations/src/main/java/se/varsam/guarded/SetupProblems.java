package se.varsam.guarded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.tool.AiTool;

/** What keeps guards from being set up, gathered so that all of it is told at once. */
final class SetupProblems {

    private final List<String> all = new ArrayList<>();

    /** {@return what a step gives; empty when it met problems, which are kept} */
    <T> Optional<T> gather(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (GuardSetupException e) {
            add(e);
            return Optional.empty();
        }
    }

    void add(GuardSetupException found) {
        found.problems().stream().filter(problem -> !all.contains(problem)).forEach(all::add);
    }

    /** @throws GuardSetupException when there are any */
    void refuse() {
        if (!all.isEmpty()) {
            throw new GuardSetupException(all);
        }
    }

    static GuardSetupException of(String sv, String en) {
        return new GuardSetupException(List.of(sv + " / " + en));
    }

    static GuardSetupException noInterface(Class<?> type) {
        String name = type.getSimpleName();
        return of(
                name
                        + " är inget gränssnitt: vakta ett gränssnitt som klassen har, eller använd ett ramverk som vaktar klasser.",
                name
                        + " is no interface: guard an interface that the class has, or use a framework that guards classes.");
    }

    static GuardSetupException notAnInstance(Class<?> type, Class<?> target) {
        return of(
                target.getSimpleName() + " är inget " + type.getSimpleName() + ": ge ett objekt som är det.",
                target.getSimpleName() + " is no " + type.getSimpleName() + ": give an object that is.");
    }

    static GuardSetupException nothingToGuard(Class<?> type) {
        String name = type.getSimpleName();
        return of(
                name
                        + " har ingen metod som deklarerar något, så vakten vore ingen: märk upp metoderna, till exempel med @UsesAiTool.",
                name
                        + " has no method that declares anything, so the guard would be none: annotate its methods, for example with @UsesAiTool.");
    }

    static GuardSetupException versionless(String place, AiTool tool) {
        return of(
                place + ": verktygsregistret säger inte vilken version " + tool.id()
                        + " har, och ett beslut gäller en version: ange AiToolBuilder.version.",
                place + ": the tool register does not tell the version of " + tool.id()
                        + ", and a decision is about one version: give AiToolBuilder.version.");
    }

    static GuardSetupException unreachable(String place) {
        return of(
                place
                        + " kan inte anropas härifrån: öppna paketet för modulen se.varsam.annotations (opens i module-info).",
                place
                        + " cannot be called from here: open its package to the module se.varsam.annotations (opens in module-info).");
    }

    static GuardSetupException noProxy(Class<?> type) {
        String name = type.getSimpleName();
        return of(
                name
                        + " går inte att vakta: ett slutet (sealed) eller dolt gränssnitt kan ingen annan implementera. Gör det öppet.",
                name + " cannot be guarded: nobody else can implement a sealed or hidden interface. Make it open.");
    }

    static GuardSetupException notReached(String place) {
        return of(
                place
                        + " är uppmärkt men nås inte genom vakten: ta med metoden i gränssnittet, eller flytta märkningen dit.",
                place
                        + " is annotated but not reached through the guard: have the method in the interface, or move the annotation there.");
    }

    static GuardSetupException noEvidence(String place) {
        return of(
                place + ": policyn lämnar inga bevis: ge den en logg med recordedIn.",
                place + ": the policy leaves no evidence: give it a trail with recordedIn.");
    }
}
