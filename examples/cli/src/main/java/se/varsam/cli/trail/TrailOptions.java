package se.varsam.cli.trail;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.AnswerOptions;
import se.varsam.term.Language;

/** What the commands on a trail share: where it is, and how the answer looks. */
public final class TrailOptions {

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "The trail's directory. / Loggens mapp.")
    private Path directory = Path.of("");

    public Path directory() {
        return directory;
    }

    public Language language() {
        return answer.language();
    }

    public boolean isJson() {
        return answer.isJson();
    }
}
