package se.varsam.cli.decision;

import se.varsam.cli.terminal.Phrase;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.term.Bilingual;

/** The texts of the reports on decisions, in both languages. */
enum DecisionWords implements Phrase {
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
    PROFILE("policy", "policy"),
    PROPOSED("föreslaget (UTC)", "proposed (UTC)"),
    BOUND_TO("bundet till", "bound to"),
    VOTE("beslut", "decision"),
    VOTE_OF("%s, %s, post %s i loggen", "%s, %s, record %s of the trail"),
    VOTE_UNPROVED("%s, %s, utan bevis i loggen", "%s, %s, without evidence in the trail"),
    AI_PART("AI:s del", "AI's part"),
    WEIGHED("vägde in", "weighed in"),
    ONE_PERSON("1 person", "1 person"),
    PERSONS("%d personer", "%d persons"),
    ONE_LISTED("1 ärende", "1 case"),
    LISTED("%d ärenden", "%d cases"),
    LISTED_MOST("%d ärenden, det kan finnas fler: ange --most", "%d cases, there may be more: give --most"),
    STOPS("stoppade verktyg", "stopped tools"),
    STOPPED("%s, sedan %s", "%s, since %s"),
    NEXT(
            "Att ärendet är öppnat är antecknat i loggen. Besluta med samma beslutsbord, personfil och logg, och en av"
                    + " --approve, --reject och --override:",
            "That the case was opened is recorded in the trail. Decide with the same desk, people file and trail, and"
                    + " one of --approve, --reject and --override:"),
    DECIDE_WITH(
            "--content-file=BESLUT --reasons-file=SKÄL --delegation=PUNKT",
            "--content-file=DECISION --reasons-file=REASONS --delegation=POINT"),
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
    NO_PERIOD("--from ska vara före --to", "--from must be before --to");

    private final Bilingual text;

    DecisionWords(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    static DecisionWords of(DecisionCase.State state) {
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
