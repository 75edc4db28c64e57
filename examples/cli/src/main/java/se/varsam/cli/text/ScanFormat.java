package se.varsam.cli.text;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** How the findings of a scan are written. */
public enum ScanFormat implements Term {
    TEXT,
    JSONL;

    @Override
    public Bilingual text() {
        String name = this == TEXT ? "text" : "jsonl";
        return new Bilingual(name, name);
    }
}
