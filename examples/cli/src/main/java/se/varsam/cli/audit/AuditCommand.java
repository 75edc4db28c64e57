package se.varsam.cli.audit;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;

@Command(
        name = "audit",
        description = {
            "Looks after an audit trail in a directory: shows, verifies, proves, repairs.",
            "Tar hand om en granskningslogg i en mapp: visar, prövar, bevisar, lagar."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands / kommandon:%n",
        exitCodeListHeading = "%nExit codes / slutkoder:%n",
        exitCodeList = {
            "0:intact, or done / oskadd, eller klart",
            "1:broken, or the proof does not hold / bruten, eller beviset håller inte",
            "2:the end is torn by an interrupted writing / slutet är avbrutet mitt i en skrivning",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data / fel i underlaget",
            "66:no such file / filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva",
            "75:in use, try again / används, försök igen"
        })
public final class AuditCommand {

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final ReportOptions options = new ReportOptions();

    private AuditCommand() {}

    public static CommandLine of(Streams streams) {
        return new CommandLine(new AuditCommand())
                .addSubcommand(new AuditVerifyCommand(streams))
                .addSubcommand(new AuditShowCommand(streams))
                .addSubcommand(new AuditCheckpointCommand(streams))
                .addSubcommand(new AuditProveCommand(streams))
                .addSubcommand(new AuditCheckCommand(streams))
                .addSubcommand(new AuditRepairCommand(streams));
    }
}
