package se.varsam.label.format;

import java.util.List;
import se.varsam.label.FormatProvider;
import se.varsam.label.LabelFormat;
import se.varsam.label.document.Odf;
import se.varsam.label.document.Ooxml;
import se.varsam.label.markup.Svg;
import se.varsam.label.media.Matroska;
import se.varsam.label.media.Mp3;
import se.varsam.label.media.Mp4;
import se.varsam.label.raster.Gif;
import se.varsam.label.raster.Jpeg;
import se.varsam.label.raster.Png;
import se.varsam.label.raster.Tiff;
import se.varsam.label.riff.Wav;
import se.varsam.label.riff.Webp;
import se.varsam.label.text.Html;
import se.varsam.label.text.Json;
import se.varsam.label.text.Markdown;
import se.varsam.label.text.PlainText;
import se.varsam.label.text.Srt;
import se.varsam.label.text.WebVtt;

/** The formats that come with the library, those that are recognised most surely first: one line each. */
public final class StandardFormats implements FormatProvider {

    /** For {@link java.util.ServiceLoader}. */
    public StandardFormats() {}

    @Override
    public List<LabelFormat> formats() {
        return List.of(
                new Png(),
                new Jpeg(),
                new Gif(),
                new Webp(),
                new Tiff(),
                new Wav(),
                Mp4.film(),
                Mp4.sound(),
                Mp4.picture(),
                Matroska.film(),
                Matroska.sound(),
                new Mp3(),
                Ooxml.docx(),
                Ooxml.xlsx(),
                Ooxml.pptx(),
                Odf.odt(),
                Odf.ods(),
                Odf.odp(),
                new Svg(),
                new Html(),
                new Json(),
                new WebVtt(),
                new Srt(),
                new Markdown(),
                new PlainText());
    }
}
