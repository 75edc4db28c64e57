package se.varsam.jackson;

import se.varsam.term.Bilingual;

/** A title in both languages. */
final class TitleShape extends Shape<Bilingual> {

    static final TitleShape SHAPE = new TitleShape();

    private final Field<Bilingual, String> sv = required("sv", Texts.NAME, Bilingual::sv);
    private final Field<Bilingual, String> en = required("en", Texts.NAME, Bilingual::en);

    private TitleShape() {
        super("title");
    }

    @Override
    Bilingual make(Given given) {
        return new Bilingual(given.need(sv), given.need(en));
    }
}
