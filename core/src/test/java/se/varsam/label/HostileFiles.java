package se.varsam.label;

import static se.varsam.label.HostileBytes.MEGABYTE;
import static se.varsam.label.HostileBytes.after;
import static se.varsam.label.HostileBytes.box;
import static se.varsam.label.HostileBytes.chunk;
import static se.varsam.label.HostileBytes.chunkOfPng;
import static se.varsam.label.HostileBytes.deflated;
import static se.varsam.label.HostileBytes.element;
import static se.varsam.label.HostileBytes.ftyp;
import static se.varsam.label.HostileBytes.gif;
import static se.varsam.label.HostileBytes.hex;
import static se.varsam.label.HostileBytes.id3;
import static se.varsam.label.HostileBytes.join;
import static se.varsam.label.HostileBytes.latin1;
import static se.varsam.label.HostileBytes.packet;
import static se.varsam.label.HostileBytes.png;
import static se.varsam.label.HostileBytes.repeat;
import static se.varsam.label.HostileBytes.resource;
import static se.varsam.label.HostileBytes.riff;
import static se.varsam.label.HostileBytes.segment;
import static se.varsam.label.HostileBytes.text;
import static se.varsam.label.HostileBytes.utf8;
import static se.varsam.label.HostileBytes.uuid;
import static se.varsam.label.HostileBytes.zeros;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.varsam.label.raster.Pictures;

/** Small and middling files made to break who reads them: nested, inflated, self-referring, lying. */
final class HostileFiles {

    static final String LAUGHS = "<!DOCTYPE svg [<!ENTITY a \"ha\">" + laughs()
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>";

