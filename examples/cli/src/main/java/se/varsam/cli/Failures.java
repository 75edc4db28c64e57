package se.varsam.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.varsam.audit.AuditException;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Streams;
import se.varsam.decision.desk.DeskException;
import se.varsam.jackson.ScenarioException;
import se.varsam.term.UnknownTermException;

/** Turns what went wrong into a message on the error stream and an exit code; never a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Streams streams;

    Failures(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        tell(Misuse.of(e));
        UnmatchedArgumentException.printSuggestions(e, streams.err());
        streams.err().println(e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        if (e instanceof UnknownTermException) {
            tell(String.valueOf(e.getMessage()));
            return Exit.USAGE;
        }
        if (e instanceof ScenarioException) {
            tell(String.valueOf(e.getMessage()));
            return Exit.DATA;
        }
        if (e instanceof InputException input) {
            tell(String.valueOf(input.getMessage()));
            return input.exitCode();
        }
        if (e instanceof AuditException trail) {
            tell(String.valueOf(trail.getMessage()));
            return Exit.of(trail.reason());
        }
        if (e instanceof DeskException desk) {
            tell(String.valueOf(desk.getMessage()));
            return Exit.of(desk.reason());
        }
        tell(Faults.internal(e));
        return Exit.SOFTWARE;
    }

    private void tell(String message) {
        streams.err().println("varsam: " + message);
    }
}
