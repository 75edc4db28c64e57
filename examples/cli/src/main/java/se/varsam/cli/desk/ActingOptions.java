package se.varsam.cli.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.trail.Trails;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.person.Person;
import se.varsam.term.Language;

/** What the commands share that do something at a desk: who acts, and where the evidence goes. */
@Command(
        exitCodeList = {
            "0:done, with evidence in the trail / klart, med bevis i loggen",
            "1:the desk, or the people file, says no / beslutsbordet eller personfilen säger nej",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data, or a trail that must be repaired / fel i underlaget, eller en logg som måste lagas",
            "66:no such desk, trail or file / beslutsbordet, loggen eller filen finns inte",
            "70:internal error / internt fel",
            "74:cannot be kept or recorded / går inte att spara eller anteckna",
            "75:desk or trail is in use, try again / beslutsbordet eller loggen används, försök igen"
        })
public final class ActingOptions {

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(
            names = "--people",
            required = true,
            paramLabel = "FILE",
            description =
                    "Which user of the operating system is which person in which roles, as JSON. Whoever can change"
                            + " the file can act as anybody in it. / Vilken användare i operativsystemet som är vilken person i"
                            + " vilka roller, som JSON. Den som kan ändra filen kan handla som vem som helst i den.")
    private Path people = Path.of("");

    @Option(
            names = "--trail",
            required = true,
            paramLabel = "DIR|URL",
            description = "The audit trail that takes the evidence, the same as the application's: a directory, or a"
                    + " jdbc: URL with the desk's account. / Granskningsloggen som tar emot bevisen, samma som"
                    + " programmets: en mapp, eller en jdbc:-URL med beslutsbordets konto.")
    private String trail = "";

    @Option(
            names = "--valid",
            paramLabel = "DURATION",
            description =
                    "How long a decision may be used after it is made, as the application has it; P1D unless given."
                            + " / Hur länge ett beslut får användas efter att det fattats, som programmet har det; P1D om inget"
                            + " anges.")
    private Duration valid = Duration.ofDays(1);

    public Language language() {
        return desk.language();
    }

    public boolean isJson() {
        return desk.isJson();
    }

    public People people() {
        return People.read(people);
    }

    /** {@return what comes of an attempt by whoever runs this process; refused before anything is opened when nobody is known} */
    public <T> T act(Streams streams, People known, BiFunction<DecisionDesk, Person, T> attempt) {
        Person person = known.acting();
        if (known.isOwn()) {
            streams.err().println("varsam: " + DeskWords.PEOPLE_OWN.in(language(), people));
        }
        DecisionStore store = desk.store();
        try (AuditTrail evidence = trail()) {
            DecisionDesk open = DecisionDesk.of(
                    store, () -> Optional.of(person), evidence, Clock.systemUTC(), DeskRules.fourEyes(valid));
            return attempt.apply(open, person);
        } catch (IllegalArgumentException e) {
            throw new InputException(Exit.DATA, String.valueOf(e.getMessage()));
        }
    }

    /** It must be there: evidence in a misspelled place is none. */
    private AuditTrail trail() {
        if (trail.startsWith(Databases.URL)) {
            return AuditTrail.on(desk.databases().at(trail));
        }
        Path directory = Path.of(trail);
        Trails.require(directory);
        return AuditTrail.in(directory);
    }
}
