package se.varsam.cli.terminal;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes {@code --option FILE} for the option without a value, which means its fallback: only {@code --option=x} gives one. */
public final class Attached implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec arg, Map<String, Object> info) {
        if (!"=".equals(info.get("separator")) && arg instanceof OptionSpec option) {
            args.push(option.fallbackValue());
        }
        return false;
    }
}
