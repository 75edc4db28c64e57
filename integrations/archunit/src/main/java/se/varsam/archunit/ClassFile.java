package se.varsam.archunit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** As much of a class file (JVMS 4) as it takes to see what its methods hand to others: ArchUnit shows calls, not arguments. */
final class ClassFile {

    /**
     * A method's code.
     *
     * @param name the method's name
     * @param descriptor its parameters and result
     * @param isStatic whether it has no {@code this}
     * @param code its instructions
     * @param handlers where its exception handlers begin
     * @param lines the line of each offset where one begins
     * @param names the local variables that are there from the start, by slot: its parameters
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Code(
            String name,
            String descriptor,
            boolean isStatic,
            byte[] code,
            Set<Integer> handlers,
            TreeMap<Integer, Integer> lines,
            Map<Integer, String> names) {}

    private static final int STATIC = 0x0008;

    private final Object[] constants;
    private final List<Code> codes = new ArrayList<>();

    private ClassFile(Object[] constants) {
        this.constants = constants;
    }

    /** {@return a class file that was read}; {@link IOException} when it is none */
    static ClassFile read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        ClassFile file = new ClassFile(constants(in));
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        file.members(in, false);
        file.members(in, true);
        return file;
    }

    List<Code> codes() {
        return codes;
    }

    /** {@return the name and the descriptor of the member that an instruction names} */
    String[] member(int index) {
        int[] reference = (int[]) constants[index];
        int[] nameAndType = (int[]) constants[reference[1]];
        return new String[] {text(nameAndType[0]), text(nameAndType[1])};
    }

    private String text(int index) {
        return (String) constants[index];
    }

    private static Object[] constants(DataInputStream in) throws IOException {
        Object[] constants = new Object[in.readUnsignedShort()];
        for (int index = 1; index < constants.length; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[index] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 9, 10, 11, 12, 17, 18 ->
                    constants[index] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant " + tag);
            }
        }
        return constants;
    }

    private void members(DataInputStream in, boolean methods) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int access = in.readUnsignedShort();
            String name = text(in.readUnsignedShort());
            String descriptor = text(in.readUnsignedShort());
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = text(in.readUnsignedShort());
                int length = in.readInt();
                if (methods && attribute.equals("Code")) {
                    codes.add(code(in, name, descriptor, (access & STATIC) != 0));
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }

    private Code code(DataInputStream in, String name, String descriptor, boolean isStatic) throws IOException {
        in.skipNBytes(4);
        byte[] code = in.readNBytes(in.readInt());
        Set<Integer> handlers = new HashSet<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(4);
            handlers.add(in.readUnsignedShort());
            in.skipNBytes(2);
        }
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String attribute = text(in.readUnsignedShort());
            int length = in.readInt();
            switch (attribute) {
                case "LineNumberTable" -> lines(in, lines);
                case "LocalVariableTable" -> names(in, names);
                default -> in.skipNBytes(length);
            }
        }
        return new Code(name, descriptor, isStatic, code, handlers, lines, names);
    }

    private static void lines(DataInputStream in, Map<Integer, Integer> lines) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            lines.put(in.readUnsignedShort(), in.readUnsignedShort());
        }
    }

    private void names(DataInputStream in, Map<Integer, String> names) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int start = in.readUnsignedShort();
            in.skipNBytes(2);
            String name = text(in.readUnsignedShort());
            in.skipNBytes(2);
            int slot = in.readUnsignedShort();
            if (start == 0) {
                names.put(slot, name);
            }
        }
    }
}
