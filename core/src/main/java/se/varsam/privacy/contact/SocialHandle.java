package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;
import se.varsam.privacy.text.Stems;

/** Handles such as {@code @namn}, a guess, and {@code @namn@server.se} of the fediverse. */
public final class SocialHandle implements Detector {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /** Words that follow the sign in programs, style sheets and documentation. */
    private static final Stems CODE = code(
            "media",
            "import",
            "charset",
            "keyframes",
            "font-face",
            "page",
            "supports",
            "param",
            "return",
            "throws",
            "see",
            "since",
            "author",
            "deprecated",
            "override",
            "test",
            "link",
            "code",
            "inheritdoc",
            "version",
            "todo",
            "nullable",
            "autowired",
            "component",
            "bean",
            "entity",
            "interface",
            "property",
            "layer",
            "include",
            "mixin",
            "extend");

    /** Creates the detector. */
    public SocialHandle() {}

    private static Stems code(String... words) {
        Stems.Builder stems = new Stems.Builder();
        for (String word : words) {
            stems.add(word + ".", 1);
        }
        return stems.build();
    }

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        char before = Chars.at(text, from, at - 1, to);
        if (text[at] != '@' || isName(before) || before == '@' || before == '/' || before == '"') {
            return at + 1;
        }
        int end = at + 1;
        boolean letters = false;
        while (end < to && end <= at + LONGEST && isName(text[end])) {
            letters |= Letters.isLetter(text[end]);
            end++;
        }
        while (end > at && text[end - 1] == '.') {
            end--;
        }
        char after = Chars.at(text, from, end, to);
        if (!letters || end - at <= SHORTEST || after == '(' || after == '/' || CODE.match(text, at + 1, end) != 0) {
            return at + 1;
        }
        int server = after == '@' && end + 1 < to ? MailDomain.end(text, end + 1, to) : 0;
        boolean federated = server > end + 1;
        sink.found(
                PersonalDataType.SOCIAL_ACCOUNT,
                at,
                federated ? server : end,
                federated ? Confidence.LIKELY : Confidence.POSSIBLE,
                "social.handle",
                0);
        return federated ? server : end;
    }

    private static boolean isName(char c) {
        return Letters.isLetterOrDigit(c) || c == '_' || c == '.';
    }
}
