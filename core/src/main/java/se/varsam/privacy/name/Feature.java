package se.varsam.privacy.name;

/** What a model looks at. */
enum Feature {
    /** Present with every word. */
    BIAS(false),
    /** The word. */
    WORD(true),
    /** Its last letters. */
    END_2(true),
    END_3(true),
    END_4(true),
    /** The word before, the one before that. */
    BEFORE(true),
    BEFORE_2(true),
    BEFORE_END(true),
    /** The word after, the one after that, and the one after a comma. */
    AFTER(true),
    AFTER_2(true),
    AFTER_COMMA(true),
    AFTER_END(true),
    /** The marks of the word, with those of its neighbours. */
    MARKS(false),
    MARKS_BEFORE(false),
    MARKS_AFTER(false),
    MARKS_AROUND(false),
    /** The marks of the word, with the characters around it. */
    LEFT(false),
    RIGHT(false),
    EDGES(false);

    private final boolean isWord;
    private final long salt;

    Feature(boolean isWord) {
        this.isWord = isWord;
        this.salt = (long) name().hashCode() << 32;
    }

    /** Whether a value is the hash of a word or of a part of one. */
    boolean isWord() {
        return isWord;
    }

    /** The key of a value of this feature. */
    long key(long value) {
        long mixed = (value ^ salt) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }
}
