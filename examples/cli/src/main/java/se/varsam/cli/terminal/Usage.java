package se.varsam.cli.terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every help text tells. */
@Command(
        exitCodeListHeading = "%nExit codes / slutkoder:%n",
        exitCodeList = {
            "0:allowed, or done / tillåtet, eller klart",
            "1:some use is denied / någon användning nekas",
            "2:none is denied, but something must exist first / ingen nekas, men något måste finnas först",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data / fel i underlaget",
            "66:no such file / filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
public final class Usage {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help. / Visar den här hjälpen.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;
}
