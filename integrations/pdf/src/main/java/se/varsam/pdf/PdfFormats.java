package se.varsam.pdf;

import java.util.List;
import se.varsam.label.FormatProvider;
import se.varsam.label.LabelFormat;

/**
 * Brings PDF to {@link se.varsam.label.Labeller} and {@link se.varsam.label.Inspector}; it is enough that the module is there.
 *
 * @since 0.1
 */
public final class PdfFormats implements FormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public PdfFormats() {}

    @Override
    public List<LabelFormat> formats() {
        return List.of(new Pdf());
    }
}
