package se.varsam.archunit;

/** The instructions of the Java virtual machine: one digit for each of the 202, as JVMS 6.5 has them. */
final class Opcodes {

    static final int ASTORE = 58;
    static final int GETSTATIC = 178;
    static final int PUTFIELD = 181;
    static final int INVOKEVIRTUAL = 182;
    static final int INVOKESTATIC = 184;
    static final int INVOKEINTERFACE = 185;
    static final int INVOKEDYNAMIC = 186;
    static final int WIDE = 196;
    static final int MULTIANEWARRAY = 197;

    private static final int IINC = 132;
    private static final int TABLESWITCH = 170;

    /** How many bytes; 0 where the instruction itself says. */
    private static final String LENGTHS = "111111111111111123233222221111111111111111111111111"
            + "111222221111111111111111111111111111111111111111111"
            + "111111111111111111111111111111311111111111111111111"
            + "3333333333333333200111111333333355323113311043355";

    /** How many words it takes from the stack, where no descriptor says. */
    private static final String POPS = "000000000000000000000000000000000000000000000022222"
            + "222121211111222211112222111134343333121232342242424"
            + "242424242424241212232323242424011122211122211142244"
            + "1111112222222200011121210000000000011111111001100";

    /** How many words it puts on the stack, where no descriptor says. */
    private static final String PUSHES = "011111111221112211112121211111222211112222111112121"
            + "111000000000000000000000000000000000002344562121212"
            + "121212121212121212121212121212021211212212111111111"
            + "0000000000000001000000000000000000111101100010001";

    private Opcodes() {}

    static int pops(int opcode) {
        return POPS.charAt(opcode) - '0';
    }

    static int pushes(int opcode) {
        return PUSHES.charAt(opcode) - '0';
    }

    /** {@return how many bytes the instruction at an offset takes} */
    static int length(byte[] code, int at) {
        int opcode = code[at] & 0xff;
        int fixed = LENGTHS.charAt(opcode) - '0';
        if (fixed > 0) {
            return fixed;
        }
        if (opcode == WIDE) {
            return (code[at + 1] & 0xff) == IINC ? 6 : 4;
        }
        int table = (at + 4) & ~3;
        return opcode == TABLESWITCH
                ? table + 12 + 4 * (int4(code, table + 8) - int4(code, table + 4) + 1) - at
                : table + 8 + 8 * int4(code, table + 4) - at;
    }

    /** {@return whether it reads or writes stores into a local variable, and which; -1 when it does not} */
    static int loaded(byte[] code, int at) {
        return local(code, at, 21, 26);
    }

    static int stored(byte[] code, int at) {
        return local(code, at, 54, 59);
    }

    /** {@return whether control may come to another place than the next from here: a jump's target; -1 when it does not} */
    static int jump(byte[] code, int at) {
        int opcode = code[at] & 0xff;
        if ((opcode >= 153 && opcode <= 168) || opcode == 198 || opcode == 199) {
            return at + (short) int2(code, at + 1);
        }
        return opcode == 200 || opcode == 201 ? at + int4(code, at + 1) : -1;
    }

    static int int2(byte[] code, int at) {
        return (code[at] & 0xff) << 8 | (code[at + 1] & 0xff);
    }

    static int int4(byte[] code, int at) {
        return int2(code, at) << 16 | int2(code, at + 2);
    }

    private static int local(byte[] code, int at, int indexed, int numbered) {
        int opcode = code[at] & 0xff;
        if (opcode == WIDE) {
            int widened = code[at + 1] & 0xff;
            return widened >= indexed && widened < numbered ? int2(code, at + 2) : -1;
        }
        if (opcode >= indexed && opcode < numbered) {
            return code[at + 1] & 0xff;
        }
        return opcode >= numbered && opcode < numbered + 20 ? (opcode - numbered) % 4 : -1;
    }
}
