package se.varsam.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.varsam.label.LabelException;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/** A PDF that is open: its catalog and its metadata. */
record PdfFile(COSDocument objects, COSObject root, COSDictionary catalog) {

    /** Something done with an open file. */
    interface Deed<T extends @Nullable Object> {
        T with(PdfFile file) throws IOException;
    }

    /** Opens a file, does something and closes it; whatever PDFBox throws at a broken file means damage. */
    static <T extends @Nullable Object> T open(Source source, Deed<T> deed) {
        try (PDDocument document = new StrictParser(source).parse(false)) {
            COSDocument objects = document.getDocument();
            if (objects.getTrailer().getItem(COSName.ROOT) instanceof COSObject root
                    && root.getObject() instanceof COSDictionary catalog) {
                return deed.with(new PdfFile(objects, root, catalog));
            }
            throw new IOException("no catalog");
        } catch (InvalidPasswordException e) {
            throw encrypted("filen är krypterad med ett lösenord", "the file is encrypted with a password");
        } catch (NoClassDefFoundError e) {
            throw encrypted("filen är krypterad för vissa läsare", "the file is encrypted for certain readers");
        } catch (LabelException | DamagedFileException | UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(
                    "filens objekt går inte att läsa utan att den lagas först",
                    "the file's objects cannot be read without repairing it first");
        }
    }

    private static LabelException encrypted(String sv, String en) {
        return LabelException.of(LabelException.Reason.ENCRYPTED, Pdf.NAME, new Bilingual(sv, en));
    }

    static DamagedFileException damaged(String sv, String en) {
        return new DamagedFileException(0, sv, en);
    }

    /** The XMP packet of the whole document. */
    Optional<byte[]> packet() {
        COSBase metadata = catalog.getDictionaryObject(COSName.METADATA);
        if (!(metadata instanceof COSStream stream)) {
            return Optional.empty();
        }
        try {
            byte[] packet = Streams.decoded(stream);
            return packet.length == 0 ? Optional.empty() : Optional.of(packet);
        } catch (IOException e) {
            throw damaged("metadata går inte att läsa", "the metadata cannot be read");
        }
    }
}
