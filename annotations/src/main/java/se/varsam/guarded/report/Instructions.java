package se.varsam.guarded.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Walks through the instructions of a method; Java Virtual Machine Specification 6.5. */
final class Instructions {

    static final int INVOKE_SPECIAL = 0xb7;
    static final int INVOKE_DYNAMIC = 0xba;
    private static final int INVOKE_VIRTUAL = 0xb6;
    private static final int INVOKE_INTERFACE = 0xb9;
    private static final int TABLE_SWITCH = 0xaa;
    private static final int LOOKUP_SWITCH = 0xab;
    private static final int WIDE = 0xc4;
    private static final int INCREMENT = 0x84;
    private static final int[] LENGTHS = lengths();

    private Instructions() {}

    /** What is told of each call: its instruction and the constant that it names. */
    interface Calls {
        void call(int instruction, int constant);
    }

    static void walk(ByteBuffer code, Calls calls) throws IOException {
        int at = 0;
        while (at < code.limit()) {
            int instruction = code.get(at) & 0xff;
            if (instruction >= INVOKE_VIRTUAL && instruction <= INVOKE_DYNAMIC) {
                calls.call(instruction, code.getShort(at + 1) & 0xffff);
            }
            at += length(code, at, instruction);
        }
    }

    private static int length(ByteBuffer code, int at, int instruction) throws IOException {
        int operands = at + 4 - at % 4;
        int length = switch (instruction) {
            case TABLE_SWITCH -> operands - at + 4 * (3 + code.getInt(operands + 8) - code.getInt(operands + 4) + 1);
            case LOOKUP_SWITCH -> operands - at + 8 * (1 + code.getInt(operands + 4));
            case WIDE -> (code.get(at + 1) & 0xff) == INCREMENT ? 6 : 4;
            default -> LENGTHS[instruction];
        };
        if (length <= 0) {
            throw new IOException("unknown instruction " + instruction);
        }
        return length;
    }

    private static int[] lengths() {
        int[] all = new int[256];
        Arrays.fill(all, 0x00, 0xca, 1);
        set(all, 2, 0x10, 0x12, 0x15, 0x16, 0x17, 0x18, 0x19, 0x36, 0x37, 0x38, 0x39, 0x3a, 0xa9, 0xbc);
        set(all, 3, 0x11, 0x13, 0x14, INCREMENT, 0xbb, 0xbd, 0xc0, 0xc1, 0xc6, 0xc7);
        Arrays.fill(all, 0x99, 0xa9, 3);
        Arrays.fill(all, 0xb2, 0xb9, 3);
        set(all, 5, INVOKE_INTERFACE, INVOKE_DYNAMIC, 0xc8, 0xc9);
        set(all, 4, 0xc5);
        return all;
    }

    private static void set(int[] lengths, int length, int... instructions) {
        for (int each : instructions) {
            lengths[each] = length;
        }
    }
}
