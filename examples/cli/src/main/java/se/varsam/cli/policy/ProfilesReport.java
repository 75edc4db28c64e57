package se.varsam.cli.policy;

import java.util.List;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.TextTable;
import se.varsam.profile.Profile;
import se.varsam.term.Language;

/** The profiles there are, with their size. */
final class ProfilesReport {

    private final Page page;
    private final Language language;

    ProfilesReport(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(List<Profile> profiles) {
        TextTable table = new TextTable(page, 14, 6, 28, 10, 8, 12, 8);
        table.header(
                PolicyWords.ID.in(language),
                PolicyWords.CODE.in(language),
                PolicyWords.NAME.in(language),
                PolicyWords.CLAUSES.in(language),
                PolicyWords.RULES.in(language),
                PolicyWords.ON_CHECKLIST.in(language),
                PolicyWords.AWAITING.in(language));
        profiles.forEach(profile -> table.row(
                profile.id(),
                profile.code(),
                profile.name(),
                count(profile.clauses()),
                count(profile.rules()),
                count(profile.checklist()),
                count(profile.awaitingArchitectureRules())));
        page.blank();
        page.line(PolicyWords.PROFILES_NOTE.in(language));
    }

    private static String count(List<?> things) {
        return Integer.toString(things.size());
    }
}
