package se.varsam.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * PDF (ISO 32000): XMP in the catalog's metadata, the caption on an end page of its own. All of it is appended as one more
 * revision, so earlier signatures keep every byte they cover.
 */
final class Pdf implements LabelFormat {

    static final String NAME = "PDF";

    private static final int HEADER_WITHIN = 1024;
    private static final int PAGES_READ = 2;
    private static final int LONGEST_CAPTION = 300;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ContentKind kind() {
        return ContentKind.TEXT;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return new String(source.upTo(0, HEADER_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public void read(Source source, Traces traces) {
        PdfFile.open(source, file -> {
            file.packet().ifPresent(packet -> traces.xmp("XMP", packet));
            if (Attachments.holdManifest(file)) {
                traces.c2pa("AF");
            }
            readInfo(file, traces);
            List<Page> pages = Page.last(file, PAGES_READ);
            for (int i = pages.size() - 1; i >= 0; i--) {
                readText(PageText.lines(pages.get(i)), i == 0 ? "last page" : "last page but one", traces);
            }
            return file;
        });
    }

    private static void readInfo(PdfFile file, Traces traces) {
        COSBase info = file.objects().getTrailer().getDictionaryObject(COSName.INFO);
        for (COSName name : List.of(COSName.CREATOR, COSName.PRODUCER)) {
            if (info instanceof COSDictionary all && all.getDictionaryObject(name) instanceof COSString program) {
                traces.program("Info " + name.getName(), program.getString());
            }
        }
    }

    /** A caption may go on in a second line. */
    private static void readText(List<String> lines, String place, Traces traces) {
        for (int i = 0; i < lines.size(); i++) {
            String two = i + 1 < lines.size() ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
            if (Captions.isTelling(lines.get(i)) && lines.get(i).length() <= LONGEST_CAPTION) {
                traces.caption(place, lines.get(i));
            } else if (two.length() <= LONGEST_CAPTION && Captions.isTelling(two)) {
                traces.caption(place, two);
                i++;
            }
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        byte[] appended = PdfFile.open(source, file -> {
            Locks.check(file);
            return append(file, source, marking);
        });
        edits.insert(source.length(), appended);
    }

    private static byte[] append(PdfFile file, Source source, Marking marking) throws IOException {
        Increment increment = new Increment(file, source);
        COSDictionary about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.METADATA);
        about.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        byte[] packet = file.packet()
                .map(old -> ExtensionSchema.into(old, marking).applyTo(old))
                .orElseGet(marking::xmp);
        COSDictionary catalog = new COSDictionary(file.catalog());
        catalog.setItem(COSName.METADATA, increment.add(about, packet));
        if (marking.has(LabelLayer.VISIBLE)) {
            PageTree.append(file, marking, increment);
        }
        increment.put(file.root(), catalog);
        return increment.bytes();
    }
}
