package se.varsam.cli.desk;

import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;

/** What the operating system says of who runs this process; a property or a variable, which anybody may set, is not asked. */
public final class OperatingSystem {

    private OperatingSystem() {}

    public static String user() {
        return ProcessHandle.current()
                .info()
                .user()
                .orElseThrow(() -> new InputException(Exit.REFUSED, DeskWords.NO_OS_USER.inBoth()));
    }
}
