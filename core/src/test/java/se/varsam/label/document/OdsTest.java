package se.varsam.label.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelLayer;

class OdsTest extends FormatContract {

    @Override
    protected String format() {
        return "ODS";
    }

    @Override
    protected String fileName() {
        return "torget.ods";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected String sourceType() {
        return "http://c2pa.org/digitalsourcetype/trainedAlgorithmicData";
    }

    @Override
    protected Map<String, byte[]> samples() {
        byte[] written = Documents.file("torget.ods");
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("LibreOffice", written);
        samples.put("streamed", Zips.streamed(Zips.read(written)));
        samples.put("Zip64", Zips.large(Zips.stored(Zips.read(written))));
        return samples;
    }
}
