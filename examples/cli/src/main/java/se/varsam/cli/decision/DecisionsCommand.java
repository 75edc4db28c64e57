package se.varsam.cli.decision;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;

@Command(
        name = "decisions",
        description = {
            "Lets a human read, decide and stop what waits at a decision desk.",
            "Låter en människa läsa, besluta och stoppa det som väntar på ett beslutsbord."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands / kommandon:%n",
        exitCodeListHeading = "%nExit codes / slutkoder:%n",
        exitCodeList = {
            "0:done, with evidence in the trail / klart, med bevis i loggen",
            "1:the desk, or the people file, says no / beslutsbordet eller personfilen säger nej",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data, or a trail that must be repaired / fel i underlaget, eller en logg som måste lagas",
            "66:no such desk, trail or file / beslutsbordet, loggen eller filen finns inte",
            "70:internal error / internt fel",
            "74:cannot be kept or recorded / går inte att spara eller anteckna",
            "75:desk or trail is in use, try again / beslutsbordet eller loggen används, försök igen"
        })
public final class DecisionsCommand {

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final ReportOptions options = new ReportOptions();

    private DecisionsCommand() {}

    public static CommandLine of(Streams streams) {
        return new CommandLine(new DecisionsCommand())
                .addSubcommand(new DecisionsListCommand(streams))
                .addSubcommand(new DecisionsShowCommand(streams))
                .addSubcommand(new DecisionsOpenCommand(streams))
                .addSubcommand(new DecisionsDecideCommand(streams))
                .addSubcommand(new DecisionsStopCommand(streams))
                .addSubcommand(new DecisionsResumeCommand(streams))
                .addSubcommand(new DecisionsStatisticsCommand(streams));
    }
}
