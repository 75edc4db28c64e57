package se.varsam.information;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.term.Answer;
import se.varsam.term.Answers;

/**
 * What is known of a piece of information: its class, the categories it holds and some answers. Never the text itself.
 * What an inspection of the text found travels with it and can only raise it: no class below what the findings allow, and
 * no category denied that they bear out.
 *
 * @param reference the municipality's own reference to it, for example a case number; blank when none is given
 * @param level its information class
 * @param presence how sure it is that each category is held; a category left out is {@link Presence#UNCERTAIN}
 * @param answers further answers
 * @param inspection what was found in its text
 * @since 0.1
 */
public record Information(
        String reference,
        InformationClass level,
        Map<InformationCategory, Presence> presence,
        Answers<InformationTrait> answers,
        Inspection inspection) {

    /**
     * Copies and completes: special-category data is personal data, so its presence is carried over, and what was found in
     * the text raises the class and the presences.
     */
    public Information {
        Map<InformationCategory, Presence> all = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            all.put(category, presence.getOrDefault(category, Presence.UNCERTAIN));
        }
        if (!presence.containsKey(InformationCategory.SPECIAL_CATEGORY)
                && presence.get(InformationCategory.PERSONAL_DATA) == Presence.NO) {
            all.put(InformationCategory.SPECIAL_CATEGORY, Presence.NO);
        }
        Presence special = all.getOrDefault(InformationCategory.SPECIAL_CATEGORY, Presence.UNCERTAIN);
        if (special != Presence.UNCERTAIN) {
            all.merge(InformationCategory.PERSONAL_DATA, special, Information::surer);
        }
        if (!inspection.isEmpty()) {
            for (InformationCategory category : InformationCategory.values()) {
                inspection.presenceOf(category).ifPresent(found -> all.merge(category, found, Information::surer));
            }
            InformationClass lowest = inspection.lowestClass();
            level = lowest.isAbove(level) ? lowest : level;
            answers = lowest == InformationClass.OPEN ? answers : answers.without(InformationTrait.PUBLISHABLE);
        }
        presence = Collections.unmodifiableMap(all);
    }

    /**
     * Information whose text nobody has inspected.
     *
     * @param reference the municipality's own reference to it, blank when none is given
     * @param level its information class
     * @param presence how sure it is that each category is held
     * @param answers further answers
     */
    public Information(
            String reference,
            InformationClass level,
            Map<InformationCategory, Presence> presence,
            Answers<InformationTrait> answers) {
        this(reference, level, presence, answers, Inspection.none());
    }

    private static Presence surer(Presence one, Presence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Information of which nothing is known: unclassified, and it may hold anything.
     *
     * @return the most restricted information
     */
    public static Information unknown() {
        return new Information("", InformationClass.UNCLASSIFIED, Map.of(), Answers.unknown());
    }

    /**
     * Information that somebody has classified and looked through.
     *
     * @param level its class
     * @param held the categories it holds; all others it is known not to hold
     * @return the information
     */
    public static Information of(InformationClass level, InformationCategory... held) {
        Set<InformationCategory> holds = EnumSet.noneOf(InformationCategory.class);
        Collections.addAll(holds, held);
        Map<InformationCategory, Presence> presence = EnumSet.allOf(InformationCategory.class).stream()
                .collect(Collectors.toMap(category -> category, c -> holds.contains(c) ? Presence.YES : Presence.NO));
        return new Information("", level, presence, Answers.unknown());
    }

    /**
     * Open information without anything protected in it.
     *
     * @return {@code of(OPEN)}
     */
    public static Information open() {
        return of(InformationClass.OPEN);
    }

    /**
     * Information of which only its text is known. A text in which nothing is found is not thereby open, nor free from
     * personal data: it stays unclassified until somebody classes it. One who has read the text says so first, and lets the
     * inspection raise what was said: {@code Information.open().inspectedIn(text)}.
     *
     * @param text the text, of which nothing is kept
     * @return the information, with what {@link PersonalDataScanner#standard()} finds
     */
    public static Information inspect(CharSequence text) {
        return inspect(text, PersonalDataScanner.standard());
    }

    /**
     * Information of which only its text is known, inspected by a scanner.
     *
     * @param text the text, of which nothing is kept
     * @param scanner what to look for, and how closely; what it does not look for stays uncertain
     * @return the information, unclassified
     */
    public static Information inspect(CharSequence text, PersonalDataScanner scanner) {
        Inspection found = Inspection.of(text, scanner);
        return new Information("", InformationClass.UNCLASSIFIED, Weight.lookedFor(scanner), Answers.unknown(), found);
    }

    /**
     * The same information after a look through its text, which may raise its class and its categories and never lowers
     * them.
     *
     * @param text the text, of which nothing is kept
     * @return the new information, with what {@link PersonalDataScanner#standard()} finds
     */
    public Information inspectedIn(CharSequence text) {
        return with(Inspection.of(text, PersonalDataScanner.standard()));
    }

    /**
     * The same information with what an inspection found, which may raise its class and its categories and never lowers
     * them.
     *
     * @param found what was found in its text
     * @return the new information
     */
    public Information with(Inspection found) {
        return found.isEmpty() ? this : new Information(reference, level, presence, answers, inspection.and(found));
    }

    /**
     * The same information, holding categories too.
     *
     * @param categories the categories it holds
     * @return the new information
     */
    public Information holding(InformationCategory... categories) {
        return with(Presence.YES, categories);
    }

    /**
     * The same information with another presence of categories.
     *
     * @param sure how sure it is
     * @param categories the categories meant
     * @return the new information
     */
    public Information with(Presence sure, InformationCategory... categories) {
        Map<InformationCategory, Presence> changed = new EnumMap<>(presence);
        for (InformationCategory category : categories) {
            changed.put(category, sure);
        }
        return new Information(reference, level, changed, answers, inspection);
    }

    /**
     * The same information with questions answered yes.
     *
     * @param traits the questions
     * @return the new information
     */
    public Information with(InformationTrait... traits) {
        return new Information(reference, level, presence, answers.with(traits), inspection);
    }

    /**
     * The same information with questions answered no.
     *
     * @param traits the questions
     * @return the new information
     */
    public Information without(InformationTrait... traits) {
        return new Information(reference, level, presence, answers.without(traits), inspection);
    }

    /**
     * The same information under a reference, to which for example a secrecy assessment is bound.
     *
     * @param newReference for example a case number
     * @return the new information
     */
    public Information referredToAs(String newReference) {
        return new Information(newReference, level, presence, answers, inspection);
    }

    /**
     * The same information in another class, no lower than what was found in its text allows.
     *
     * @param newLevel the class
     * @return the new information
     */
    public Information classedAs(InformationClass newLevel) {
        return new Information(reference, newLevel, presence, answers, inspection);
    }

    /**
     * Whether a category may be held: everything but a known no.
     *
     * @param category the category
     * @return true unless it is known not to be held
     */
    public boolean mayHold(InformationCategory category) {
        return presenceOf(category) != Presence.NO;
    }

    /**
     * How sure it is that a category is held.
     *
     * @param category the category
     * @return the presence
     */
    public Presence presenceOf(InformationCategory category) {
        return presence.getOrDefault(category, Presence.UNCERTAIN);
    }

    /**
     * Whether the municipality could publish it; when nobody has said, only open information can be.
     *
     * @return true when it can be published openly
     */
    public boolean isPublishable() {
        Answer answer = answers.to(InformationTrait.PUBLISHABLE);
        return answer == Answer.UNKNOWN ? level == InformationClass.OPEN : answer == Answer.YES;
    }

    /** Class, categories and what was found where; never the reference. */
    @Override
    public String toString() {
        return "Information[" + level + ", " + presence + (inspection.isEmpty() ? "" : ", " + inspection) + "]";
    }
}
