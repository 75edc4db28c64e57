package se.varsam.label;

import java.time.LocalDate;

/**
 * That a human reviewed the content and that somebody answers for its publication: what AI Act art. 50(4) asks for before
 * text of public interest may go unlabelled, and good evidence for everything else. Written into the file.
 *
 * @param reviewer who reviewed it, by name or by post, not blank
 * @param editor who holds editorial responsibility, by name or by post, not blank
 * @param date when it was reviewed
 * @since 0.1
 */
public record Review(String reviewer, String editor, LocalDate date) {

    /** Refuses a blank reviewer or editor: {@link IllegalArgumentException}. */
    public Review {
        if (reviewer.isBlank() || editor.isBlank()) {
            throw new IllegalArgumentException("En granskning behöver både granskare och redaktionellt ansvarig. /"
                    + " A review needs both a reviewer and somebody with editorial responsibility.");
        }
    }

    /** The date only: names are personal data. */
    @Override
    public String toString() {
        return "Review[" + date + "]";
    }
}
