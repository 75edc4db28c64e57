package se.varsam.cli;

import java.util.List;
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
                Words.ID.in(language),
                Words.CODE.in(language),
                Words.NAME.in(language),
                Words.CLAUSES.in(language),
                Words.RULES.in(language),
                Words.ON_CHECKLIST.in(language),
                Words.AWAITING.in(language));
        profiles.forEach(profile -> table.row(
                profile.id(),
                profile.code(),
                profile.name(),
                count(profile.clauses()),
                count(profile.rules()),
                count(profile.checklist()),
                count(profile.awaitingArchitectureRules())));
        page.blank();
        page.line(Words.PROFILES_NOTE.in(language));
    }

    private static String count(List<?> things) {
        return Integer.toString(things.size());
    }
}
