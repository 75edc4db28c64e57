package se.varsam.cli;

import java.util.List;
import java.util.Locale;
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
                    DeskWords.ID.in(language),
                    DeskWords.ACT.in(language),
                    DeskWords.OVERSIGHT.in(language),
                    DeskWords.HOLDS_UNTIL.in(language));
        }
        cases.forEach(each -> table.row(
                each.id(),
                each.binding().act() + "\n" + each.binding().tool(),
                each.oversight().in(language),
                TrailText.time(each.expires())));
        page.line((cases.size() < most ? DeskWords.LISTED : DeskWords.LISTED_MOST).in(language, cases.size()));
    }

    void stops(List<DecisionStore.Stop> stops) {
        stops.forEach(each -> entry(
                DeskWords.STOPS, DeskWords.STOPPED.in(language, Shown.plain(each.tool()), TrailText.time(each.at()))));
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
                    DeskWords.AI_PART,
                    Shown.plain(each.toolName() + " " + each.toolVersion()).strip() + ": "
                            + each.role().in(language));
            each.mainElements().forEach(element -> entry(DeskWords.WEIGHED, Shown.plain(element)));
        }
        page.blank();
        page.line(Shown.plain(opened.decision().statement(locale())));
        page.blank();
        page.line(DeskWords.NEXT.in(language));
        page.raw("  varsam decisions decide " + opened.id());
    }

    /** What says nothing of the matter itself. */
    void known(DecisionCase each) {
        page.raw(each.id() + ": " + DeskWords.of(each.state()).in(language));
        entry(DeskWords.ACT, each.binding().act());
        entry(DeskWords.TOOL, each.binding().tool() + " " + each.binding().toolVersion());
        entry(DeskWords.PROFILE, each.binding().profile() + "@" + each.binding().profileVersion());
        entry(DeskWords.BOUND_TO, each.binding().action().toString());
        entry(DeskWords.OVERSIGHT, each.oversight().in(language));
        entry(DeskWords.PROPOSED, TrailText.time(each.created()));
        entry(DeskWords.HOLDS_UNTIL, TrailText.time(each.expires()));
        entry(DeskWords.OPENINGS, DeskWords.PERSONS.in(language, each.openings().size()));
        each.votes().forEach(vote -> entry(DeskWords.VOTE, vote(vote)));
    }

    private String vote(DecisionCase.Vote vote) {
        String kind = vote.kind().in(language);
        String at = TrailText.time(vote.at());
        return vote.evidence()
                .map(number -> DeskWords.VOTE_OF.in(language, kind, at, number))
                .orElseGet(() -> DeskWords.VOTE_UNPROVED.in(language, kind, at));
    }

    private Locale locale() {
        return language == Language.ENGLISH ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    private void entry(Phrase label, String text) {
        page.entry(INDENT, label.in(language), LABEL, text);
    }
}
