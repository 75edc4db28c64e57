package se.varsam.decision.desk;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes under way: numbers are big-endian, a value says its kind and its length. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** {@return a value: tag, length, content} */
    static byte[] value(char tag, Bytes content) {
        return new Bytes()
                .raw((byte) tag)
                .number(content.out.size())
                .raw(content.array())
                .array();
    }

    /** {@return a text: UTF-16 as it stands, also a surrogate without its other half, which UTF-8 could not write} */
    static byte[] text(String text) {
        ByteBuffer characters = ByteBuffer.allocate(Math.multiplyExact(text.length(), Character.BYTES));
        for (int i = 0; i < text.length(); i++) {
            characters.putChar(text.charAt(i));
        }
        return value('s', new Bytes().raw(characters.array()));
    }

    Bytes number(int number) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    Bytes number(long number) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Bytes raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] array() {
        return out.toByteArray();
    }
}
