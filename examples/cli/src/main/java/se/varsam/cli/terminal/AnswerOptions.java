package se.varsam.cli.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.term.Language;

/** In which language, or for which reader, a command answers. */
public final class AnswerOptions {

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(names = "--json", description = "One line of JSON for each thing told. / En rad JSON för varje sak.")
    private boolean json;

    public Language language() {
        return report.language();
    }

    public boolean isJson() {
        return json;
    }
}
