package se.varsam.cli.label;

import se.varsam.label.Provenance;
import se.varsam.term.Language;

/** How many files there were, and how many of them tell of AI. */
final class InspectSum {

    private long files;
    private long telling;
    private long failed;

    void add(InspectCommand.Inspected inspected) {
        files++;
        failed += inspected.failure().isPresent() ? 1 : 0;
        telling += inspected.found().filter(Provenance::tellsOfAi).isPresent() ? 1 : 0;
    }

    long failed() {
        return failed;
    }

    String phrase(Language language) {
        return LabelWords.COUNTED_FILES.in(language, files, telling, failed);
    }
}
