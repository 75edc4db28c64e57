package se.varsam.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects as they were read: references stay references, and what is direct stays direct. */
final class ObjectWriter {

    /** PDFBox parses no deeper. */
    private static final int DEEPEST = 600;

    byte[] bytes(COSBase object) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(object, out, 0);
        return out.toByteArray();
    }

    byte[] stream(COSDictionary dictionary, byte[] data) throws IOException {
        COSDictionary whole = new COSDictionary(dictionary);
        whole.setLong(COSName.LENGTH, data.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(whole, out, 0);
        out.write(ascii("\nstream\n"));
        out.write(data);
        out.write(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static void write(COSBase object, ByteArrayOutputStream out, int depth) throws IOException {
        if (depth > DEEPEST || object instanceof COSStream) {
            throw new IOException("an object cannot be written");
        } else if (object instanceof COSObject reference) {
            out.write(ascii(
                    reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " R"));
        } else if (object instanceof COSDictionary dictionary) {
            out.write(ascii("<<"));
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                entry.getKey().writePDF(out);
                out.write(' ');
                write(entry.getValue(), out, depth + 1);
                out.write('\n');
            }
            out.write(ascii(">>"));
        } else if (object instanceof COSArray array) {
            out.write('[');
            for (int i = 0; i < array.size(); i++) {
                out.write(i == 0 ? "".getBytes(StandardCharsets.US_ASCII) : ascii(" "));
                write(array.get(i), out, depth + 1);
            }
            out.write(']');
        } else {
            simple(object, out);
        }
    }

    private static void simple(COSBase object, ByteArrayOutputStream out) throws IOException {
        if (object instanceof COSName name) {
            name.writePDF(out);
        } else if (object instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (object instanceof COSInteger integer) {
            integer.writePDF(out);
        } else if (object instanceof COSFloat number) {
            number.writePDF(out);
        } else if (object instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            out.write(ascii("null"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
