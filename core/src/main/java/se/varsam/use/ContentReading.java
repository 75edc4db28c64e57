package se.varsam.use;

import static se.varsam.use.Reading.notNo;

import java.util.Arrays;
import se.varsam.content.Audience;
import se.varsam.content.Captions;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.term.Answer;

/** How the facts about content are read off it. */
final class ContentReading {

    private ContentReading() {}

    static boolean holds(Fact fact, Content content) {
        return switch (fact) {
            case AI_MADE -> content.origin() != ContentOrigin.HUMAN;
            case AI_ON_ITS_OWN -> isGenerated(content);
            case EDITED_WITH_AI -> content.origin() == ContentOrigin.EDITED;
            case TEXT -> isOneOf(content, ContentKind.TEXT, ContentKind.ANSWER, ContentKind.SUGGESTION);
            case IMAGE_OR_MAP -> isOneOf(content, ContentKind.IMAGE, ContentKind.MAP);
            case IMAGE -> isOneOf(content, ContentKind.IMAGE);
            case VIDEO -> isOneOf(content, ContentKind.VIDEO);
            case IMAGE_OR_VIDEO -> isOneOf(content, ContentKind.IMAGE, ContentKind.VIDEO);
            case MAP -> isOneOf(content, ContentKind.MAP);
            case SUGGESTION -> isOneOf(content, ContentKind.SUGGESTION);
            case SPOKEN_OR_SHOWN ->
                isOneOf(content, ContentKind.ANSWER, ContentKind.TEXT, ContentKind.SUGGESTION, ContentKind.MAP)
                        || isImageOrSound(content);
            case DEEP_FAKE_KIND -> isImageOrSound(content);
            case RESIDENT_AUDIENCE ->
                content.audience() == Audience.RESIDENTS || content.audience() == Audience.UNKNOWN;
            case EXTERNAL_AUDIENCE -> content.audience() != Audience.INTERNAL;
            case UNLABELLED -> isUnlabelled(content);
            case EXACT_CAPTION_MISSING -> !hasExactCaption(content);
            case CAPTION_MISSING -> !hasTellingCaption(content);
            case OPEN_ERRORS -> notNo(content.answers(), ContentTrait.OPEN_ERRORS);
            case MISTAKABLE_FOR_REAL -> notNo(content.answers(), ContentTrait.MISTAKABLE_FOR_REAL);
            case NO_EDITORIAL_RESPONSIBILITY ->
                content.answers().to(ContentTrait.EDITORIAL_RESPONSIBILITY) != Answer.YES;
            case INFORMS_THE_PUBLIC -> notNo(content.answers(), ContentTrait.INFORMS_THE_PUBLIC);
            default -> throw new IllegalArgumentException(fact + " is not about content");
        };
    }

    private static boolean isGenerated(Content content) {
        return content.origin() == ContentOrigin.GENERATED || content.origin() == ContentOrigin.UNKNOWN;
    }

    private static boolean isImageOrSound(Content content) {
        return isOneOf(content, ContentKind.IMAGE, ContentKind.VIDEO, ContentKind.AUDIO);
    }

    private static boolean isOneOf(Content content, ContentKind... kinds) {
        return content.kind() == ContentKind.UNKNOWN || Arrays.asList(kinds).contains(content.kind());
    }

    private static boolean isUnlabelled(Content content) {
        return content.answers().to(ContentTrait.LABELLED) != Answer.YES && !hasTellingCaption(content);
    }

    private static boolean hasExactCaption(Content content) {
        return isAdjacent(content) && Captions.isExact(content.caption());
    }

    private static boolean hasTellingCaption(Content content) {
        return isAdjacent(content) && Captions.isTelling(content.caption());
    }

    private static boolean isAdjacent(Content content) {
        return content.answers().to(ContentTrait.CAPTION_ADJACENT) == Answer.YES;
    }
}
