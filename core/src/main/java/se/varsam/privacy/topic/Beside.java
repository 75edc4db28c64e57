package se.varsam.privacy.topic;

/** What must stand in the sentence too, before a word says anything of a person. */
enum Beside {
    /** Nothing: the word says it alone. */
    NOTHING,
    /** That someone belongs to, joined or left something, or votes for it. */
    MEMBER,
    /** That someone comes of a people. */
    ORIGIN,
    /** That someone comes from the place: född i, kom från. */
    PLACE,
    /** One of the codes of Navet. */
    CODE,
    /** The sentence's own person; the word is too common for one farther off. */
    SELF
}
