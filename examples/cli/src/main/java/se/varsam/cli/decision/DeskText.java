package se.varsam.cli.decision;

import java.util.List;
import java.util.Locale;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Phrase;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.TextTable;
import se.varsam.cli.trail.TrailText;
import se.varsam.decision.AiContribution;
import se.varsam.decision.Names;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.term.Language;

/** For people: what waits, what is proposed, what is decided. */
final class DeskText {

    private static final int INDENT = 2;
    private static final int LABEL = 22;

    private final Page page;
    private final Language language;

    DeskText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void list(List<DecisionCase> cases, int most) {
        TextTable table = new TextTable(page, 36, 18, 15, 19);
        if (!cases.isEmpty()) {
            table.header(
                    DecisionWords.ID.in(language),
                    DecisionWords.ACT.in(language),
                    DecisionWords.OVERSIGHT.in(language),
                    DecisionWords.HOLDS_UNTIL.in(language));
        }
        cases.forEach(each -> table.row(
                each.id(),
                each.binding().act() + "\n" + each.binding().tool(),
                each.oversight().in(language),
                TrailText.time(each.expires())));
        page.line(listed(cases.size(), most).in(language, cases.size()));
    }

    private static DecisionWords listed(int cases, int most) {
        if (cases >= most) {
            return DecisionWords.LISTED_MOST;
        }
        return cases == 1 ? DecisionWords.ONE_LISTED : DecisionWords.LISTED;
    }

    void stops(List<DecisionStore.Stop> stops) {
        stops.forEach(each -> entry(
                DecisionWords.STOPS,
                DecisionWords.STOPPED.in(language, Shown.plain(each.tool()), TrailText.time(each.at()))));
    }

    void decided(DecisionCase found, Names names) {
        known(found);
        found.made().ifPresent(made -> {
            page.blank();
            page.line(Shown.plain(made.statement(locale(), names)));
        });
    }

    void material(DecisionCase opened) {
        known(opened);
        for (AiContribution each : opened.decision().ai()) {
            entry(
                    DecisionWords.AI_PART,
                    Shown.plain(each.toolName() + " " + each.toolVersion()).strip() + ": "
                            + each.role().in(language));
            each.mainElements().forEach(element -> entry(DecisionWords.WEIGHED, Shown.plain(element)));
        }
        page.blank();
        page.line(Shown.plain(opened.decision().statement(locale())));
        page.blank();
        page.line(DecisionWords.NEXT.in(language));
        page.raw("  varsam decisions decide " + opened.id() + " --approve …");
        page.raw("    " + DecisionWords.DECIDE_WITH.in(language));
    }

    /** What says nothing of the matter itself. */
    void known(DecisionCase each) {
        page.raw(each.id() + ": " + DecisionWords.of(each.state()).in(language));
        entry(DecisionWords.ACT, each.binding().act());
        entry(DecisionWords.TOOL, each.binding().tool() + " " + each.binding().toolVersion());
        entry(
                DecisionWords.PROFILE,
                each.binding().profile() + "@" + each.binding().profileVersion());
        entry(DecisionWords.BOUND_TO, each.binding().action().toString());
        entry(DecisionWords.OVERSIGHT, each.oversight().in(language));
        entry(DecisionWords.PROPOSED, TrailText.time(each.created()));
        entry(DecisionWords.HOLDS_UNTIL, TrailText.time(each.expires()));
        entry(
                DecisionWords.OPENINGS,
                (each.openings().size() == 1 ? DecisionWords.ONE_PERSON : DecisionWords.PERSONS)
                        .in(language, each.openings().size()));
        each.votes().forEach(vote -> entry(DecisionWords.VOTE, vote(vote)));
    }

    private String vote(DecisionCase.Vote vote) {
        String kind = vote.kind().in(language);
        String at = TrailText.time(vote.at());
        return vote.evidence()
                .map(number -> DecisionWords.VOTE_OF.in(language, kind, at, number))
                .orElseGet(() -> DecisionWords.VOTE_UNPROVED.in(language, kind, at));
    }

    private Locale locale() {
        return language == Language.ENGLISH ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    private void entry(Phrase label, String text) {
        page.entry(INDENT, label.in(language), LABEL, text);
    }
}
