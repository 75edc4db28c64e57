/**
 * Labels PDF files, by what is appended to them only.
 */
@SuppressWarnings("requires-automatic") // PDFBox has names for its modules, but no descriptors.
module se.varsam.pdf {
    requires java.desktop;
    requires transitive se.varsam.core;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports se.varsam.pdf;

    provides se.varsam.label.FormatProvider with
            se.varsam.pdf.PdfFormats;
}
