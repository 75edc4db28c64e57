package se.varsam.cli;

import se.varsam.decision.desk.DecisionCase;
import se.varsam.term.Bilingual;

/** The texts of the reports on decision desks. */
enum DeskWords implements Phrase {
    PENDING("väntar på en människa", "waits for a human"),
    DECIDING("beslutat utan bevis: räknas inte", "decided without evidence: does not count"),
    DECIDED("beslutat", "decided"),
    USED("beslutat och använt", "decided and used"),
    WITHDRAWN("återkallat", "withdrawn"),
    EXPIRED("tiden ute", "expired"),

    ID("id", "id"),
    ACT("åtgärd", "action"),
    TOOL("verktyg", "tool"),
    OVERSIGHT("beslutas av", "decided by"),
    HOLDS_UNTIL("gäller till (UTC)", "holds until (UTC)"),
    OPENINGS("öppnat av", "opened by"),
    STATE("läge", "state"),
    PROFILE("policy", "policy"),
    PROPOSED("föreslaget (UTC)", "proposed (UTC)"),
    BOUND_TO("bundet till", "bound to"),
    VOTE("beslut", "decision"),
    VOTE_OF("%s, %s, post %s i loggen", "%s, %s, record %s of the trail"),
    VOTE_UNPROVED("%s, %s, utan bevis i loggen", "%s, %s, without evidence in the trail"),
    AI_PART("AI:s del", "AI's part"),
    WEIGHED("vägde in", "weighed in"),
    PERSONS("%d personer", "%d persons"),
    LISTED("%d ärenden", "%d cases"),
    LISTED_MOST("%d ärenden, det kan finnas fler: ange --most", "%d cases, there may be more: give --most"),
    STOPS("stoppade verktyg", "stopped tools"),
    STOPPED("%s, sedan %s", "%s, since %s"),
    NEXT(
            "Att ärendet är öppnat är antecknat i loggen. Besluta med:",
            "That the case was opened is recorded in the trail. Decide with:"),
    WAITS_FOR_SECOND("väntar på en till som verifierar", "waits for another who verifies"),
    TOOL_STOPPED("%s är stoppat", "%s is stopped"),
    TOOL_RESUMED("%s får fortsätta", "%s may go on"),

    PERSON("person", "person"),
    DECISIONS("beslut", "decided"),
    OUTCOMES("utfall", "outcomes"),
    UNOPENED("oöppnade", "unopened"),
    MEDIAN("median", "median"),
    IN_A_MINUTE("per minut", "a minute"),
    IN_A_ROW("i rad", "in a row"),
    SIGNS("sticker ut", "stands out"),
    NOBODY_DECIDED("ingen har beslutat i perioden", "nobody has decided in the period"),
    SIGNS_NOTE(
            "Ett tecken är en fråga att ställa, inget svar. median: tid från öppnat till beslut. per minut, i rad: som mest.",
            "A sign is a question to ask, no answer. median: time from opening to deciding. a minute, in a row: at most."),

    ONE_DESK("ange antingen --jdbc URL eller --desk DIR", "give either --jdbc URL or --desk DIR"),
    NO_DESK_HERE(
            "mappen har inget beslutsbord (desk.mv.db): programmet som lägger fram ärenden skapar det",
            "the directory has no decision desk (desk.mv.db): the program that proposes cases makes it"),
    BAD_FOLDER("mappens namn har ett semikolon: byt namn på den", "the directory's name has a semicolon: rename it"),
    BAD_URL("bara jdbc:h2: och jdbc:postgresql: är prövade", "only jdbc:h2: and jdbc:postgresql: are tested"),
    PASSWORD_IN_URL(
            "lösenordet får inte stå på kommandoraden, där andra ser det: sätt det i miljövariabeln %s",
            "the password must not stand on the command line, where others see it: put it in the environment variable %s"),
    PASSWORD_FOR("Lösenord för %s", "Password for %s"),
    NO_PASSWORD(
            "miljövariabeln %s finns inte, och det finns ingen terminal att fråga i",
            "there is no environment variable %s, and no terminal to ask in"),
    LOCKED_OUT(
            "databasen släpper inte in kontot: se efter --user och lösenordet i %s",
            "the database does not let the account in: see to --user and the password in %s"),
    BUSY(
            "databasen används av ett annat program: vänta tills det är klart, eller använd en databasserver",
            "the database is in use by another program: wait for it, or use a database server"),
    NO_DATABASE("databasen finns inte", "there is no such database"),
    UNREACHABLE("databasen går inte att nå (%s)", "the database cannot be reached (%s)"),
    NO_TABLES(
            "beslutsbordets tabeller går inte att öppna: skapa dem med META-INF/varsam/decision-desk.sql",
            "the desk's tables cannot be opened: create them with META-INF/varsam/decision-desk.sql"),

    NO_OS_USER("operativsystemet säger inte vem du är", "the operating system does not say who you are"),
    NOT_LISTED(
            "operativsystemets användare står inte i %s: den som ansvarar för filen för in den",
            "the operating system's user is not in %s: whoever answers for the file enters it"),
    PEOPLE_OPEN(
            "alla får ändra filen, så den säger inget om vem någon är: ta bort den rätten (chmod o-w)",
            "everybody may change the file, so it says nothing of who anybody is: take that right away (chmod o-w)"),
    PEOPLE_OWN(
            "du får själv ändra %s, så bara din egen uppgift säger vem du är",
            "you may change %s yourself, so only your own word says who you are"),
    NOT_PEOPLE(
            "är ingen personfil: skriv {\"people\":[{\"user\":\"…\",\"name\":\"…\",\"roles\":[\"…\"]}]}",
            "is no people file: write {\"people\":[{\"user\":\"…\",\"name\":\"…\",\"roles\":[\"…\"]}]}"),
    PEOPLE_ENTRY(
            "person %d: user, name och minst en roll behövs, och inget mer",
            "person %d: user, name and at least one role are needed, and nothing else"),
    PEOPLE_TWICE("person %d: samma user två gånger", "person %d: the same user twice"),
    NO_SUCH_PERSON("%s: ingen sådan user i %s", "%s: no such user in %s"),
    NO_PERIOD("--from ska vara före --to", "--from must be before --to"),
    NO_DURATION("ingen tid: skriv som P7D eller PT8H", "no duration: write as P7D or PT8H");

    private final Bilingual text;

    DeskWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    static DeskWords of(DecisionCase.State state) {
        return switch (state) {
            case PENDING -> PENDING;
            case DECIDING -> DECIDING;
            case DECIDED -> DECIDED;
            case USED -> USED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
        };
    }
}
