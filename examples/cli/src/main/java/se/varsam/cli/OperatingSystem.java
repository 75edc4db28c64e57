package se.varsam.cli;

/** What the operating system says of who runs this process; a property or a variable, which anybody may set, is not asked. */
final class OperatingSystem {

    private OperatingSystem() {}

    static String user() {
        return ProcessHandle.current()
                .info()
                .user()
                .orElseThrow(() -> new InputException(Exit.REFUSED, DeskWords.NO_OS_USER.inBoth()));
    }
}
