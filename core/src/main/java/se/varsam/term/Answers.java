package se.varsam.term;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Answers to the yes-or-no questions of one kind; a question that is in neither set is unknown.
 *
 * @param <Q> the questions
 * @param yes the questions answered yes
 * @param no the questions answered no
 * @since 0.1
 */
public record Answers<Q extends Enum<Q> & Question>(Set<Q> yes, Set<Q> no) {

    /** Copies the sets; {@link IllegalArgumentException} when a question has both answers. */
    public Answers {
        Set<Q> both = copy(yes);
        both.retainAll(no);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(
                    "Motstridiga svar / contradictory answers: " + both + " både ja och nej / both yes and no.");
        }
        yes = Collections.unmodifiableSet(copy(yes));
        no = Collections.unmodifiableSet(copy(no));
    }

    /**
     * No answer at all: everything is unknown.
     *
     * @param <Q> the questions
     * @return the empty answers
     */
    public static <Q extends Enum<Q> & Question> Answers<Q> unknown() {
        return new Answers<Q>(Set.of(), Set.of());
    }

    /**
     * The harmless answer to every question.
     *
     * @param <Q> the questions
     * @param type the questions to answer
     * @return answers without an unknown
     */
    public static <Q extends Enum<Q> & Question> Answers<Q> harmless(Class<Q> type) {
        return Answers.<Q>unknown().restHarmless(type);
    }

    /**
     * These answers with some questions answered yes (a former answer is replaced).
     *
     * @param questions the questions to answer yes
     * @return the new answers
     */
    @SafeVarargs
    public final Answers<Q> with(Q... questions) {
        Answers<Q> answers = this;
        for (Q question : questions) {
            answers = answers.answered(Answer.YES, question);
        }
        return answers;
    }

    /**
     * These answers with some questions answered no (a former answer is replaced).
     *
     * @param questions the questions to answer no
     * @return the new answers
     */
    @SafeVarargs
    public final Answers<Q> without(Q... questions) {
        Answers<Q> answers = this;
        for (Q question : questions) {
            answers = answers.answered(Answer.NO, question);
        }
        return answers;
    }

    /**
     * The answer to one question.
     *
     * @param question the question
     * @return yes, no or unknown
     */
    public Answer to(Q question) {
        if (yes.contains(question)) {
            return Answer.YES;
        }
        return no.contains(question) ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * These answers, with the harmless answer to every question left out. Only for one who knows that what is not
     * mentioned is harmless.
     *
     * @param type all questions
     * @return answers without an unknown
     */
    public Answers<Q> restHarmless(Class<Q> type) {
        Set<Q> newYes = copy(yes);
        Set<Q> newNo = copy(no);
        for (Q question : type.getEnumConstants()) {
            if (to(question) == Answer.UNKNOWN) {
                (question.harmless() == Answer.YES ? newYes : newNo).add(question);
            }
        }
        return new Answers<>(newYes, newNo);
    }

    private Answers<Q> answered(Answer answer, Q question) {
        Set<Q> newYes = copy(yes);
        Set<Q> newNo = copy(no);
        (answer == Answer.YES ? newYes : newNo).add(question);
        (answer == Answer.YES ? newNo : newYes).remove(question);
        return new Answers<>(newYes, newNo);
    }

    private static <Q extends Enum<Q>> Set<Q> copy(Set<Q> questions) {
        return questions.isEmpty() ? new HashSet<>() : EnumSet.copyOf(questions);
    }
}
