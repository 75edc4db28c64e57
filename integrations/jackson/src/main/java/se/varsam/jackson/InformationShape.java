package se.varsam.jackson;

import java.util.Map;
import java.util.Optional;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;

/**
 * Information. Its class is never assumed: what nobody has classified stays unclassified. What is found in its text raises
 * what is stated of it.
 */
final class InformationShape extends Shape<Information> {

    static final InformationShape SHAPE = new InformationShape();

    private final Field<Information, InformationClass> level =
            field("class", new Constants<>(InformationClass.class), Information::level);
    private final Field<Information, Map<InformationCategory, Presence>> categories =
            field("categories", CategoriesShape.SHAPE, Information::presence);
    private final Field<Information, String> reference = text("reference", Information::reference);
    /** Read, inspected and forgotten: never written. */
    private final Field<Information, String> text = optional("text", Texts.ANY, information -> Optional.empty());

    private final Questions<Information, InformationTrait> answers =
            questions(InformationTrait.class, Information::answers);

    private InformationShape() {
        super("information");
    }

    @Override
    Information make(Given given) {
        Information stated = new Information(
                given.get(reference, ""),
                given.get(level, InformationClass.UNCLASSIFIED),
                given.get(categories, CategoriesShape.SHAPE),
                answers.from(given));
        return stated.inspectedIn(given.get(text, ""));
    }
}
