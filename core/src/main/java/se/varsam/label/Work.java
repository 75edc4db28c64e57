package se.varsam.label;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.Captions;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/** Labelling one file, without a thought of where it comes from and where it goes. */
record Work(Captions captions, Set<LabelLayer> layers, ImageMark image, ForeignManifest foreign) {

    /** How often a record may change before it must have settled: its own length is in it. */
    private static final int ROUNDS = 5;

    private static final Bilingual UNREADABLE =
            new Bilingual("märkningen går inte att läsa tillbaka", "the label cannot be read back");

    /** The file as it will be, and what was done. */
    record Result(Source file, Labelled done) {}

    Result label(Source source, String name, AiLabel label) {
        Formats.Known known = Formats.read(source, name, captions);
        LabelFormat format = known.format();
        if (foreign == ForeignManifest.REFUSE && known.provenance().has(TraceKind.C2PA_MANIFEST)) {
            throw LabelException.of(LabelException.Reason.FOREIGN_MANIFEST, format.name());
        }
        Marking marking = Marking.of(label, format.kind(), captions, layers, image);
        Optional<ImageMark> drawn = known.provenance().drawn();
        boolean draws = marking.has(LabelLayer.VISIBLE)
                && image != ImageMark.BESIDE
                && !format.layers().contains(LabelLayer.VISIBLE);
        marking = drawn.map(marking::drawn).orElse(marking);
        Source bare;
        try {
            bare = bare(known);
        } catch (LabelException e) {
            if (saysAll(known, marking)) {
                return result(known, marking, written(format, marking), known.source());
            }
            throw e;
        }
        if (draws && drawn.isEmpty()) {
            bare = draw(known, bare, marking);
            marking = marking.drawn(image);
        }
        Set<LabelLayer> written = written(format, marking);
        Source marked = mark(known, bare, marking);
        return result(known, marking, written, marked);
    }

    /** Whether a label in a file that somebody changed since still says in every layer what it is to say. */
    private boolean saysAll(Formats.Known known, Marking marking) {
        Map<LabelField, String> said = new EnumMap<>(known.provenance().fields());
        said.remove(LabelField.RESTORE);
        return said.equals(marking.fields())
                && Collections.disjoint(known.provenance().missing(), written(known.format(), marking));
    }

    private static Source draw(Formats.Known known, Source bare, Marking marking) {
        return known.with(format -> format.draw(bare, marking)
                .orElseThrow(() -> LabelException.of(LabelException.Reason.NO_PLACE, format.name())));
    }

    private Set<LabelLayer> written(LabelFormat format, Marking marking) {
        Set<LabelLayer> written = EnumSet.copyOf(layers);
        written.retainAll(format.layers());
        if (marking.isDrawn() && layers.contains(LabelLayer.VISIBLE)) {
            written.add(LabelLayer.VISIBLE);
        }
        if (written.isEmpty()) {
            throw LabelException.of(LabelException.Reason.NO_PLACE, format.name());
        }
        return written;
    }

    private Result result(Formats.Known known, Marking marking, Set<LabelLayer> written, Source marked) {
        Set<LabelLayer> missing = EnumSet.copyOf(layers);
        missing.removeAll(written);
        boolean same = known.source() == marked
                || (known.provenance().restore().isPresent() && known.source().holdsSameAs(marked));
        Labelled done = new Labelled(
                known.format().name(),
                marking.kind(),
                written,
                missing,
                marking.caption(),
                same ? Labelled.Change.UNCHANGED : Labelled.Change.LABELLED);
        return new Result(same ? known.source() : marked, done);
    }

    /** The record names how many bytes were put in, and it is among them: so it is made until it no longer changes. */
    private Source mark(Formats.Known known, Source bare, Marking first) {
        Marking marking = first;
        for (int round = 0; round < ROUNDS; round++) {
            Edits edits = new Edits();
            Marking now = marking;
            known.with(format -> {
                format.mark(bare, now, edits);
                return edits;
            });
            String record = Restore.of(bare, edits);
            if (record.equals(marking.record())) {
                return readBack(known, edits.on(bare), record);
            }
            marking = marking.recording(record);
        }
        throw new IllegalStateException(known.format().name() + ": the places of the label do not settle.");
    }

    /** A label that cannot be read again, or a file that its own format no longer takes, is not let out. */
    private Source readBack(Formats.Known known, Source marked, String record) {
        Provenance now = Formats.provenance(known.format(), marked, captions);
        if (!now.restore().equals(Optional.of(record))) {
            throw LabelException.of(
                    LabelException.Reason.DAMAGED, known.format().name(), UNREADABLE);
        }
        return marked;
    }

    /** The file without a label of ours. */
    private static Source bare(Formats.Known known) {
        return known.provenance()
                .restore()
                .map(restore -> Restore.parse(restore).undo(known.source()))
                .orElse(known.source());
    }

    Result unlabel(Source source, String name) {
        Formats.Known known = Formats.read(source, name, captions);
        String format = known.format().name();
        if (known.provenance().drawn().isPresent()) {
            throw LabelException.of(LabelException.Reason.DRAWN_ON, format);
        }
        if (known.provenance().restore().isEmpty()) {
            throw LabelException.of(LabelException.Reason.NOT_LABELLED, format);
        }
        Labelled done = new Labelled(format, known.format().kind(), Set.of(), Set.of(), "", Labelled.Change.LABELLED);
        return new Result(bare(known), done);
    }
}
