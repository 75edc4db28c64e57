package se.varsam.guarded.report;

import java.io.DataInputStream;
import java.io.IOException;

/** The constants of a class file; Java Virtual Machine Specification 4.4. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_HANDLE = 15;
    private static final int INVOKE_DYNAMIC = 18;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
    }

    /** A method that is called: its class in internal form, its name and its descriptor. */
    record Member(String owner, String name, String descriptor) {}

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            pool.tags[i] = in.readUnsignedByte();
            if (pool.read(i, in) == Slots.TWO) {
                i++;
            }
        }
        return pool;
    }

    private enum Slots {
        ONE,
        TWO
    }

    private Slots read(int i, DataInputStream in) throws IOException {
        switch (tags[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> {
                in.readLong();
                return Slots.TWO;
            }
            case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
            case 9, METHOD, INTERFACE_METHOD, 12, 17, INVOKE_DYNAMIC -> {
                first[i] = in.readUnsignedShort();
                second[i] = in.readUnsignedShort();
            }
            case METHOD_HANDLE -> {
                first[i] = in.readUnsignedByte();
                second[i] = in.readUnsignedShort();
            }
            default -> throw new IOException("unknown constant " + tags[i]);
        }
        return Slots.ONE;
    }

    String text(int i) {
        return texts[i];
    }

    /** {@return whether a constant names a method} */
    boolean isMethod(int i) {
        return tags[i] == METHOD || tags[i] == INTERFACE_METHOD;
    }

    Member method(int i) {
        int type = second[i];
        return new Member(texts[first[first[i]]], texts[first[type]], texts[second[type]]);
    }

    boolean isHandle(int i) {
        return tags[i] == METHOD_HANDLE && isMethod(second[i]);
    }

    Member handle(int i) {
        return method(second[i]);
    }

    /** {@return which bootstrap method an {@code invokedynamic} has} */
    int bootstrap(int i) {
        return first[i];
    }
}
