package se.varsam.cli.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.trail.TrailWords;
import se.varsam.term.Language;

/**
 * Finds the databases that a command line names. What drivers say of their failures is never told: it may hold values.
 *
 * @param user the account's name
 * @param password the account's password
 * @param language in which to ask for it
 */
record Databases(Optional<String> user, Password password, Language language) {

    static final String URL = "jdbc:";

    private static final Pattern TESTED = Pattern.compile("jdbc:(h2|postgresql):.*");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|passwd|pwd)\\s*=|//[^/?]*:[^/?@]*@");
    private static final String H2 = "jdbc:h2:";
    private static final String FILE = "desk";
    private static final String STANDARD_ACCOUNT = "sa";

    /** What SQLSTATEs mean, of both databases. */
    private static final Map<String, DeskWords> FACTS = Map.of(
            "28000", DeskWords.LOCKED_OUT,
            "28P01", DeskWords.LOCKED_OUT,
            "90020", DeskWords.BUSY,
            "90146", DeskWords.NO_DATABASE,
            "3D000", DeskWords.NO_DATABASE);

    /** {@return the database of a desk in a folder, which must be there} */
    DataSource inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(Exit.NO_INPUT, folder + ": " + TrailWords.NO_DIRECTORY.inBoth());
        } else if (!Files.exists(folder.resolve(FILE + ".mv.db"))) {
            throw new InputException(Exit.NO_INPUT, folder + ": " + DeskWords.NO_DESK_HERE.inBoth());
        } else if (folder.toAbsolutePath().toString().contains(";")) {
            throw new InputException(Exit.USAGE, folder + ": " + DeskWords.BAD_FOLDER.inBoth());
        }
        String url = H2 + "file:" + folder.toAbsolutePath().resolve(FILE) + ";IFEXISTS=TRUE";
        Properties account = new Properties();
        account.setProperty("user", user.orElse(STANDARD_ACCOUNT));
        account.setProperty("password", password.fromEnvironment().orElse(""));
        return reached(folder.toString(), new DriverSource(url, account));
    }

    /** {@return the database that a URL names, which must be there} */
    DataSource at(String url) {
        if (!TESTED.matcher(url).matches()) {
            throw new InputException(Exit.USAGE, DeskWords.BAD_URL.inBoth());
        } else if (PASSWORD.matcher(url).find()) {
            throw new InputException(Exit.USAGE, DeskWords.PASSWORD_IN_URL.inBoth(password.variable()));
        }
        Properties account = new Properties();
        user.ifPresent(name -> {
            account.setProperty("user", name);
            account.setProperty("password", password.of(name, language));
        });
        boolean mustSay = url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains("IFEXISTS");
        return reached(named(url), new DriverSource(mustSay ? url + ";IFEXISTS=TRUE" : url, account));
    }

    /** Without what follows the database's name: that may hold what nobody should see. */
    private static String named(String url) {
        return url.split("[;?]", 2)[0];
    }

    private DataSource reached(String name, DriverSource source) {
        try (Connection connection = source.getConnection()) {
            connection.isReadOnly();
            return source;
        } catch (SQLException e) {
            String state = Optional.ofNullable(e.getSQLState()).orElse("");
            DeskWords fact = FACTS.getOrDefault(state, DeskWords.UNREACHABLE);
            String told = fact == DeskWords.LOCKED_OUT ? fact.inBoth(password.variable()) : fact.inBoth(state);
            throw new InputException(fact == DeskWords.BUSY ? Exit.IN_USE : Exit.NO_INPUT, name + ": " + told);
        }
    }
}
