package se.varsam.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Files that a document carries. */
final class Attachments {

    private static final int MOST = 100_000;
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName MANIFEST = COSName.getPDFName("C2PA_Manifest");

    private Attachments() {}

    /** Whether a C2PA manifest is among them: associated with the document, or in its tree of names. */
    static boolean holdManifest(PdfFile file) {
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        push(open, file.catalog().getDictionaryObject(COSName.AF));
        if (file.catalog().getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            push(open, names.getDictionaryObject(COSName.EMBEDDED_FILES));
        }
        while (!open.isEmpty() && seen.size() < MOST) {
            COSBase item = open.pop();
            COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSArray all) {
                all.forEach(each -> push(open, each));
            } else if (object instanceof COSDictionary node) {
                if (MANIFEST.equals(node.getCOSName(RELATIONSHIP))) {
                    return true;
                }
                push(open, node.getItem(COSName.KIDS));
                push(open, node.getItem(COSName.NAMES));
            }
        }
        return false;
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase item) {
        if (item != null) {
            open.push(item);
        }
    }
}
