package se.varsam.cli.text;

import java.util.Collection;
import se.varsam.cli.terminal.Page;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.term.Language;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/** For people: one line for each finding, last how many there were of each type. */
final class ScanText implements ScanReport {

    private static final int PLACE = 10;
    private static final int TYPE = 24;
    private static final int CONFIDENCE = 9;
    private static final int RULE = 24;

    private final Page page;
    private final Language language;
    private final boolean namesFiles;

    ScanText(Page page, Language language, boolean namesFiles) {
        this.page = page;
        this.language = language;
        this.namesFiles = namesFiles;
    }

    @Override
    public void found(String file, Lines.Position position, PersonalDataFinding finding) {
        String place = (namesFiles ? file + ":" : "") + position.line() + ":" + position.column();
        page.raw(cell(place, PLACE)
                + cell(finding.type().in(language), TYPE)
                + cell(finding.confidence().in(language), CONFIDENCE)
                + cell(finding.rule(), RULE)
                + finding.preview()
                + marks(finding.marks()));
    }

    @Override
    public void end(ScanSum sum) {
        if (sum.total() == 0) {
            page.line(ScanWords.NOTHING_FOUND.in(language));
            return;
        }
        page.blank();
        page.raw(cell(ScanWords.FINDINGS.in(language), PLACE + TYPE) + sum.total());
        sum.counts().forEach((type, count) -> page.raw(" ".repeat(PLACE) + cell(type.in(language), TYPE) + count));
    }

    private static String cell(String text, int width) {
        return Page.pad(text, width - 1) + " ";
    }

    private String marks(Collection<? extends Term> marks) {
        return marks.isEmpty() ? "" : " (" + Terms.join(marks, language) + ")";
    }
}
