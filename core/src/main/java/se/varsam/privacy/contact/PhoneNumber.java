package se.varsam.privacy.contact;

import se.varsam.identity.check.Phones;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Telephone numbers: Swedish ones by the numbering plan, others when written with their country code. */
public final class PhoneNumber extends NumberRule {

    private static final int LONGEST = 15;
    private static final int LONG_PREFIX = 2;

    /** Creates the rule. */
    public PhoneNumber() {
        super(7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, LONGEST);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        byte[] d = run.digits();
        int i = run.first(group);
        if (PhoneText.hasPlus(run, group)) {
            return international(run, group, i, sink);
        }
        if (d[i] != 0) {
            int used = isSweden(d, i) ? bare(run, group, i, sink) : 0;
            return used > 0 ? used : ForeignPhone.read(run, group, sink);
        }
        if (d[i + 1] == 0 && run.size(group) >= LONG_PREFIX) {
            return PhoneText.isJoinedBefore(run, group) ? 0 : international(run, group, i + LONG_PREFIX, sink);
        }
        int used = national(run, group, sink);
        return used > 0 ? used : ForeignPhone.read(run, group, sink);
    }

    private static boolean isSweden(byte[] d, int i) {
        return d[i] == 4 && d[i + 1] == 6;
    }

    /** With + or 00: by the plan when Swedish, else by the country's lengths. */
    private static int international(NumberRun run, int group, int code, Sink sink) {
        byte[] d = run.digits();
        if (!isSweden(d, code)) {
            return ForeignPhone.international(run, group, code, sink);
        }
        int significant = d[code + 2] == 0 ? code + 3 : code + 2;
        int used = PhoneShape.groups(run, group, significant);
        if (used == 0) {
            return 0;
        }
        boolean plus = PhoneText.hasPlus(run, group);
        boolean sure = plus || ContextWord.PHONE.in(run.context(group));
        return report(run, group, used, significant, sure ? Confidence.CERTAIN : Confidence.LIKELY, sink);
    }

    /** Without + or 00, such as 46701234567: a guess unless a word says so. */
    private static int bare(NumberRun run, int group, int code, Sink sink) {
        int significant = code + 2;
        int used = run.size(group) == 2 && (run.separators(group + 1) & Separator.BREAK) != 0
                ? 0
                : PhoneShape.groups(run, group, significant);
        if (used == 0 || PhoneText.isJoinedBefore(run, group) || PhoneText.isJoinedAfter(run, group + used)) {
            return 0;
        }
        long words = run.context(group);
        boolean named = ContextWord.PHONE.in(words) || ContextWord.SWISH.in(words);
        boolean mobile = kind(run, group, used, significant) == Phones.Kind.MOBILE;
        if (!named && !mobile) {
            return 0;
        }
        return report(run, group, used, significant, named ? Confidence.LIKELY : Confidence.POSSIBLE, sink);
    }

    private static int national(NumberRun run, int group, Sink sink) {
        if (PhoneText.isJoinedBefore(run, group)) {
            return 0;
        }
        int significant = run.first(group) + 1;
        int used = PhoneShape.groups(run, group, significant);
        if (used == 0) {
            return 0;
        }
        Confidence confidence = PhoneShape.confidence(run, group, used, kind(run, group, used, significant));
        return confidence == null ? 0 : report(run, group, used, significant, confidence, sink);
    }

    private static Phones.Kind kind(NumberRun run, int group, int used, int significant) {
        return Phones.kind(run.digits(), significant, run.first(group + used) - significant);
    }

    /** A guess uses up its first group only, so that it takes nothing from another number that begins within. */
    private static int report(NumberRun run, int group, int used, int significant, Confidence sure, Sink sink) {
        int marks = isNoisy(run, group, used) ? Mark.DISGUISED.bit() : 0;
        if (Phones.isFiction(run.digits(), significant, run.first(group + used) - significant)) {
            marks |= Mark.FICTION_NUMBER.bit();
        }
        sink.found(
                PersonalDataType.PHONE,
                PhoneText.start(run, group),
                PhoneText.end(run, group + used - 1),
                sure,
                rule(kind(run, group, used, significant)),
                marks);
        return sure == Confidence.POSSIBLE ? 1 : used;
    }

    private static String rule(Phones.Kind kind) {
        return switch (kind) {
            case MOBILE -> "phone.mobile";
            case GEOGRAPHIC, PERSONAL -> "phone.national";
            default -> "phone.service";
        };
    }
}
