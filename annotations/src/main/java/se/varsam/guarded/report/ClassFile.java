package se.varsam.guarded.report;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls that a class file makes, read from its bytes as the JDK has them; Java Virtual Machine Specification 4. */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;

    private final ConstantPool constants;
    private final List<Body> bodies = new ArrayList<>();
    private final List<int[]> bootstraps = new ArrayList<>();

    private ClassFile(ConstantPool constants) {
        this.constants = constants;
    }

    private record Body(int access, String name, String descriptor, ByteBuffer code) {}

    /**
     * One call.
     *
     * @param access the calling method's access flags
     * @param caller the calling method's name
     * @param descriptor the calling method's descriptor
     * @param instruction the instruction that calls, or makes what calls
     * @param called what is called
     */
    record Call(int access, String caller, String descriptor, int instruction, ConstantPool.Member called) {}

    /**
     * {@return the calls of a class}
     *
     * @throws IOException when it has no class file that can be read
     */
    static List<Call> calls(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no class file");
            }
            return calls(in.readAllBytes());
        }
    }

    static List<Call> calls(byte[] bytes) throws IOException {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readInt() != MAGIC) {
                throw new IOException("no class file");
            }
            in.readInt();
            ClassFile file = new ClassFile(ConstantPool.read(in));
            file.read(in);
            return file.calls();
        } catch (RuntimeException e) {
            throw new IOException("a damaged class file", e);
        }
    }

    private void read(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in, Kind.FIELDS);
        members(in, Kind.METHODS);
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String name = constants.text(in.readUnsignedShort());
            byte[] content = bytes(in);
            if (name.equals("BootstrapMethods")) {
                bootstraps(new DataInputStream(new ByteArrayInputStream(content)));
            }
        }
    }

    private enum Kind {
        FIELDS,
        METHODS
    }

    private void members(DataInputStream in, Kind kind) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int access = in.readUnsignedShort();
            String name = constants.text(in.readUnsignedShort());
            String descriptor = constants.text(in.readUnsignedShort());
            @Nullable ByteBuffer code = code(in);
            if (kind == Kind.METHODS && code != null) {
                bodies.add(new Body(access, name, descriptor, code));
            }
        }
    }

    private @Nullable ByteBuffer code(DataInputStream in) throws IOException {
        ByteBuffer found = null;
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String name = constants.text(in.readUnsignedShort());
            byte[] content = bytes(in);
            if (name.equals("Code")) {
                DataInputStream code = new DataInputStream(new ByteArrayInputStream(content));
                code.skipNBytes(4);
                found = ByteBuffer.wrap(bytes(code));
            }
        }
        return found;
    }

    private void bootstraps(DataInputStream in) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.readUnsignedShort();
            int[] arguments = new int[in.readUnsignedShort()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = in.readUnsignedShort();
            }
            bootstraps.add(arguments);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] all = in.readNBytes(length);
        if (all.length < length) {
            throw new IOException("a class file that ends too early");
        }
        return all;
    }

    private List<Call> calls() throws IOException {
        List<Call> all = new ArrayList<>();
        for (Body body : bodies) {
            Instructions.walk(
                    body.code,
                    (instruction, constant) -> called(instruction, constant)
                            .forEach(each ->
                                    all.add(new Call(body.access, body.name, body.descriptor, instruction, each))));
        }
        return all;
    }

    /** What is called; of a lambda or a method reference, what it will call. */
    private List<ConstantPool.Member> called(int instruction, int constant) {
        List<ConstantPool.Member> all = new ArrayList<>();
        if (instruction == Instructions.INVOKE_DYNAMIC) {
            for (int argument : bootstraps.get(constants.bootstrap(constant))) {
                if (constants.isHandle(argument)) {
                    all.add(constants.handle(argument));
                }
            }
        } else {
            all.add(constants.method(constant));
        }
        return all;
    }
}
