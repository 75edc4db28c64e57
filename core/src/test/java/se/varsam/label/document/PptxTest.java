package se.varsam.label.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelLayer;

class PptxTest extends FormatContract {

    @Override
    protected String format() {
        return "PPTX";
    }

    @Override
    protected String fileName() {
        return "torget.pptx";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, String> parts = Documents.ooxml("ppt/presentation.xml", "<presentation/>");
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("stored", Zips.stored(parts));
        samples.put("streamed", Zips.streamed(parts));
        samples.put("Zip64", Zips.large(Zips.stored(parts)));
        return samples;
    }
}
