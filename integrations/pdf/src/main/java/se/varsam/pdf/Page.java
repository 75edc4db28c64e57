package se.varsam.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** A page with what it inherits from the page tree. */
record Page(COSDictionary own, COSDictionary inherited) {

    private static final int MOST_NODES = 1_000_000;
    private static final List<COSName> INHERITABLE =
            List.of(COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE, COSName.RESOURCES);

    /** A node of the page tree that is not yet read. */
    private record Node(@Nullable COSBase reference, COSDictionary inherited) {}

    /** The last pages of a file, the last one first. A node that was met already is passed over. */
    static List<Page> last(PdfFile file, int count) {
        List<Page> pages = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(new Node(file.catalog().getItem(COSName.PAGES), new COSDictionary()));
        while (!open.isEmpty() && pages.size() < count && seen.size() < MOST_NODES) {
            Node node = open.pop();
            COSBase object = node.reference instanceof COSObject reference ? reference.getObject() : node.reference;
            if (!(object instanceof COSDictionary own) || !seen.add(own)) {
                continue;
            }
            if (own.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                COSDictionary passedOn = passedOn(own, node.inherited);
                for (COSBase kid : kids) {
                    open.push(new Node(kid, passedOn));
                }
            } else {
                pages.add(new Page(own, node.inherited));
            }
        }
        return pages;
    }

    private static COSDictionary passedOn(COSDictionary own, COSDictionary inherited) {
        COSDictionary passedOn = new COSDictionary(inherited);
        for (COSName name : INHERITABLE) {
            if (own.containsKey(name)) {
                passedOn.setItem(name, own.getItem(name));
            }
        }
        return passedOn;
    }

    /** An entry of the page or of a node above it. */
    @Nullable
    COSBase get(COSName name) {
        COSBase value = own.getDictionaryObject(name);
        return value == null ? inherited.getDictionaryObject(name) : value;
    }

    /** Width and height as the page is seen; those of A4 where they make no sense. */
    float[] size() {
        float[] box = box(get(COSName.CROP_BOX));
        box = box.length == 0 ? box(get(COSName.MEDIA_BOX)) : box;
        if (box.length == 0) {
            return new float[] {595, 842};
        }
        boolean turned = get(COSName.ROTATE) instanceof COSNumber angle && Math.floorMod(angle.intValue(), 180) == 90;
        return turned ? new float[] {box[1], box[0]} : box;
    }

    private static float[] box(@Nullable COSBase value) {
        float[] corners = value instanceof COSArray array && array.size() == 4 ? array.toFloatArray() : new float[4];
        float width = Math.abs(corners[2] - corners[0]);
        float height = Math.abs(corners[3] - corners[1]);
        boolean sensible = width >= 36 && width <= 14_400 && height >= 36 && height <= 14_400;
        return sensible ? new float[] {width, height} : new float[0];
    }
}
