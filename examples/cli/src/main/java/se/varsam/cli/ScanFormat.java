package se.varsam.cli;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** How the findings of a scan are written. */
enum ScanFormat implements Term {
    TEXT,
    JSONL;

    @Override
    public Bilingual text() {
        String name = this == TEXT ? "text" : "jsonl";
        return new Bilingual(name, name);
    }
}
