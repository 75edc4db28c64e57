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
    /** The word before, and its last letters when it begins with a lower-case letter. */
    BEFORE(true),
    BEFORE_END(true),
    /** The word after, and its last letters when it begins with a lower-case letter. */
    AFTER(true),
    AFTER_END(true),
    /** The marks of the word, with those of its neighbours. */
    MARKS(false),
    MARKS_BEFORE(false),
    MARKS_AFTER(false),
    /** The marks of the word, with what stands beside it. */
    LEFT(false),
    RIGHT(false);

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
