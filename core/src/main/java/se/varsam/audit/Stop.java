package se.varsam.audit;

import se.varsam.audit.store.RawLine;

/**
 * Where a walk through the lines came to a halt.
 *
 * @param number the record that should stand there
 * @param trouble what was first found not to fit
 * @param own the number that stands there, -1 when none
 * @param hash the hash of what stands there
 * @param leaf what stands there, blank when nothing
 * @param place its file and line, blank when nothing stands there
 */
record Stop(long number, Trouble trouble, long own, Hash hash, String leaf, String place) {

    /** What does not fit. */
    enum Trouble {
        END,
        SHAPE,
        TORN,
        BEYOND,
        LEAF,
        NODE
    }

    static Stop atEnd(long number) {
        return new Stop(number, Trouble.END, -1, Hash.ofContent(), "", "");
    }

    static String place(RawLine line) {
        return line.file() + ":" + line.line();
    }

    /** The number and the trouble, never what stands there. */
    @Override
    public String toString() {
        return "Stop[" + number + " " + trouble + " " + place + "]";
    }
}
