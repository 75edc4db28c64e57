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
import org.jspecify.annotations.Nullable;
import se.varsam.label.LabelException;
import se.varsam.term.Bilingual;

/** What forbids a file to be changed, even by appending to it. */
final class Locks {

    private static final int MOST_FIELDS = 100_000;

    private Locks() {}

    /**
     * Refuses encrypted files: what is appended would have to be encrypted too. Refuses certified ones and those with
     * usage rights: whatever they permit, comments at most, neither metadata nor a page is among it, so readers would call
     * them tampered with.
     */
    static void check(PdfFile file) {
        if (file.objects().getTrailer().containsKey(COSName.ENCRYPT)) {
            throw LabelException.of(LabelException.Reason.ENCRYPTED, Pdf.NAME);
        }
        if (file.catalog().getDictionaryObject(COSName.PERMS) instanceof COSDictionary permissions
                && permissions.size() > 0) {
            throw signed(
                    "filen är certifierad, och en ändring bryter certifieringen",
                    "the file is certified, and a change breaks the certification");
        }
        if (file.catalog().getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form && isLocking(form)) {
            throw signed("en underskrift i filen förbjuder ändringar", "a signature in the file forbids changes");
        }
    }

    private static LabelException signed(String sv, String en) {
        return LabelException.of(LabelException.Reason.SIGNED, Pdf.NAME, new Bilingual(sv, en));
    }

    /** Whether a signed field locks the whole document: PDF 2.0's /Lock with /P. */
    private static boolean isLocking(COSDictionary form) {
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        addAll(open, form.getDictionaryObject(COSName.FIELDS));
        while (!open.isEmpty() && seen.size() < MOST_FIELDS) {
            if (open.pop() instanceof COSDictionary field && seen.add(field)) {
                if (field.getDictionaryObject(COSName.V) instanceof COSDictionary
                        && field.getDictionaryObject(COSName.getPDFName("Lock")) instanceof COSDictionary lock
                        && lock.containsKey(COSName.P)) {
                    return true;
                }
                addAll(open, field.getDictionaryObject(COSName.KIDS));
            }
        }
        return false;
    }

    private static void addAll(Deque<COSBase> open, @Nullable COSBase fields) {
        if (fields instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase field = array.getObject(i);
                if (field != null) {
                    open.push(field);
                }
            }
        }
    }
}
