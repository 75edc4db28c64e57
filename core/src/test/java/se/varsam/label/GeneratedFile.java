package se.varsam.label;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.varsam.label.raster.Pictures;

/** A file made up at random, of formats that the JDK can write or that are text. */
@SuppressWarnings("ArrayRecordComponent")
record GeneratedFile(String name, byte[] bytes) {

    private static final List<String> WORDS = List.of(
            "Torget",
            "i",
            "Söderköping",
            "byggs",
            "om",
            "\n",
            "\n\n",
            " ",
            "&amp;",
            "*",
            "#",
            "1.",
            "år",
            "😀",
            "\t",
            "-");

    static Arbitrary<GeneratedFile> media() {
        Arbitrary<GeneratedFile> pictures = Combinators.combine(
                        Arbitraries.of("png", "jpg", "gif", "tiff"),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY),
                        Arbitraries.longs())
                .as(GeneratedFile::picture);
        Arbitrary<GeneratedFile> sounds = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(8, 16),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.longs())
                .as(GeneratedFile::sound);
        return Arbitraries.frequencyOf(Tuple.of(4, pictures), Tuple.of(1, sounds));
    }

    static Arbitrary<GeneratedFile> documents() {
        Arbitrary<String> prose =
                Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> "Protokoll " + String.join(" ", words));
        Arbitrary<String> line = prose.map(text -> text.replaceAll("\\s+", " "));
        return Arbitraries.oneOf(
                prose.map(text -> text("a.txt", text)),
                prose.map(text -> text("a.md", "# Rubrik\n\n![bild](a.png)\n\n" + text)),
                line.list().ofMaxSize(5).map(GeneratedFile::page),
                line.list().ofMaxSize(5).map(GeneratedFile::json),
                line.list().ofMinSize(1).ofMaxSize(5).map(GeneratedFile::subtitles),
                line.list().ofMaxSize(5).map(GeneratedFile::drawing),
                line.list().ofMaxSize(5).map(GeneratedFile::word));
    }

    /** The layers that the format has a place for. */
    Set<LabelLayer> layers() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> EnumSet.of(LabelLayer.VISIBLE);
            case "md", "html", "vtt", "svg", "docx" -> EnumSet.allOf(LabelLayer.class);
            default -> EnumSet.of(LabelLayer.METADATA);
        };
    }

    /** What is seen or heard in a file of this kind. */
    Object decode(byte[] file) {
        if (!name.endsWith(".wav")) {
            return Pictures.pixels(file);
        }
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException | UnsupportedAudioFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GeneratedFile picture(String format, int width, int height, int type, long seed) {
        BufferedImage image = new BufferedImage(width, height, type);
        int[] noise = new Random(seed).ints((long) width * height, 0, 1 << 24).toArray();
        image.setRGB(0, 0, width, height, noise, 0, width);
        return written("a." + format, out -> ImageIO.write(image, format, out));
    }

    private static GeneratedFile sound(int channels, int bits, int frames, long seed) {
        AudioFormat format = new AudioFormat(8000, bits, channels, bits > 8, false);
        byte[] samples = new byte[frames * format.getFrameSize()];
        new Random(seed).nextBytes(samples);
        AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(samples), format, frames);
        return written("a.wav", out -> AudioSystem.write(in, AudioFileFormat.Type.WAVE, out));
    }

    private static GeneratedFile page(List<String> paragraphs) {
        return text(
                "a.html",
                "<!DOCTYPE html><html lang=sv><meta charset=utf-8><title>Sida</title><body>"
                        + each(paragraphs, "<p>%s</p><img src=a.png alt=torg>") + "</body></html>");
    }

    private static GeneratedFile json(List<String> values) {
        return text("a.json", "{ \"rader\": [" + each(values, "\"%s\", ").replace("\t", " ") + "1]}");
    }

    private static GeneratedFile subtitles(List<String> lines) {
        return text(
                "a.vtt",
                "WEBVTT\n\n"
                        + each(lines, "00:00:01.000 --> 00:00:02.000\n%s\n\n").replace("-->  ", ""));
    }

    private static GeneratedFile drawing(List<String> lines) {
        return text(
                "a.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>" + each(lines, "<text>%s</text>")
                        + "</svg>");
    }

    private static GeneratedFile word(List<String> paragraphs) {
        String body = each(paragraphs, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        return written("a.docx", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                entry(
                        zip,
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                                + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/></Types>");
                entry(
                        zip,
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                                + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument' Target='word/document.xml'/></Relationships>");
                entry(
                        zip,
                        "word/document.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + body + "</w:body></w:document>");
            }
        });
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String each(List<String> texts, String pattern) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(pattern.replace("%s", text)));
        return all.toString();
    }

    private static GeneratedFile text(String name, String text) {
        return new GeneratedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static GeneratedFile written(String name, Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GeneratedFile(name, out.toByteArray());
    }

    /** The name alone, so that failures stay readable. */
    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
