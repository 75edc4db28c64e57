package se.varsam.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.varsam.person.Person;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/**
 * A decision in a matter, before or after a human took it. Only {@link Proposed#decide} makes a {@link Made} of a
 * {@link Proposed}, and it asks for a {@link Ruling}, which only a {@link Person} can give.
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/forvaltningslag-2017900_sfs-2017-900/">förvaltningslagen (2017:900) 28, 31, 32 §§</a>
 * @since 0.1
 */
public sealed interface Decision {

    /**
     * What is known of the decision.
     *
     * @return the answers
     */
    Answers<DecisionTrait> answers();

    /** {@return what AI did, tool by tool; empty when it did nothing or nobody has said} */
    List<AiContribution> ai();

    /**
     * The paragraph for the official report and the background documents that says whether and how AI was used: every
     * tool with its version, its part and the main elements, what a human checked, who decided and what was changed
     * (Söderköping P, P-2, P-3; AI Act art. 86). What is not known is said not to be.
     *
     * @param locale English for English locales, otherwise Swedish
     * @param names whether the decider is named
     * @return one paragraph of whole sentences; it may hold personal data
     */
    String statement(Locale locale, Names names);

    /**
     * {@return the {@linkplain #statement(Locale, Names) statement} with the decider's name}
     *
     * @param locale English for English locales, otherwise Swedish
     */
    default String statement(Locale locale) {
        return statement(locale, Names.SHOWN);
    }

    /**
     * A proposal: by AI, by a human or by both. If it takes effect as it stands, a system has decided.
     *
     * @param answers what is known of it
     * @param ai what AI did, tool by tool
     */
    record Proposed(Answers<DecisionTrait> answers, List<AiContribution> ai) implements Decision {

        /** Refuses AI's part where AI is said to have had none: {@link IllegalArgumentException}. */
        public Proposed {
            ai = List.copyOf(ai);
            if (!ai.isEmpty() && answers.to(DecisionTrait.AI_USED) == Answer.NO) {
                throw new IllegalArgumentException("Förslaget är motsägelsefullt: AI:s del är angiven, men AI sägs inte"
                        + " ha använts (AI_USED). Ta bort det ena. / The proposal contradicts itself: AI's part is"
                        + " given, but AI is said not to have been used. Remove one of them.");
            }
            answers = ai.isEmpty() ? answers : answers.with(DecisionTrait.AI_USED);
        }

        /**
         * A proposal in which AI's part, if any, is not told.
         *
         * @param answers what is known of it
         */
        public Proposed(Answers<DecisionTrait> answers) {
            this(answers, List.of());
        }

        /**
         * A human takes the decision.
         *
         * @param ruling who decides what, when and why
         * @return the decision made
         * @throws IllegalArgumentException when content, day or reasons are missing
         */
        public Made decide(Ruling ruling) {
            List<Bilingual> missing = ruling.missing();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("Beslutet kan inte fattas: " + join(missing, Language.SWEDISH)
                        + ". / The decision cannot be made: " + join(missing, Language.ENGLISH) + ".");
            }
            return new Made(this, ruling, ruling.day().orElseThrow());
        }

        @Override
        public String statement(Locale locale, Names names) {
            return new Statement(Language.of(locale), names).of(this);
        }

        private static String join(List<Bilingual> texts, Language language) {
            return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
        }
    }

    /** A decision that a named human has made; only {@link Proposed#decide} makes one. */
    final class Made implements Decision {

        private final Proposed proposal;
        private final Ruling ruling;
        private final LocalDate day;
        private final Answers<DecisionTrait> answers;

        private Made(Proposed proposal, Ruling ruling, LocalDate day) {
            this.proposal = proposal;
            this.ruling = ruling;
            this.day = day;
            this.answers = answers(proposal.answers(), ruling);
        }

        /** The ruling settles whether reasons are given, and that nobody checked what nobody opened. */
        private static Answers<DecisionTrait> answers(Answers<DecisionTrait> known, Ruling ruling) {
            Answers<DecisionTrait> answers = ruling.reasons().isBlank()
                    ? known.without(DecisionTrait.REASONED)
                    : known.with(DecisionTrait.REASONED);
            return ruling.review().material() == AiReview.Material.NOT_OPENED
                    ? answers.without(DecisionTrait.AI_PART_CHECKED)
                    : answers;
        }

        @Override
        public Answers<DecisionTrait> answers() {
            return answers;
        }

        @Override
        public List<AiContribution> ai() {
            return proposal.ai();
        }

        /** {@return what was proposed} */
        public Proposed proposal() {
            return proposal;
        }

        /** {@return who decided what and why} */
        public Ruling ruling() {
            return ruling;
        }

        /** {@return the human who decided, the first one where several did} */
        public Person decider() {
            return ruling.decider();
        }

        /** {@return the point of the delegation order under which the decider acted, blank when none was given} */
        public String delegation() {
            return ruling.delegation();
        }

        /** {@return the day of the decision} */
        public LocalDate day() {
            return day;
        }

        @Override
        public String statement(Locale locale, Names names) {
            return new Statement(Language.of(locale), names).of(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Made made && proposal.equals(made.proposal) && ruling.equals(made.ruling);
        }

        @Override
        public int hashCode() {
            return 31 * proposal.hashCode() + ruling.hashCode();
        }

        /** The day only: the rest may be personal. */
        @Override
        public String toString() {
            return "Made[" + day + "]";
        }
    }

    /**
     * A proposal of which nothing is known.
     *
     * @return a proposal with no answers: it counts as decided by a system in a matter that affects an individual
     */
    static Proposed unknown() {
        return new Proposed(Answers.unknown());
    }
}
