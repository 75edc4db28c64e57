package se.varsam.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.varsam.person.Person;
import se.varsam.term.Bilingual;

/**
 * What a human says who takes a decision: what a document of it has to show (förvaltningslagen 31 §), why (32 §), on what
 * delegation, and what became of AI's part. {@link Decision.Proposed#decide} makes a decision of it.
 *
 * {@snippet class="se.varsam.decision.RulingTest" region="ruling"}
 *
 * @param decider who decides
 * @param jointly who decides together with the decider, if anybody does (förvaltningslagen 28 §)
 * @param delegation the point of the delegation order, blank when none is given
 * @param content what is decided, blank until said
 * @param reasons the circumstances that were decisive, blank until said
 * @param provisions the provisions applied
 * @param omitted the ground on which reasons are left out, if they are
 * @param day the day of the decision, empty until said
 * @param presenter who presented the matter (föredragande), if anybody did
 * @param participants who took part in the final handling without deciding
 * @param review what the decider checked of AI's part
 * @param changes what was changed of the proposal, blank when nothing is known to have been
 * @param reporting how the nämnd gets to know
 * @since 0.1
 */
public record Ruling(
        Person decider,
        List<Person> jointly,
        String delegation,
        String content,
        String reasons,
        List<String> provisions,
        Optional<OmittedReasons> omitted,
        Optional<LocalDate> day,
        Optional<Person> presenter,
        List<Person> participants,
        AiReview review,
        String changes,
        Reporting reporting) {

    /** Refuses a blank provision, and one person in two parts: {@link IllegalArgumentException}. */
    public Ruling {
        jointly = List.copyOf(jointly);
        provisions = List.copyOf(provisions);
        participants = List.copyOf(participants);
        if (provisions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Beslutets skäl har en bestämmelse utan text: skriv vilken, till exempel"
                    + " \"12 kap. 1 §\", eller ta bort den. / The reasons hold a blank provision: write which one, or"
                    + " remove it.");
        }
        Set<Person> deciders = new HashSet<>(jointly);
        if (!deciders.add(decider) || deciders.size() <= jointly.size()) {
            throw new IllegalArgumentException("Samma person står två gånger som beslutsfattare: ta bort den ena. /"
                    + " The same person decides twice: remove one of them.");
        }
        if (!Collections.disjoint(participants, deciders)) {
            throw new IllegalArgumentException("En beslutsfattare står också som deltagare utan att avgöra"
                    + " (förvaltningslagen 31 § 5): ta bort hen ur deltagarna. /"
                    + " A decider is also named as a participant who did not decide: remove them from participants.");
        }
    }

    /**
     * {@return a ruling of which only the decider is known}
     *
     * @param decider who decides
     */
    public static Ruling by(Person decider) {
        return new Ruling(
                decider,
                List.of(),
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                AiReview.unknown(),
                "",
                Reporting.TO_REPORT);
    }

    /**
     * {@return the same ruling, taken together with others}
     *
     * @param others who decides together with the decider
     * @throws IllegalArgumentException when somebody is named twice
     */
    public Ruling jointlyWith(Person... others) {
        return change(draft -> draft.jointly = List.of(others));
    }

    /**
     * {@return the same ruling, on a delegation}
     *
     * @param point the point of the delegation order, for example {@code 3.1}
     */
    public Ruling under(String point) {
        return change(draft -> draft.delegation = point);
    }

    /**
     * {@return the same ruling, with what is decided}
     *
     * @param what the content of the decision (beslutets innehåll)
     */
    public Ruling content(String what) {
        return change(draft -> draft.content = what);
    }

    /**
     * {@return the same ruling, with its reasons}
     *
     * @param circumstances the circumstances that were decisive
     * @param applied the provisions applied, for example {@code 12 kap. 1 § socialtjänstlagen}
     */
    public Ruling because(String circumstances, String... applied) {
        return change(draft -> {
            draft.reasons = circumstances;
            draft.provisions = List.of(applied);
        });
    }

    /**
     * {@return the same ruling, leaving reasons out, wholly or in part}
     *
     * @param ground the ground in the law
     */
    public Ruling withoutReasons(OmittedReasons ground) {
        return change(draft -> draft.omitted = Optional.of(ground));
    }

    /**
     * {@return the same ruling, on a day}
     *
     * @param date the day of the decision
     */
    public Ruling on(LocalDate date) {
        return change(draft -> draft.day = Optional.of(date));
    }

    /**
     * {@return the same ruling, presented by somebody}
     *
     * @param person the föredragande
     */
    public Ruling presentedBy(Person person) {
        return change(draft -> draft.presenter = Optional.of(person));
    }

    /**
     * {@return the same ruling, with further people who took part in the final handling without deciding}
     *
     * @param people who took part
     * @throws IllegalArgumentException when the decider is among them
     */
    public Ruling with(Person... people) {
        return change(draft -> draft.participants =
                Stream.concat(participants.stream(), Stream.of(people)).toList());
    }

    /**
     * {@return the same ruling, with what the decider checked of AI's part}
     *
     * @param what the review
     */
    public Ruling reviewing(AiReview what) {
        return change(draft -> draft.review = what);
    }

    /**
     * {@return the same ruling, with what was changed of the proposal}
     *
     * @param what the changes, as whole sentences
     */
    public Ruling changing(String what) {
        return change(draft -> draft.changes = what);
    }

    /**
     * {@return the same ruling, with how the nämnd gets to know}
     *
     * @param how the state of its reporting
     */
    public Ruling reporting(Reporting how) {
        return change(draft -> draft.reporting = how);
    }

    /** {@return what is missing before it is a decision, each with the law and the remedy} */
    List<Bilingual> missing() {
        List<Bilingual> missing = new ArrayList<>();
        if (content.isBlank()) {
            missing.add(new Bilingual(
                    "innehållet saknas (förvaltningslagen 31 § 2), skriv vad som beslutas",
                    "the content is missing, write what is decided"));
        }
        if (day.isEmpty()) {
            missing.add(new Bilingual(
                    "dagen saknas (förvaltningslagen 31 § 1), ange datum", "the day is missing, give the date"));
        }
        if (reasons.isBlank() && omitted.isEmpty()) {
            missing.add(new Bilingual(
                    "skälen saknas (förvaltningslagen 32 §), skriv varför eller ange grunden för att utelämna dem",
                    "the reasons are missing, state them or the ground for leaving them out"));
        }
        return missing;
    }

    /** The day only: the rest is personal. */
    @Override
    public String toString() {
        return "Ruling[" + day.map(LocalDate::toString).orElse("") + "]";
    }

    private Ruling change(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.ruling();
    }

    /** The parts of a ruling while one of them changes. */
    private static final class Draft {
        private final Person decider;
        private List<Person> jointly;
        private String delegation;
        private String content;
        private String reasons;
        private List<String> provisions;
        private Optional<OmittedReasons> omitted;
        private Optional<LocalDate> day;
        private Optional<Person> presenter;
        private List<Person> participants;
        private AiReview review;
        private String changes;
        private Reporting reporting;

        private Draft(Ruling from) {
            decider = from.decider;
            jointly = from.jointly;
            delegation = from.delegation;
            content = from.content;
            reasons = from.reasons;
            provisions = from.provisions;
            omitted = from.omitted;
            day = from.day;
            presenter = from.presenter;
            participants = from.participants;
            review = from.review;
            changes = from.changes;
            reporting = from.reporting;
        }

        private Ruling ruling() {
            return new Ruling(
                    decider,
                    jointly,
                    delegation,
                    content,
                    reasons,
                    provisions,
                    omitted,
                    day,
                    presenter,
                    participants,
                    review,
                    changes,
                    reporting);
        }
    }
}
