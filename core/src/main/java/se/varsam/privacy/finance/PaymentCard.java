package se.varsam.privacy.finance;

import se.varsam.identity.check.Cards;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Payment cards: the issuer's range, its length and check digit ({@link Cards}), grouped as cards are embossed. */
public final class PaymentCard extends NumberRule {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int USUAL = 16;
    private static final int FOUR = 4;
    private static final int SEPARATORS = Separator.SPACE | Separator.DASH | Separator.STOP | Separator.BREAK;

    /** Creates the rule. */
    public PaymentCard() {
        super(SHORTEST, 2, 3, FOUR, 5, 6, 8, SHORTEST, 14, 15, USUAL, 17, 18, LONGEST);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int size = run.size(group);
        if (size != FOUR && size < SHORTEST && !ContextWord.CARD.in(run.context(group))) {
            return 0;
        }
        int first = run.first(group);
        int best = 0;
        for (int g = group; g < run.groups() && run.first(g + 1) - first <= LONGEST; g++) {
            if (g > group && !Labels.only(run.separators(g), SEPARATORS)) {
                break;
            }
            if (Cards.brand(run.digits(), first, run.first(g + 1) - first) != Cards.Brand.NONE) {
                best = g - group + 1;
            }
        }
        return best == 0 ? 0 : report(run, group, best, sink);
    }

    private static int report(NumberRun run, int group, int groups, Sink sink) {
        int first = run.first(group);
        int count = run.first(group + groups) - first;
        int end = run.end(group + groups - 1);
        boolean named = Labels.say(run, group, end, ContextWord.CARD);
        boolean other = ContextWord.PAYMENT_REFERENCE.in(run.context(group))
                || ContextWord.PUBLICATION.in(run.context(group))
                || ContextWord.DEVICE.in(run.context(group));
        boolean embossed = groups == 1 || (isEvenly(run, group, groups) && isEmbossed(run, group, groups, count));
        boolean narrow = isNarrow(run, first, count);
        boolean usual = embossed && (groups == 1 || narrow || count == USUAL);
        if (!named && (other || !usual)) {
            return 0;
        }
        boolean strong = embossed && narrow && (named || count == USUAL || count == USUAL - 1);
        boolean noisy = isNoisy(run, group, groups);
        sink.found(
                PersonalDataType.PAYMENT_CARD,
                run.start(group),
                end,
                strong && !noisy ? Confidence.CERTAIN : Confidence.LIKELY,
                "card",
                noisy ? Mark.DISGUISED.bit() : 0);
        return groups;
    }

    /** Of a brand with a narrow range; those of Maestro and UATP are wide. */
    private static boolean isNarrow(NumberRun run, int first, int count) {
        Cards.Brand brand = Cards.brand(run.digits(), first, count);
        return brand != Cards.Brand.MAESTRO && brand != Cards.Brand.UATP;
    }

    /** The same separator throughout, but for a line break. */
    private static boolean isEvenly(NumberRun run, int group, int groups) {
        boolean even = true;
        for (int g = group + 1; g < group + groups; g++) {
            even &= run.separators(g) == run.separators(group + 1) || (run.separators(g) & Separator.BREAK) != 0;
        }
        return even;
    }

    /** Fours, the last one possibly shorter; 4-6-5 and 4-6-4. */
    private static boolean isEmbossed(NumberRun run, int group, int groups, int count) {
        if (groups == 3 && run.size(group) == FOUR && run.size(group + 1) == 6) {
            return count == 15 || count == 14;
        }
        for (int g = group; g < group + groups - 1; g++) {
            if (run.size(g) != FOUR) {
                return false;
            }
        }
        return run.size(group + groups - 1) <= FOUR && !isColumn(run, group, groups);
    }

    /** A row of four-digit figures is no card; one of cards is a multiple of four groups long. */
    private static boolean isColumn(NumberRun run, int group, int groups) {
        int sign = run.separators(group + 1);
        int from = group;
        while (from > 0 && run.separators(from) == sign && run.size(from - 1) == FOUR) {
            from--;
        }
        if (from < group && sign != Separator.DASH && Labels.isTied(run, from)) {
            from++; // it ends what came before this row
        }
        int to = group + groups;
        while (run.separators(to) == sign && run.size(to) == FOUR) {
            to++;
        }
        return (group - from) % FOUR != 0 || (to - group - groups) % FOUR != 0;
    }
}
