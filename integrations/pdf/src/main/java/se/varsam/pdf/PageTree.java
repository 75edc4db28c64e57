package se.varsam.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import se.varsam.label.Marking;

/** Puts the end page last: into the page tree's root, and in tagged files into the structure that screen readers follow. */
final class PageTree {

    private PageTree() {}

    static void append(PdfFile file, Marking marking, Increment increment) throws IOException {
        if (!(file.catalog().getItem(COSName.PAGES) instanceof COSObject reference
                && reference.getObject() instanceof COSDictionary root
                && root.getDictionaryObject(COSName.KIDS) instanceof COSArray kids
                && root.getDictionaryObject(COSName.COUNT) instanceof COSNumber count)) {
            throw PdfFile.damaged("sidträdet går inte att läsa", "the page tree cannot be read");
        }
        Optional<Structure> structure = Structure.of(file);
        Page last = Page.last(file, 1).stream().findFirst().orElse(new Page(new COSDictionary(), new COSDictionary()));
        COSDictionary page = new EndPage(increment, last, marking.caption()).write(structure.isPresent());
        page.setItem(COSName.PARENT, reference);
        // Nothing that the root passes on to the old pages is meant for this one.
        page.setItem(COSName.ROTATE, COSInteger.ZERO);
        page.setItem(COSName.CROP_BOX, page.getItem(COSName.MEDIA_BOX));
        if (last.get(COSName.TRIM_BOX) != null) {
            page.setItem(COSName.TRIM_BOX, page.getItem(COSName.MEDIA_BOX));
        }
        COSBase unit = last.get(COSName.getPDFName("UserUnit"));
        if (unit instanceof COSNumber) {
            page.setItem(COSName.getPDFName("UserUnit"), unit);
        }
        COSObject place = increment.reserve();
        if (structure.isPresent()) {
            structure.get().append(page, place, marking, increment);
        }
        increment.put(place, page);
        COSDictionary grown = new COSDictionary(root);
        grown.setItem(COSName.KIDS, with(kids, place));
        grown.setItem(COSName.COUNT, COSInteger.get(count.longValue() + 1));
        increment.put(reference, grown);
    }

    /** The same array with more at its end. */
    static COSArray with(COSArray array, COSBase... more) {
        COSArray longer = new COSArray();
        for (COSBase each : array) {
            longer.add(each);
        }
        for (COSBase each : more) {
            longer.add(each);
        }
        return longer;
    }
}
