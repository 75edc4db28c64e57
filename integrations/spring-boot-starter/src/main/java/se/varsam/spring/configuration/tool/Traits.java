package se.varsam.spring.configuration.tool;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;

/**
 * Answers to yes-or-no questions, as an application writes them.
 *
 * @since 0.1
 */
public final class Traits {

    private Traits() {}

    /**
     * {@return the answers; a question that is left out, or answered unknown, is unknown}
     *
     * @param written the questions with their answers
     * @param <Q> the questions
     */
    public static <Q extends Enum<Q> & Question> Answers<Q> answers(Map<Q, Answer> written) {
        return new Answers<>(answered(written, Answer.YES), answered(written, Answer.NO));
    }

    private static <Q extends Enum<Q> & Question> Set<Q> answered(Map<Q, Answer> written, Answer answer) {
        return written.entrySet().stream()
                .filter(each -> each.getValue() == answer)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
