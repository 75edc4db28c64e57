package se.varsam.label;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the numbers in a file that say how long something is, how many there are or where it is, and makes them lie. */
final class Lengths {

    private static final long[] LIES = {0, 1, 0x7FFF_FFFFL, 0xFFFF_FFFFL, Long.MAX_VALUE};
    private static final Set<String> BOXES =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "udta", "moof", "traf", "mvex", "iprp", "ipco");

    /** A number in a file. */
    private record Field(int at, int width, ByteOrder order) {}

    private final byte[] file;
    private final ByteBuffer numbers;
    private final Set<Field> fields = new LinkedHashSet<>();

    private Lengths(byte[] file) {
        this.file = file;
        this.numbers = ByteBuffer.wrap(file);
    }

    /** The same file with each of its numbers lying in each way, by place and lie. */
    static Map<String, byte[]> lies(byte[] file) {
        Lengths lengths = new Lengths(file);
        lengths.find();
        if (lengths.fields.isEmpty()) {
            throw new IllegalArgumentException("no numbers found");
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Field field : lengths.fields) {
            for (long lie : LIES) {
                all.put(field.at + "-" + field.width + "-" + lie, lengths.with(field, lie));
            }
        }
        return all;
    }

    private byte[] with(Field field, long lie) {
        byte[] changed = file.clone();
        boolean isLittle = field.order == ByteOrder.LITTLE_ENDIAN;
        for (int i = 0; i < field.width && field.at + i < file.length; i++) {
            int place = isLittle ? i : field.width - 1 - i;
            changed[field.at + i] = (byte) (lie >>> (8 * place));
        }
        return changed;
    }

    private void find() {
        if (has(1, "PNG")) {
            chunks(8, file.length, 4, ByteOrder.BIG_ENDIAN);
        } else if (has(0, "GIF")) {
            for (int i = 6; i < 80; i++) {
                big(i, 1);
            }
        } else if (has(0, "RIFF")) {
            little(4, 4);
            chunks(12, file.length, 0, ByteOrder.LITTLE_ENDIAN);
        } else if (has(4, "ftyp")) {
            boxes(0, file.length);
        } else if (has(0, "ID3")) {
            for (int at = 10; at + 10 < file.length && file[at] >= 'A'; at += 10 + numbers.getInt(at + 4)) {
                big(at + 4, 4);
            }
            big(6, 4);
        } else if (has(0, "PK")) {
            entries();
        } else if (has(0, "II") || has(0, "MM")) {
            directory(has(0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        } else if (has(0, "\u001AE\u00DF\u00A3")) {
            elements(0, file.length);
        } else {
            segments();
        }
    }

    /** Chunks of PNG and RIFF; lists of RIFF are walked into. */
    private void chunks(int from, int to, int after, ByteOrder order) {
        boolean isPng = order == ByteOrder.BIG_ENDIAN;
        for (int at = from; at + 8 <= to; ) {
            int sizeAt = isPng ? at : at + 4;
            int size = numbers.order(order).getInt(sizeAt);
            fields.add(new Field(sizeAt, 4, order));
            if (has(at, "LIST")) {
                chunks(at + 12, at + 8 + size, after, order);
            }
            at += 8 + size + after + (isPng ? 0 : size & 1);
        }
    }

    /** Boxes of MP4, and the numbers that the others begin with. */
    private void boxes(int from, int to) {
        for (int at = from; at + 8 <= to; at += Math.max(8, numbers.getInt(at))) {
            big(at, 4);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (BOXES.contains(type)) {
                boxes(at + 8, at + numbers.getInt(at));
            } else if (type.equals("meta")) {
                boxes(at + 12, at + numbers.getInt(at));
            } else if (!type.equals("mdat")) {
                big(at + 8, 8);
                big(at + 12, 4);
                big(at + 16, 4);
            }
        }
    }

    private void elements(int from, int to) {
        for (int at = from; at < to && fields.size() < 60; ) {
            int id = Integer.numberOfLeadingZeros(file[at] & 0xFF) - 23;
            int width = Integer.numberOfLeadingZeros(file[at + id] & 0xFF) - 23;
            big(at + id, width);
            big(at + id + 1, Math.max(1, width - 1));
            long size = (file[at + id] & 0xFF) & ((1 << (8 - width)) - 1);
            for (int i = 1; i < width; i++) {
                size = (size << 8) | (file[at + id + i] & 0xFF);
            }
            boolean isMaster = id == 4 && (file[at] == 0x18 || file[at] == 0x11);
            at += id + width + (isMaster ? 0 : (int) size);
        }
    }

    private void segments() {
        for (int at = 2; at + 4 < file.length && (file[at + 1] & 0xFF) != 0xDA; ) {
            big(at + 2, 2);
            at += 2 + Short.toUnsignedInt(numbers.getShort(at + 2));
        }
    }

    private void directory(ByteOrder order) {
        numbers.order(order);
        int start = numbers.getInt(4);
        fields.add(new Field(4, 4, order));
        fields.add(new Field(start, 2, order));
        int count = numbers.getShort(start);
        for (int at = start + 2; at <= start + 2 + 12 * count; at += 12) {
            fields.add(new Field(at + 4, 4, order));
            fields.add(new Field(at + 8, 4, order));
        }
        fields.add(new Field(start + 2 + 12 * count, 4, order));
    }

    private void entries() {
        numbers.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= file.length; at++) {
            int[][] places = switch (numbers.getInt(at)) {
                case 0x04034b50 -> new int[][] {{18, 4}, {22, 4}, {26, 2}, {28, 2}};
                case 0x02014b50 -> new int[][] {{20, 4}, {24, 4}, {28, 2}, {30, 2}, {32, 2}, {42, 4}};
                case 0x06054b50 -> new int[][] {{8, 2}, {10, 2}, {12, 4}, {16, 4}, {20, 2}};
                default -> new int[0][];
            };
            for (int[] place : places) {
                little(at + place[0], place[1]);
            }
        }
    }

    private boolean has(int at, String text) {
        return new String(file, at, Math.min(text.length(), file.length - at), StandardCharsets.ISO_8859_1)
                .equals(text);
    }

    private void big(int at, int width) {
        fields.add(new Field(at, width, ByteOrder.BIG_ENDIAN));
    }

    private void little(int at, int width) {
        fields.add(new Field(at, width, ByteOrder.LITTLE_ENDIAN));
    }
}
