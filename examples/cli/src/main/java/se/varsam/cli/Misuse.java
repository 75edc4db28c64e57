package se.varsam.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.varsam.cli.terminal.Words;

/** What is wrong with a command line, in both languages where the parser knows one. */
final class Misuse {

    /** What the parser says around the names of options that exclude each other, in English only. */
    private static final Pattern EXCLUSIVE = Pattern.compile("^Error: | are mutually exclusive.*$");

    private Misuse() {}

    static String of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return Words.UNKNOWN.inBoth() + ": " + String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return lacking(missing.getMissing());
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return Words.ONE_ONLY.inBoth() + ": "
                    + EXCLUSIVE.matcher(String.valueOf(e.getMessage())).replaceAll("");
        }
        if (lacksCommand(e)) {
            return Words.NO_COMMAND.inBoth() + ": "
                    + String.join(", ", e.getCommandLine().getSubcommands().keySet());
        }
        return String.valueOf(e.getMessage());
    }

    /** The parser says so with no class of its own, after everything else went well. */
    private static boolean lacksCommand(ParameterException e) {
        return e.getClass() == ParameterException.class
                && e.getArgSpec() == null
                && !e.getCommandLine().getSubcommands().isEmpty();
    }

    private static String lacking(List<ArgSpec> missing) {
        boolean isChoice = missing.stream()
                .allMatch(each -> each.group() != null && each.group().exclusive());
        return (isChoice ? Words.LACKING_ONE : Words.LACKING).inBoth() + ": "
                + missing.stream().map(Misuse::named).collect(Collectors.joining(", "));
    }

    private static String named(ArgSpec each) {
        if (each instanceof OptionSpec option) {
            boolean isFlag = option.arity().max() == 0;
            return isFlag ? option.longestName() : option.longestName() + "=" + option.paramLabel();
        }
        return each.paramLabel();
    }
}
