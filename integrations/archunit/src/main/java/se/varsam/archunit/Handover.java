package se.varsam.archunit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Follows a method's parameters through its instructions and finds the calls that may be handed one of them, or what was made
 * of one. Errs towards yes: where paths of control meet, everything on the stack may come from a parameter. A number, a
 * truth value and a class made of a parameter tell nothing of it.
 */
final class Handover {

    /** A word on the stack that may come from a parameter; one that does not; or the number of the variable it was loaded from. */
    private static final int TELLS = -2;

    private static final int FIXED = -1;

    private final ClassFile file;
    private final ClassFile.Code method;
    private final BitSet locals = new BitSet();
    private final Set<Integer> meetings;
    private final Set<String> found = new HashSet<>();
    private List<Integer> stack = new ArrayList<>();

    private Handover(ClassFile file, ClassFile.Code method) {
        this.file = file;
        this.method = method;
        this.meetings = meetings(method);
    }

    /**
     * {@return the calls that may be handed a parameter, as {@code line:name}}
     *
     * @param file the class file
     * @param method the method
     * @param harmless which parameters may be handed on
     */
    static Set<String> of(ClassFile file, ClassFile.Code method, IntPredicate harmless) {
        Handover handover = new Handover(file, method);
        int slot = method.isStatic() ? 0 : 1;
        List<Character> types = words(method.descriptor());
        for (int parameter = 0; parameter < types.size(); parameter++) {
            if (!harmless.test(parameter)
                    && !"municipalityId".equals(method.names().get(slot))) {
                handover.locals.set(slot);
            }
            slot += size(types.get(parameter));
        }
        int before;
        do {
            before = handover.locals.cardinality();
            handover.pass();
        } while (handover.locals.cardinality() > before);
        return handover.found;
    }

    /** {@return the call's key among those found} */
    static String key(int line, String name) {
        return line + ":" + name;
    }

    private static Set<Integer> meetings(ClassFile.Code method) {
        Set<Integer> targets = new HashSet<>(method.handlers());
        byte[] code = method.code();
        for (int at = 0; at < code.length; at += Opcodes.length(code, at)) {
            int target = Opcodes.jump(code, at);
            if (target >= 0) {
                targets.add(target);
            }
        }
        return targets;
    }

    private void pass() {
        stack = new ArrayList<>();
        byte[] code = method.code();
        for (int at = 0; at < code.length; at += Opcodes.length(code, at)) {
            if (meetings.contains(at)) {
                stack.replaceAll(each -> TELLS);
            }
            if (method.handlers().contains(at)) {
                stack.add(TELLS);
            }
            step(code, at);
        }
    }

    private void step(byte[] code, int at) {
        int opcode = code[at] & 0xff;
        int load = Opcodes.loaded(code, at);
        int store = Opcodes.stored(code, at);
        if (load >= 0) {
            put(locals.get(load) ? TELLS : load, Opcodes.pushes(opcode == Opcodes.WIDE ? code[at + 1] & 0xff : opcode));
        } else if (store >= 0) {
            if (pop(Opcodes.pops(opcode == Opcodes.WIDE ? code[at + 1] & 0xff : opcode))) {
                locals.set(store);
            }
        } else if (opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.PUTFIELD) {
            field(opcode, file.member(Opcodes.int2(code, at + 1))[1]);
        } else if (opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEDYNAMIC) {
            call(opcode, at, file.member(Opcodes.int2(code, at + 1)));
        } else if (opcode == Opcodes.MULTIANEWARRAY) {
            push(pop(code[at + 3]), 1);
        } else {
            plain(opcode);
        }
    }

    private void plain(int opcode) {
        boolean tells = pop(Opcodes.pops(opcode));
        boolean intoArray = opcode >= 79 && opcode <= 86;
        if (intoArray && tells) {
            stack.replaceAll(each -> TELLS);
        }
        push(tells, Opcodes.pushes(opcode));
    }

    private void field(int opcode, String descriptor) {
        int words = size(descriptor.charAt(0));
        switch (opcode - Opcodes.GETSTATIC) {
            case 0 -> push(false, words);
            case 1 -> pop(words);
            case 2 -> push(pop(1), words);
            default -> pop(words + 1);
        }
    }

    private void call(int opcode, int at, String[] target) {
        int words = words(target[1]).stream().mapToInt(Handover::size).sum();
        boolean handed = pop(words);
        if (handed) {
            var line = method.lines().floorEntry(at);
            found.add(key(line == null ? 0 : line.getValue(), target[0]));
        }
        boolean isInstance = opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKEDYNAMIC;
        int receiver = isInstance && !stack.isEmpty() ? stack.get(stack.size() - 1) : FIXED;
        boolean on = isInstance && pop(1);
        if (handed && receiver >= (method.isStatic() ? 0 : 1)) {
            locals.set(receiver);
        }
        char result = target[1].charAt(target[1].indexOf(')') + 1);
        boolean isClass = target[0].equals("getClass");
        boolean tells = (handed || on) && !isClass && "IJZDFS".indexOf(result) < 0;
        if (result != 'V') {
            // What a method returns may be the object itself, as a builder's do.
            put(tells ? TELLS : result == 'L' && !isClass ? receiver : FIXED, size(result));
        } else if (handed) {
            stack.replaceAll(each -> TELLS);
        }
    }

    private boolean pop(int words) {
        boolean tells = false;
        for (int word = 0; word < words; word++) {
            tells |= stack.isEmpty() || tells(stack.remove(stack.size() - 1));
        }
        return tells;
    }

    private void push(boolean tells, int words) {
        put(tells ? TELLS : FIXED, words);
    }

    private void put(int word, int words) {
        for (int count = 0; count < words; count++) {
            stack.add(word);
        }
    }

    private boolean tells(int word) {
        return word == TELLS || (word >= 0 && locals.get(word));
    }

    private static int size(char type) {
        return type == 'J' || type == 'D' ? 2 : 1;
    }

    /** The first letter of each parameter's type. */
    static List<Character> words(String descriptor) {
        List<Character> types = new ArrayList<>();
        for (int at = 1; descriptor.charAt(at) != ')'; at++) {
            types.add(descriptor.charAt(at));
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            if (descriptor.charAt(at) == 'L') {
                at = descriptor.indexOf(';', at);
            }
        }
        return types;
    }
}
