package se.varsam.jackson;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;

/** The yes-or-no questions of one kind as fields, one for each question. */
record Questions<T, Q extends Enum<Q> & Question>(Class<Q> type, Map<Q, Field<T, Answer>> fields) {

    Answers<Q> from(Given given) {
        Set<Q> yes = EnumSet.noneOf(type);
        Set<Q> no = EnumSet.noneOf(type);
        fields.forEach((question, field) -> {
            Answer answer = given.get(field, Answer.UNKNOWN, question.harmless());
            if (answer != Answer.UNKNOWN) {
                (answer == Answer.YES ? yes : no).add(question);
            }
        });
        return new Answers<>(yes, no);
    }
}
