package se.varsam.cli.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.term.Language;

/** What every command takes. */
public final class ReportOptions {

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final Usage usage = new Usage();

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Language of the report, sv unless given. / Rapportens språk, sv om inget anges.")
    private Language language = Language.SWEDISH;

    public Language language() {
        return language;
    }
}
