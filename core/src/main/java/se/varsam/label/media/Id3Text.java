package se.varsam.label.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in ID3 frames: a byte that names its encoding, then strings with a zero between them. */
final class Id3Text {

    private Id3Text() {}

    /**
     * Content of a frame: the encoding, some bytes, the strings. Version 2.4 knows UTF-8; older ones get Latin-1 where it
     * holds the text, otherwise UTF-16.
     */
    static byte[] of(int version, String between, String... texts) {
        String all = String.join("", texts);
        int encoding = version == 4 ? 3 : all.chars().allMatch(c -> c < 0xFF) ? 0 : 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(encoding);
        out.writeBytes(between.getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                out.writeBytes(new byte[encoding == 1 ? 2 : 1]);
            }
            if (encoding == 1) {
                out.write(0xFF);
                out.write(0xFE);
            }
            out.writeBytes(texts[i].getBytes(charset(encoding)));
        }
        return out.toByteArray();
    }

    private static Charset charset(int encoding) {
        return switch (encoding) {
            case 1 -> StandardCharsets.UTF_16LE;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    /** The strings in a frame's content, the bytes between encoding and text left out. */
    static List<String> read(byte[] content, int between) {
        if (content.length < 1 + between) {
            return List.of();
        }
        int encoding = content[0];
        byte[] text = Arrays.copyOfRange(content, 1 + between, content.length);
        List<String> texts = new ArrayList<>();
        boolean isWide = encoding == 1 || encoding == 2;
        Charset charset = encoding == 1 ? StandardCharsets.UTF_16 : charset(encoding);
        int step = isWide ? 2 : 1;
        int from = 0;
        for (int i = 0; i + step <= text.length && texts.isEmpty(); i += step) {
            if (text[i] == 0 && (!isWide || text[i + 1] == 0)) {
                texts.add(new String(text, from, i - from, charset));
                from = i + step;
            }
        }
        String rest = new String(text, from, text.length - from, charset);
        int zero = rest.indexOf('\0');
        texts.add(zero < 0 ? rest : rest.substring(0, zero));
        return texts;
    }
}
