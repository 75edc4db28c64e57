package se.varsam;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;

/** One draw of many values; each of them is in order as often as the draw is orderly. */
class Luck {

    final Random random;
    private final double orderly;

    Luck(Random random) {
        this.random = random;
        this.orderly = List.of(0.99, 0.97, 0.9, 0.5, 0.1).get(random.nextInt(5));
    }

    <Q extends Enum<Q> & Question> Answers<Q> answers(Class<Q> type) {
        Answers<Q> answers = Answers.harmless(type);
        for (Q question : type.getEnumConstants()) {
            if (!orderly()) {
                answers = Variations.answering(answers, question, any(Answer.values()));
            }
        }
        return answers;
    }

    LocalDate day() {
        return ArbitraryAttestations.day(random);
    }

    boolean orderly() {
        return random.nextDouble() < orderly;
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> random.nextInt(4) == 0)
                .forEach(some::add);
        return some;
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
