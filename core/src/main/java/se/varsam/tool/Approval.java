package se.varsam.tool;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.term.Language;
import se.varsam.term.Terms;

/**
 * What the municipality has approved a tool for: up to which class, for which categories, in which processes. A general
 * approval is not enough (Karlskoga 66): an approval that names no process admits none unless it says {@link Reach#EVERY_PROCESS}.
 *
 * @param upTo the highest class approved; empty when none is
 * @param categories the categories approved
 * @param reach whether it holds for every process or for those named
 * @param processes the processes named
 * @since 0.1
 */
public record Approval(
        Optional<InformationClass> upTo, Set<InformationCategory> categories, Reach reach, Set<String> processes) {

    /** For which processes an approval holds. */
    public enum Reach {
        /** Only those named. */
        NAMED_PROCESSES,
        /** Every process. */
        EVERY_PROCESS
    }

    /** Copies the sets; {@link IllegalArgumentException} when unclassified information is approved. */
    public Approval {
        if (upTo.filter(level -> level == InformationClass.UNCLASSIFIED).isPresent()) {
            throw new IllegalArgumentException(
                    "Ett verktyg kan inte godkännas för oklassad information: klassa först. /"
                            + " A tool cannot be approved for unclassified information: classify it first.");
        }
        Set<InformationCategory> copy = EnumSet.noneOf(InformationCategory.class);
        copy.addAll(categories);
        categories = Collections.unmodifiableSet(copy);
        processes = Set.copyOf(processes);
    }

    /**
     * No approval.
     *
     * @return an approval for nothing
     */
    public static Approval none() {
        return new Approval(Optional.empty(), Set.of(), Reach.NAMED_PROCESSES, Set.of());
    }

    /**
     * An approval up to a class, in no process yet.
     *
     * @param level the highest class
     * @param categories the categories approved too
     * @return the approval
     */
    public static Approval upTo(InformationClass level, InformationCategory... categories) {
        return new Approval(Optional.of(level), Set.of(categories), Reach.NAMED_PROCESSES, Set.of());
    }

    /**
     * The same approval in named processes too.
     *
     * @param named the processes
     * @return the new approval
     */
    public Approval inProcesses(String... named) {
        Set<String> all = Stream.concat(processes.stream(), Stream.of(named)).collect(Collectors.toSet());
        return new Approval(upTo, categories, reach, all);
    }

    /**
     * The same approval in every process.
     *
     * @return the new approval
     */
    public Approval inEveryProcess() {
        return new Approval(upTo, categories, Reach.EVERY_PROCESS, processes);
    }

    /**
     * Whether information of a class is within the approval.
     *
     * @param level the class
     * @return true when it is not above the highest class approved
     */
    public boolean covers(InformationClass level) {
        return upTo.filter(limit -> !level.isAbove(limit)).isPresent();
    }

    /**
     * Whether a category is within the approval. Special-category data is covered only when named itself.
     *
     * @param category the category
     * @return true when it is approved
     */
    public boolean covers(InformationCategory category) {
        return categories.contains(category);
    }

    /**
     * Whether the tool is admitted in a process.
     *
     * @param process the purpose's process
     * @return true when the approval names it or holds for every process
     */
    public boolean admits(String process) {
        return reach == Reach.EVERY_PROCESS || processes.contains(process);
    }

    /**
     * {@return what is approved, as a phrase}
     *
     * @param language the language
     */
    public String phrase(Language language) {
        boolean swedish = language == Language.SWEDISH;
        if (upTo.isEmpty()) {
            return swedish ? "ingenting" : "nothing";
        }
        String level = swedish ? upTo.get().sv() + " information" : upTo.get().en() + " information";
        return categories.isEmpty() ? level : level + (swedish ? " med " : " with ") + Terms.join(categories, language);
    }
}
