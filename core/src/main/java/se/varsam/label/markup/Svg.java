package se.varsam.label.markup;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;
import se.varsam.term.Bilingual;

/** SVG (W3C): XMP in the root's metadata, the caption along the lower edge and as a description for screen readers. */
public final class Svg implements LabelFormat {

    private static final int MOST = 32 << 20;

    /** Ready to use: it holds no state. */
    public Svg() {}

    @Override
    public String name() {
        return "SVG";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.IMAGE;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return SvgPrologue.begins(source);
    }

    @Override
    public void read(Source source, Traces traces) {
        SvgTree tree = tree(source, text -> traces.caption("text", text));
        if (tree.isSigned) {
            traces.c2pa("metadata");
        }
        SvgTree.@Nullable Graph graph = tree.graph;
        if (graph != null) {
            traces.xmp("metadata", graph.packet());
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        SvgTree tree = tree(source, text -> {});
        boolean visible = marking.has(LabelLayer.VISIBLE);
        String prefix = tree.root.prefix();
        String described = visible && !tree.isDescribed
                ? "<" + prefix + "desc>" + XmlText.escape(marking.caption()) + "</" + prefix + "desc>"
                : "";
        String shown = visible ? SvgCaption.of(tree, marking) : "";
        XmlTag end = tree.rootEnd;
        if (end == null) {
            String all = described + metadata(prefix, packet(marking)) + shown;
            edits.replace(tree.root.end() - 2L, 2, bytes(tree, ">" + all + "</" + tree.root.name() + ">"));
            return;
        }
        edits.insert(tree.top, bytes(tree, described));
        metadata(tree, marking, edits);
        edits.insert(end.start(), bytes(tree, shown));
    }

    /** Into the graph that is there, or the metadata that is there, or a new one: there may be one only. */
    private static void metadata(SvgTree tree, Marking marking, Edits edits) {
        SvgTree.@Nullable Graph graph = tree.graph;
        XmlTag there = tree.metadata;
        if (graph != null) {
            Edits inGraph = marking.xmpInto(graph.packet());
            for (Edits.Edit edit : graph.placed(inGraph).list()) {
                String added = new String(edit.added(), StandardCharsets.UTF_8);
                edits.replace(edit.at(), edit.removed(), bytes(tree, added));
            }
        } else if (there == null) {
            edits.insert(tree.top, bytes(tree, metadata(tree.root.prefix(), packet(marking))));
        } else if (there.kind() == XmlTag.Kind.EMPTY) {
            edits.replace(there.end() - 2L, 2, bytes(tree, ">" + packet(marking) + "</" + there.name() + ">"));
        } else {
            edits.insert(there.start(), bytes(tree, packet(marking)));
        }
    }

    private static String metadata(String prefix, String packet) {
        return "<" + prefix + "metadata>" + packet + "</" + prefix + "metadata>";
    }

    /** The graph alone, as SVG shows it: what programs know packets by makes some of them see no SVG in a short file. */
    private static String packet(Marking marking) {
        String packet = new String(marking.xmp(), StandardCharsets.UTF_8);
        return packet.substring(packet.indexOf("<rdf:RDF"), packet.lastIndexOf("</x:xmpmeta>"))
                .strip();
    }

    /** The text in the document's encoding: where that is not UTF-8, what is not ASCII as numbers. */
    private static byte[] bytes(SvgTree tree, String text) {
        if (!tree.prologue.isAsciiOnly()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return XmlText.ascii(text).getBytes(StandardCharsets.US_ASCII);
    }

    private static SvgTree tree(Source source, Consumer<String> texts) {
        if (SvgPrologue.isPacked(source)) {
            throw unsupported("packad som SVGZ; packa upp den först", "packed as SVGZ; unpack it first");
        }
        if (SvgPrologue.isWide(source)) {
            throw unsupported("skriven i UTF-16; spara den i UTF-8", "written in UTF-16; save it in UTF-8");
        }
        if (source.length() > MOST) {
            throw unsupported("större än 32 MB", "larger than 32 MB");
        }
        return new SvgTree(source.latin1(0, source.length()), texts);
    }

    private static LabelException unsupported(String sv, String en) {
        return LabelException.of(LabelException.Reason.UNSUPPORTED, "SVG", new Bilingual(sv, en));
    }
}
