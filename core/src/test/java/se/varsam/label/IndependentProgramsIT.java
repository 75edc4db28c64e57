package se.varsam.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.label.raster.Pictures;

/** What programs that know nothing of Varsam say about files before and after. Each that is absent aborts its tests. */
class IndependentProgramsIT {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly").version("3");
    private static final Pattern READ = Pattern.compile("(?i)trainedAlgorithmic(Media|Data)");
    private static final Pattern CAPTION = Pattern.compile("De(nna|tta) .* AI");

    private static final Program EXIFTOOL_READS = exiftool("-n", "-DigitalSourceType", "-XMP-meta:User-defined");
    private static final Program EXIFTOOL_JUDGES = exiftool("-validate", "-Warning", "-Error");
    private static final Program FFMPEG = Program.of("ffmpeg", "ffmpeg", "-v", "error", "-i");
    private static final Program FFPROBE =
            Program.of("ffprobe", "ffmpeg", "-v", "error", "-show_entries", "format_tags:stream_tags");
    private static final Program XMLLINT = Program.of("xmllint", "libxml2-utils", "--noout");
    private static final Program UNZIP = Program.of("unzip", "unzip", "-tqq");

    @TempDir
    Path folder;

    private static Program exiftool(String... asks) {
        List<String> arguments = new ArrayList<>(List.of("-a", "-s3"));
        arguments.addAll(List.of(asks));
        return new Program("exiftool", "libimage-exiftool-perl", arguments);
    }

    @TestFactory
    Stream<DynamicTest> findNoNewFault() {
        return each(IndependentProgramsIT::judges, (program, before, after) -> {
            Program.Said old = program.on(before);
            Program.Said now = program.on(after);

            assertThat(now.exit()).as(now.out() + now.err()).isEqualTo(old.exit());
            assertThat(now.faults()).isSubsetOf(old.faults());
        });
    }

    @TestFactory
    Stream<DynamicTest> readTheLabel() {
        return each(IndependentProgramsIT::readers, (program, before, after) -> {
            boolean cues = program.equals(FFMPEG);
            String[] more = cues ? new String[] {"-f", "srt", "-"} : new String[0];
            Pattern label = cues ? CAPTION : READ;

            assertThat(program.on(before, more).out()).doesNotContainPattern(label);
            assertThat(program.on(after, more).out()).containsPattern(label);
        });
    }

    @TestFactory
    Stream<DynamicTest> decodeTheSame() {
        return each(IndependentProgramsIT::decoders, (program, before, after) -> {
            String[] digest = {"-map", "0:v?", "-map", "0:a?", "-f", "md5", "-"};
            String decoded = program.on(before, digest).out();

            assertThat(decoded).startsWith("MD5=");
            assertThat(program.on(after, digest).out()).isEqualTo(decoded);
        });
    }

    private static List<Program> judges(String ending) {
        List<Program> own = switch (ending) {
            case "png" -> List.of(Program.of("pngcheck", "pngcheck", "-q"));
            case "jpg" -> List.of(Program.of("jpeginfo", "jpeginfo", "-c"));
            case "gif" -> List.of(Program.of("gifsicle", "gifsicle", "--info"));
            case "tif" -> List.of(Program.of("tiffinfo", "libtiff-tools"));
            case "webp" -> List.of(Program.of("webpmux", "webp", "-info"));
            case "svg" -> List.of(XMLLINT);
            case "webm", "mkv" -> List.of(Program.of("mkvinfo", "mkvtoolnix"), FFPROBE);
            case "mp3" -> List.of(Program.of("mp3val", "mp3val"), FFPROBE);
            case "mp4", "mov", "m4a", "wav", "vtt", "srt" -> List.of(FFPROBE);
            case "docx", "xlsx", "odt", "ods", "odp" -> List.of(UNZIP);
            case "json" -> List.of(Program.of("jq", "jq", "-e", "."));
            default -> List.of();
        };
        return isReadByExiftool(ending)
                ? Stream.concat(own.stream(), Stream.of(EXIFTOOL_JUDGES)).toList()
                : own;
    }