    private final Path folder;
    private final Set<String> names = new LinkedHashSet<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes all of them into a folder and says what they are called. */
    static Set<String> write(Path folder) {
        HostileFiles all = new HostileFiles(folder);
        all.packets();
        all.boxes();
        all.pictures();
        all.texts();
        HostileDocuments.make(all::put);
        all.lengths();
        return all.names;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        for (char c = 'b'; c < 'm'; c++) {
            char before = (char) (c - 1);
            entities.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + before + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    /** XMP in each format that has it. */
    private void packets() {
        Map<String, String> inside = new LinkedHashMap<>();
        inside.put("deep", "<p:a>".repeat(5000) + "</p:a>".repeat(5000));
        inside.put("deeper", "<p:a>".repeat(100_000) + "</p:a>".repeat(100_000));
        inside.put("many", "<p:a/>".repeat(MEGABYTE));
        inside.put("childless", "<p:a><p:b/></p:a>".repeat(19_000));
        inside.put("crowded", "<p:a>" + "<p:b/>".repeat(MEGABYTE) + "</p:a>");
        inside.put("prefixes", "<p:a>" + "<q a=''/>".replace("q", "p:b xmlns:n").repeat(1000) + "</p:a>");
        StringBuilder names = new StringBuilder("<p:a>");
        for (int i = 0; i < 200_000; i++) {
            names.append("<p:b xmlns:n").append(i).append("='n'/>");
        }
        inside.put("namespaces", names.append("</p:a>").toString());
        inside.put("entities", "<i:AISystemUsed>" + "&amp;&#x10FFFF;&l;&x;".repeat(150_000) + "</i:AISystemUsed>");
        inside.put("long", "<i:AISystemUsed>" + "x".repeat(7 * MEGABYTE) + "</i:AISystemUsed>");
        inside.put("largest", "<p:a>" + "x".repeat(15 * MEGABYTE) + "</p:a>");
        inside.put("comments", "<!-- -->".repeat(500_000));
        inside.put("records", "<v:VarsamRestore>1;0" + ";0:0:0:".repeat(300_000) + "</v:VarsamRestore>");
        inside.put("repeats", "<v:VarsamRestore>1;0" + ";0:0:0:AA:1ffff".repeat(100_000) + "</v:VarsamRestore>");
        inside.forEach((name, properties) -> {
            byte[] packet = packet(properties);
            put("xmp-" + name + ".png", png(text("iTXt", "\0\1\0\0\0", deflated(packet))));
            put("xmp-" + name + ".gif", join(Pictures.of("gif"), gif(packet)));
            put("xmp-" + name + ".mp4", join(ftyp(), box("uuid", uuid(), packet)));
            if (packet.length < 65_000) {
                byte[] segment = join(latin1("http://ns.adobe.com/xap/1.0/\0"), packet);
                put("xmp-" + name + ".jpg", after(2, Pictures.of("jpg"), segment(0xE1, segment)));
            }
            if (packet.length < MEGABYTE) {
                put("xmp-" + name + ".webp", riff("WEBP", chunk("VP8X", new byte[10]), chunk("XMP ", packet)));
                put(
                        "xmp-" + name + ".svg",
                        latin1("<svg xmlns='http://www.w3.org/2000/svg'><metadata>"
                                + new String(packet, StandardCharsets.ISO_8859_1) + "</metadata></svg>"));
            }
        });
        byte[] laughs = join(latin1(LAUGHS), packet("<i:AISystemUsed>&l;&x;</i:AISystemUsed>"));
        put("laughs.png", png(text("iTXt", "\0\0\0\0\0", laughs)));
        put(
                "laughs.jpg",
                after(2, Pictures.of("jpg"), segment(0xE1, join(latin1("http://ns.adobe.com/xap/1.0/\0"), laughs))));
        put("laughs.svg", latin1(LAUGHS + "<svg xmlns='http://www.w3.org/2000/svg'><text>&l;&x;</text></svg>"));
        byte[] gigabyte = zeros(1024);
        put("gigabyte.png", png(text("iTXt", "\0\1\0\0\0", gigabyte)));
        put("gigabyte-z.png", png(text("zTXt", "\0\0", gigabyte)));
        put("gigabytes.png", png(text("iTXt", "\0\1\0\0\0", zeros(15)), text("iTXt", "\0\1\0\0\0", zeros(15))));
        put("profile.png", png(chunkOfPng("iCCP", join(latin1("p\0\0"), gigabyte))));
    }

    private void boxes() {
        byte[] box = box("free");
        byte[] list = chunk("LIST", latin1("INFO"));
        for (int i = 0; i < 5000; i++) {
            box = box(i % 2 == 0 ? "moov" : "udta", box);
        }
        for (int i = 0; i < 2000; i++) {
            list = chunk("LIST", join(latin1("INFO"), list));
        }
        put("nested.mp4", join(ftyp(), box));
        put("nested.wav", riff("WAVE", list, chunk("data", new byte[4])));
        put("many.mp4", join(ftyp(), repeat(box("free"), 300_000)));
        put("packets.mp4", join(ftyp(), repeat(box("uuid", uuid(), packet("")), 200)));
        put("many.wav", riff("WAVE", repeat(chunk("LIST", latin1("INFO")), 100_000), chunk("data", new byte[4])));
        put(
                "infos.wav",
                riff("WAVE", chunk("LIST", join(latin1("INFO"), repeat(chunk("ICMT", latin1("x")), 100_000)))));
        put("headers.wav", riff("WAVE", repeat(chunk("", new byte[0]), 200_000)));
        byte[] header = element("1A45DFA3", element("4282", latin1("webm")));
        byte[] tag = element("7373", element("63C0"));
        for (int i = 0; i < 2000; i++) {
            tag = element("67C8", tag);
        }
        byte[] tracks = element("1654AE6B");
        put("nested.webm", join(header, element("18538067", tracks, element("1254C367", element("7373", tag)))));
        put("tags.webm", join(header, element("18538067", tracks, repeat(element("1254C367"), 100_000))));
        put(
                "simple.webm",
                join(
                        header,
                        element(
                                "18538067",
                                tracks,
                                element(
                                        "1254C367",
                                        element(
                                                "7373",
                                                repeat(
                                                        element("67C8", element("45A3", latin1("COMMENT"))),
                                                        100_000))))));
        byte[] open = join(hex("1F43B675"), new byte[] {(byte) 0xFF});
        put("open.webm", join(header, hex("18538067"), new byte[] {(byte) 0xFF}, tracks, repeat(open, 100_000)));
        byte[] frame = join(latin1("COMM"), new byte[] {0, 0, 0, 1, 0, 0, 0});
        put("frames.mp3", id3(repeat(frame, 100_000)));
        put("empty.mp3", id3(repeat(join(latin1("PRIV"), new byte[6]), 100_000)));
        put(
                "stuffed.mp3",
                join(latin1("ID3\3\0"), new byte[] {(byte) 0x80, 0, 64, 0, 0}, repeat(new byte[] {-1, 0}, MEGABYTE)));
    }

    private void pictures() {
        byte[] gif = Pictures.of("gif");
        byte[] start = Arrays.copyOf(gif, gif.length - 1);
        put("sub-blocks.gif", join(start, latin1("!\u00FE"), repeat(new byte[] {1, 65}, MEGABYTE), new byte[] {0, 0x3B
        }));
        put("comments.gif", join(start, repeat(latin1("!\u00FE\6Gemini\0"), 500_000), new byte[] {0x3B}));
        put("manifests.gif", join(start, repeat(latin1("!\u00FF\u000BC2PA_GIF\1\0\0\0"), 500_000), new byte[] {0x3B}));
        put("zeros.gif", join(start, new byte[4 * MEGABYTE], new byte[] {0x3B}));
        put("segments.jpg", after(2, Pictures.of("jpg"), repeat(segment(0xFE, new byte[0]), 60_000)));
        put("filled.jpg", after(2, Pictures.of("jpg"), repeat(new byte[] {-1}, 4 * MEGABYTE)));
        byte[] part = join(
                latin1("http://ns.adobe.com/xmp/extension/\0"), new byte[32], new byte[] {-1, -1, -1, -1}, new byte[4]);
        put("extended.jpg", after(2, Pictures.of("jpg"), repeat(segment(0xE1, part), 30_000)));
        put("texts.png", png(repeat(text("tEXt", "\0", latin1("x")), 200_000)));
        put("manifests.png", png(repeat(chunkOfPng("caBX", new byte[0]), 200_000)));
        ByteBuffer loop = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        loop.put(latin1("II*\0")).putInt(8).putShort((short) 1);
        loop.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(8).putInt(8);
        put("loop.tif", loop.array());
        ByteBuffer pages = ByteBuffer.allocate(8 + (18 * 100_000)).order(ByteOrder.LITTLE_ENDIAN);
        pages.put(latin1("II*\0")).putInt(8);
        for (int i = 1; i <= 100_000; i++) {
            pages.putShort((short) 1)
                    .putShort((short) 256)
                    .putShort((short) 3)
                    .putInt(1)
                    .putInt(1)
                    .putInt(8 + (18 * i));
        }
        put("pages.tif", pages.putInt(pages.capacity() - 4, 0).array());
    }

    private void texts() {
        Map<String, String> units = new LinkedHashMap<>();
        for (String unit : new String[] {
            "[",
            "]",
            "(",
            "![",
            "![a](",
            "> ",
            "`",
            "*",
            "_",
            "<",
            "<a ",
            "</",
            "<!--",
            "<p>",
            "<script>",
            "&",
            "&#",
            "-->",
            "\n",
            "\r",
            "\n\n",
            " ",
            "\t",
            "- ",
            "# ",
            "|",
            "\\",
            "{",
            "{\"a\":",
            "[[",
            "\"",
            "---\n",
            "a: b\n",
            "<img alt=\"x\">",
            "1\n00:00:01,000 --> 00:00:02,000\n",
            "NOTE\n\n",
            "0:",
            "\u00E5",
            "x"
        }) {
            units.put(Integer.toHexString(unit.hashCode()), unit);
        }
        units.forEach((name, unit) -> {
            String many = unit.repeat(100_000 / unit.length());
            put("repeated-" + name + ".txt", utf8("text " + many));
            put("repeated-" + name + ".md", utf8("---\ntitle: x\n---\n" + many));
            put("matter-" + name + ".md", utf8("---\n" + many + "\n---\n"));
            put("repeated-" + name + ".html", utf8("<!DOCTYPE html><html><head></head><body>" + many));
            put("attribute-" + name + ".html", utf8("<!DOCTYPE html><html><body><img alt=" + many));
            put("head-" + name + ".html", utf8("<!DOCTYPE html><html><head>" + many + "</head>"));
            put("repeated-" + name + ".vtt", utf8("WEBVTT\n\n" + many));
            put("repeated-" + name + ".srt", utf8("1\n00:00:01,000 --> 00:00:02,000\n" + many));
            put("repeated-" + name + ".json", utf8("{\"digitalSourceType\": " + many));
            put("repeated-" + name + ".svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'>" + many + "</svg>"));
        });
        put("deep.json", utf8("{\"a\":".repeat(999) + "1" + "}".repeat(999)));
        put("deeper.json", utf8("{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}"));
        put("members.json", utf8("{" + "\"digitalSourceType\":\"x\",".repeat(100_000) + "\"a\":1}"));
        put("escaped.json", utf8("{\"varsam\":\"" + "\\u0041".repeat(300_000) + "\"}"));
        for (int depth : new int[] {1000, 9000, 100_000}) {
            put(
                    "deep" + depth + ".svg",
                    utf8("<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(depth) + "</g>".repeat(depth)
                            + "</svg>"));
            put("deep" + depth + ".html", utf8("<!DOCTYPE html><body>" + "<div>".repeat(depth)));
        }
        put(
                "declared.svg",
                utf8("<svg xmlns='http://www.w3.org/2000/svg'>" + "<g xmlns:x='y'>".repeat(9000) + "</g>".repeat(9000)
                        + "</svg>"));
        put("line.txt", utf8("x".repeat(8 * MEGABYTE)));
        put("line.md", utf8("x".repeat(8 * MEGABYTE)));
        put("line.html", utf8("<!DOCTYPE html><body title='" + "x".repeat(8 * MEGABYTE) + "'>"));
    }

    /** Every number that says how long, how many or where, in one small file of each format. */
    private void lengths() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String format : new String[] {"png", "jpg", "gif", "tiff"}) {
            files.put(format, Pictures.of(format));
        }
        for (String name : new String[] {
            "media/film.mp4",
            "media/picture.avif",
            "media/sound.mp3",
            "media/film.webm",
            "riff/lossy-alpha.webp",
            "document/torget.docx",
            "document/torget.odt",
            "raster/big-endian.tif"
        }) {
            files.put(name.substring(name.indexOf('.') + 1), resource(name));
        }
        files.put(
                "wav",
                riff(
                        "WAVE",
                        chunk("fmt ", new byte[16]),
                        chunk("LIST", join(latin1("INFO"), chunk("ICMT", latin1("hej!")))),
                        chunk("data", new byte[64])));
        files.put("packet.png", png(text("iTXt", "\0\1\0\0\0", deflated(packet("")))));
        files.put("packet.mp4", join(ftyp(), box("moov"), box("uuid", uuid(), packet(""))));
        files.put(
                "packet.mp3",
                id3(join(
                        latin1("PRIV"),
                        ByteBuffer.allocate(6).putInt(packet("").length + 4).array(),
                        latin1("XMP\0"),
                        packet(""))));
        files.forEach((format, file) -> Lengths.lies(file)
                .forEach((name, lie) -> put("lie-" + name + "-" + format.replace('.', '-') + "." + format, lie)));
    }

    private void put(String name, byte[] file) {
        try {
            Files.write(folder.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.add(name);
    }
}
