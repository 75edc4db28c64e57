package se.varsam.privacy.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.varsam.privacy.name.NameCorpus.Sentence;
import se.varsam.privacy.name.NameEvaluation.Find;
import se.varsam.privacy.name.NameEvaluation.Score;
import se.varsam.privacy.text.Letters;

class NameEvaluationTest {

    private static final int REACH = 200;

    @Test
    void findsMostNamesInSentencesTheModelHasNotSeen() throws IOException {
        List<Sentence> sentences = NameCorpus.bracketed("sentences.txt");
        Score score = Score.of(NameDetector.standard(), sentences);

        assertThat(sentences).hasSizeGreaterThan(60);
        assertThat(score.names()).isGreaterThan(40);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void findsAllThatIsLikelyWhenStrict() throws IOException {
        List<Sentence> sentences = NameCorpus.bracketed("sentences.txt");

        assertThat(Score.of(NameDetector.strict(), sentences).met())
                .isGreaterThanOrEqualTo(
                        Score.of(NameDetector.standard(), sentences).met());
    }

    @Test
    void countsByOverlap() {
        Sentence sentence = new Sentence("Anna Lind och Volvo", List.of(new int[] {0, 9}));

        Score score = Score.of(NameDetector.standard(), List.of(sentence));

        assertThat(score.names()).isEqualTo(1);
        assertThat(score.met()).isEqualTo(1);
        assertThat(score.plus(new Score(1, 0, 1, 0)).precision()).isEqualTo(0.5);
        assertThat(score.plus(new Score(0, 0, 1, 0)).recall()).isEqualTo(0.5);
    }

    /** A stream is cut somewhere: what is found must not depend on where. */
    @Test
    void dependsOnNothingFartherAwayThanTwoHundredCharacters() throws IOException {
        String text = NameCorpus.bracketed("sentences.txt").stream()
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        char[] whole = text.toCharArray();
        NameDetector detector = NameDetector.strict();
        int examined = 0;
        for (int i = 1; i < whole.length; i++) {
            if (!Letters.isUpper(whole[i]) || Letters.isLetterOrDigit(whole[i - 1])) {
                continue;
            }
            int from = Math.max(0, i - REACH);
            int to = Math.min(whole.length, i + REACH);
            assertThat(finds(detector, whole, from, i, to)).isEqualTo(finds(detector, whole, 0, i, whole.length));
            examined++;
        }
        assertThat(examined).isGreaterThan(100);
    }

    private static List<Find> finds(NameDetector detector, char[] text, int from, int at, int to) {
        List<Find> finds = new ArrayList<>();
        detector.read(text, from, at, to, new NameEvaluation.Finds(finds));
        return finds;
    }
}
