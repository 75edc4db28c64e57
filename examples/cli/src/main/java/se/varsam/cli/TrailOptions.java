package se.varsam.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.term.Language;

/** What the commands on a trail share: where it is, and how the answer looks. */
final class TrailOptions {

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "The trail's directory. / Loggens mapp.")
    private Path directory = Path.of("");

    Path directory() {
        return directory;
    }

    Language language() {
        return answer.language();
    }

    boolean isJson() {
        return answer.isJson();
    }
}
