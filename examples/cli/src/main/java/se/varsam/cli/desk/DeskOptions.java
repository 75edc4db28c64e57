package se.varsam.cli.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.cli.terminal.AnswerOptions;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.term.Language;

/** What the commands on a desk share: where it is kept, and how the answer looks. */
@Command(
        exitCodeList = {
            "0:done / klart",
            "64:wrong usage / fel på kommandoraden",
            "65:no such case / ärendet finns inte",
            "66:no such desk / beslutsbordet finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva",
            "75:the desk is in use, try again / beslutsbordet används, försök igen"
        })
public final class DeskOptions {

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @ArgGroup(multiplicity = "1")
    private Place place = new Place();

    @Option(names = "--user", paramLabel = "NAME", description = "The account in the database. / Kontot i databasen.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description =
                    "The environment variable that holds its password, VARSAM_PASSWORD unless given; without it the"
                            + " terminal asks. Never an argument. / Miljövariabeln med dess lösenord, VARSAM_PASSWORD om inget"
                            + " anges; utan den frågar terminalen. Aldrig ett argument.")
    private String variable = "VARSAM_PASSWORD";

    private Optional<Databases> databases = Optional.empty();

    /** Where it is kept. */
    static final class Place {

        @Option(
                names = "--jdbc",
                paramLabel = "URL",
                description = "A desk in a database, jdbc:postgresql: or jdbc:h2:, without password."
                        + " / Ett beslutsbord i en databas, jdbc:postgresql: eller jdbc:h2:, utan lösenord.")
        private Optional<String> url = Optional.empty();

        @Option(
                names = "--desk",
                paramLabel = "DIR",
                description = "A desk in a folder, which holds an H2 database, desk.mv.db."
                        + " / Ett beslutsbord i en mapp, som har en H2-databas, desk.mv.db.")
        private Optional<Path> folder = Optional.empty();
    }

    public Language language() {
        return answer.language();
    }

    public boolean isJson() {
        return answer.isJson();
    }

    /** One for the desk and its trail, so that the terminal asks for a password once. */
    Databases databases() {
        Databases known = databases.orElseGet(
                () -> new Databases(user, new Password(variable, Password::inTerminal), language()));
        databases = Optional.of(known);
        return known;
    }

    public DecisionStore store() {
        DataSource source = place.folder
                .map(databases()::inFolder)
                .or(() -> place.url.map(databases()::at))
                .orElseThrow(() -> new InputException(Exit.USAGE, DeskWords.NO_PLACE.inBoth()));
        try {
            return DecisionStore.on(source);
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, DeskWords.NO_TABLES.inBoth());
        }
    }
}
