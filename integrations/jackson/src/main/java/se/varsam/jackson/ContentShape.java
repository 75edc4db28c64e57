package se.varsam.jackson;

import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;

/** What a tool produced: never the content itself. */
final class ContentShape extends Shape<Content> {

    static final ContentShape SHAPE = new ContentShape();

    private final Field<Content, ContentKind> kind = field("kind", new Constants<>(ContentKind.class), Content::kind);
    private final Field<Content, ContentOrigin> origin =
            field("origin", new Constants<>(ContentOrigin.class), Content::origin);
    private final Field<Content, Audience> audience =
            field("audience", new Constants<>(Audience.class), Content::audience);
    private final Field<Content, String> caption = text("caption", Content::caption);
    private final Questions<Content, ContentTrait> answers = questions(ContentTrait.class, Content::answers);

    private ContentShape() {
        super("content");
    }

    @Override
    Content make(Given given) {
        return new Content(
                given.get(kind, ContentKind.TEXT),
                given.get(origin, ContentOrigin.UNKNOWN),
                given.get(audience, Audience.UNKNOWN, Audience.INTERNAL),
                given.get(caption, ""),
                answers.from(given));
    }
}
