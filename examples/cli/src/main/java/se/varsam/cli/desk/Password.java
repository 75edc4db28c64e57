package se.varsam.cli.desk;

import java.io.Console;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Shown;
import se.varsam.term.Language;

/** An account's password: from the environment, or typed in the terminal, once however many databases need it. */
final class Password {

    private final String variable;
    private final Function<String, Optional<String>> typed;
    private Optional<String> known = Optional.empty();

    /**
     * @param variable the environment variable that may hold it
     * @param typed what is typed after a question
     */
    Password(String variable, Function<String, Optional<String>> typed) {
        this.variable = variable;
        this.typed = typed;
    }

    String variable() {
        return variable;
    }

    Optional<String> fromEnvironment() {
        return Optional.ofNullable(System.getenv(variable));
    }

    String of(String user, Language language) {
        if (known.isEmpty()) {
            known = fromEnvironment()
                    .or(() -> typed.apply(DeskWords.PASSWORD_FOR.in(language, Shown.plain(user)) + ": "));
        }
        return known.orElseThrow(() -> new InputException(Exit.USAGE, DeskWords.NO_PASSWORD.inBoth(variable)));
    }

    /** {@return what is typed in the terminal, without showing it; nothing where there is no terminal} */
    @SuppressWarnings("SystemConsoleNull") // on JDK 22 to 24 also without a terminal: then it answers nothing
    static Optional<String> inTerminal(String question) {
        Console console = System.console();
        char[] answer = console == null ? null : console.readPassword("%s", question);
        return answer == null ? Optional.empty() : Optional.of(new String(answer));
    }
}