    private static boolean isReadByExiftool(String ending) {
        return !List.of("webm", "mkv", "vtt", "srt", "json", "html").contains(ending);
    }

    private static List<Program> readers(String ending) {
        return switch (ending) {
            case "webm", "mkv" -> List.of(FFPROBE);
            case "vtt", "srt" -> List.of(FFMPEG);
            case "json" -> List.of(Program.of("jq", "jq", "-r", ".. | strings"));
            case "html" ->
                List.of(Program.of(
                        "xmllint", "libxml2-utils", "--html", "--nowarning", "--xpath", "//script | //meta"));
            default -> List.of(EXIFTOOL_READS);
        };
    }

    private static List<Program> decoders(String ending) {
        return List.of("png", "jpg", "gif", "tif", "webp", "mp4", "mov", "m4a", "webm", "mkv", "mp3", "wav")
                        .contains(ending)
                ? List.of(FFMPEG)
                : List.of();
    }

    private interface Programs {
        List<Program> of(String ending);
    }

    private interface Check {
        void by(Program program, Path before, Path after) throws Exception;
    }

    /** Every program's word on every sample. */
    private Stream<DynamicTest> each(Programs programs, Check check) {
        Labeller labeller = Labeller.standard();
        return samples().entrySet().stream().flatMap(sample -> {
            String name = sample.getKey();
            return programs.of(name.substring(name.lastIndexOf('.') + 1)).stream()
                    .map(program -> DynamicTest.dynamicTest(name + ": " + program.command(), () -> {
                        Path before = Files.createDirectories(folder.resolve("before"))
                                .resolve(name);
                        Path after =
                                Files.createDirectories(folder.resolve("after")).resolve(name);
                        Files.write(before, sample.getValue());
                        labeller.label(before, after, LABEL);
                        check.by(program, before, after);
                    }));
        });
    }

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (String format : List.of("png", "jpg", "gif", "tif")) {
            samples.put("bild." + format, Pictures.of(format.equals("tif") ? "tiff" : format));
        }
        Stream.of("raster/big-endian.tif", "raster/pages.tif", "riff/lossy.webp", "riff/lossless-alpha.webp")
                .forEach(each -> add(samples, each));
        Stream.of(
                        "film.mp4",
                        "fragments.mp4",
                        "film.mov",
                        "sound.m4a",
                        "film.webm",
                        "stream.webm",
                        "film.mkv",
                        "sound.mp3")
                .forEach(each -> add(samples, "media/" + each));
        Stream.of("docx", "xlsx", "odt", "ods", "odp").forEach(each -> add(samples, "document/torget." + each));
        samples.put("ton.wav", tone());
        samples.put(
                "torg.svg",
                utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"99\">"
                        + "<title>Ett torg</title><rect width=\"200\" height=\"99\" fill=\"#def\"/></svg>\n"));
        samples.put(
                "sida.html",
                utf8("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Vatten</title></head>"
                        + "<body><p>Vattnet stängs av.</p></body></html>\n"));
        samples.put("data.json", utf8("{\n  \"rubrik\": \"Vatten\",\n  \"dagar\": [1, 2.50, 3e1]\n}\n"));
        samples.put("text.vtt", utf8("WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nVattnet stängs av.\n"));
        samples.put("text.srt", utf8("1\n00:00:00,500 --> 00:00:02,000\nVattnet stängs av.\n"));
        return samples;
    }

    private static void add(Map<String, byte[]> samples, String resource) {
        try (InputStream in =
                Objects.requireNonNull(IndependentProgramsIT.class.getResourceAsStream(resource), resource)) {
            samples.put(resource.substring(resource.indexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tone() {
        byte[] samples = new byte[4001];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (128 + 90 * Math.sin(i / 5.0));
        }
        AudioFormat format = new AudioFormat(8000, 8, 1, false, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length),
                    AudioFileFormat.Type.WAVE,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
