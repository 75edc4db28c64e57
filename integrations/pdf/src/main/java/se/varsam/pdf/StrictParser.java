package se.varsam.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import se.varsam.label.bytes.Source;

/** Reads a PDF as it is written, repairs nothing, and inflates no more than {@link Streams} lets it. */
final class StrictParser extends PDFParser {

    private static final int MOST_OBJECTS = 5_000_000;

    private boolean readsTables;

    StrictParser(Source source) throws IOException {
        super(new SourceReader(source), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        xrefTrailerResolver = new Counting();
    }

    private static final class Counting extends XrefTrailerResolver {
        private int objects;

        @Override
        public void setXRef(COSObjectKey key, long offset) {
            if (++objects > MOST_OBJECTS) {
                throw new IllegalStateException("too many objects");
            }
            super.setXRef(key, offset);
        }
    }

    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        readsTables = true;
        COSDictionary trailer = super.retrieveTrailer();
        readsTables = false;
        return trailer;
    }

    /** Tables are inflated as soon as they are parsed. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (readsTables) {
            Streams.check(stream);
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            // No image is ever decoded, whatever it is used for.
            return document.createCOSStream(stream, 0, 0);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            Streams.check(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }
}
