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
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import se.varsam.label.Marking;

/**
 * The structure tree of a tagged file. The caption becomes a paragraph of it, because a label that a screen reader passes
 * over is none for those who listen.
 *
 * @param place the tree's root as an object of its own; without one it cannot be its elements' parent
 * @param root the tree's root
 */
record Structure(COSObject place, COSDictionary root) {

    private static final int DEEPEST = 64;
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    static Optional<Structure> of(PdfFile file) {
        return file.catalog().getItem(COSName.STRUCT_TREE_ROOT) instanceof COSObject place
                        && place.getObject() instanceof COSDictionary root
                ? Optional.of(new Structure(place, root))
                : Optional.empty();
    }

    /** Makes the caption on a page, which is marked content 0, the last paragraph. */
    void append(COSDictionary page, COSObject pagePlace, Marking marking, Increment increment) throws IOException {
        COSObject paragraph = increment.reserve();
        COSDictionary grown = new COSDictionary(root);
        COSObject parent = only(root.getItem(COSName.K)).orElse(place);
        if (parent.getObject() instanceof COSDictionary element && !parent.equals(place)) {
            COSDictionary longer = new COSDictionary(element);
            longer.setItem(COSName.K, longer(element, paragraph));
            increment.put(parent, longer);
        } else {
            parent = place;
            grown.setItem(COSName.K, longer(root, paragraph));
        }
        COSDictionary said = new COSDictionary();
        said.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        said.setItem(COSName.S, COSName.P);
        said.setItem(COSName.P, parent);
        said.setItem(COSName.PG, pagePlace);
        said.setItem(COSName.K, COSInteger.ZERO);
        if (marking.languages().size() == 1) {
            said.setItem(COSName.LANG, new COSString(marking.languages().get(0).tag()));
        }
        increment.put(paragraph, said);
        long key = nextKey();
        page.setLong(COSName.STRUCT_PARENTS, key);
        parentTree(grown, key, paragraph, increment);
        grown.setLong(NEXT_KEY, key + 1);
        increment.put(place, grown);
    }

    /** The one element below the root, as most files have it. */
    private static Optional<COSObject> only(@Nullable COSBase kids) {
        COSBase all =
                kids instanceof COSObject reference && reference.getObject() instanceof COSArray array ? array : kids;
        COSBase first = all instanceof COSArray array && array.size() == 1 ? array.get(0) : all;
        return first instanceof COSObject one ? Optional.of(one) : Optional.empty();
    }

    private static COSArray longer(COSDictionary element, COSObject paragraph) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray none = new COSArray();
        if (kids instanceof COSArray array) {
            return PageTree.with(array, paragraph);
        }
        return kids == null
                ? PageTree.with(none, paragraph)
                : PageTree.with(none, element.getItem(COSName.K), paragraph);
    }

    /** The page's content belongs to the paragraph. */
    private void parentTree(COSDictionary grown, long key, COSObject paragraph, Increment increment)
            throws IOException {
        COSArray entry = PageTree.with(new COSArray(), COSInteger.get(key), PageTree.with(new COSArray(), paragraph));
        COSDictionary tree = root.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary old
                ? new COSDictionary(old)
                : new COSDictionary();
        if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            COSDictionary node = new COSDictionary();
            node.setItem(COSName.LIMITS, PageTree.with(new COSArray(), COSInteger.get(key), COSInteger.get(key)));
            node.setItem(COSName.NUMS, entry);
            tree.setItem(COSName.KIDS, PageTree.with(kids, increment.add(node)));
        } else {
            COSArray numbers = tree.getDictionaryObject(COSName.NUMS) instanceof COSArray old ? old : new COSArray();
            tree.setItem(COSName.NUMS, PageTree.with(numbers, entry.get(0), entry.get(1)));
        }
        if (root.getItem(COSName.PARENT_TREE) instanceof COSObject reference) {
            increment.put(reference, tree);
        } else {
            grown.setItem(COSName.PARENT_TREE, tree);
        }
    }

    /** The first number that no page has. */
    private long nextKey() {
        long next = Math.max(0, root.getLong(NEXT_KEY, 0));
        COSBase node = root.getDictionaryObject(COSName.PARENT_TREE);
        for (int depth = 0; node instanceof COSDictionary tree && depth < DEEPEST; depth++) {
            if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers
                    && numbers.size() > 1
                    && numbers.getObject(numbers.size() - 2) instanceof COSNumber last) {
                return Math.max(next, last.longValue() + 1);
            }
            node = tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids && kids.size() > 0
                    ? kids.getObject(kids.size() - 1)
                    : null;
        }
        return next;
    }
}
