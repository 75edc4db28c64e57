package se.varsam.cli.desk;

import se.varsam.cli.terminal.Phrase;
import se.varsam.term.Bilingual;

/** The texts on opening a desk and who sits at it, in both languages. */
enum DeskWords implements Phrase {
    NO_PLACE(
            "ange var beslutsbordet är: --desk MAPP, eller --jdbc URL och --user NAMN",
            "say where the desk is: --desk DIR, or --jdbc URL and --user NAME"),
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
    NO_SUCH_PERSON("%s: ingen sådan user i %s", "%s: no such user in %s");

    private final Bilingual text;

    DeskWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
