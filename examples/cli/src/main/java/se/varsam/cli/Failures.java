package se.varsam.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.varsam.audit.AuditException;
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
        tell(String.valueOf(e.getMessage()));
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
        tell(internal(e));
        return Exit.SOFTWARE;
    }

    /** Not the message, which may hold what somebody wrote. */
    static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " (" + trace[0] + ")";
        return Words.INTERNAL_ERROR.inBoth() + ": " + e.getClass().getName() + place;
    }

    private void tell(String message) {
        streams.err().println("varsam: " + message);
    }
}
