package se.varsam.privacy.contact;

import se.varsam.identity.check.Luhn;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Identities of devices written in digits: IMEI (3GPP TS 23.003), and hardware addresses cut by stops or all of digits. */
public final class DeviceNumber extends NumberRule {

    private static final int IMEI = 15;

    /** How many digits an IMEI may begin with: the body's number, the type's code, all of it. */
    private static final int FIRST = (1 << 2) | (1 << 6) | (1 << 8) | (1 << IMEI);

    private static final int SIGNS = Separator.SPACE | Separator.DASH | Separator.SLASH;

    /** Creates the rule. */
    public DeviceNumber() {
        super(1);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int size = run.size(group);
        if (mayBeHardware(run, group, size) && isInStops(run, group)) {
            hardware(run, group, sink);
            return 0;
        }
        if (size > 0 && size <= 2 && run.after(group) == '-') {
            MacAddress.readPairs(run.text(), run.from(), run.end(group) - 2, run.to(), sink);
        }
        boolean begins = ((FIRST >>> Math.min(size, 31)) & 1) != 0 && run.digitsFrom(group) >= IMEI;
        int used = begins ? imei(run, group) : 0;
        if (used == 0 || !Luhn.holds(run.digits(), run.first(group), IMEI)) {
            return 0;
        }
        if (!ContextWord.DEVICE.in(run.context(group))) {
            return 0;
        }
        sink.found(
                PersonalDataType.DEVICE_ID,
                run.start(group),
                run.end(group + used - 1),
                Confidence.CERTAIN,
                "device.imei",
                0);
        return used;
    }

    /** Cheap test: four digits and a stop, or fewer beside a hexadecimal letter. */
    private static boolean mayBeHardware(NumberRun run, int group, int size) {
        char after = run.after(group);
        return size == 4
                ? after == '.'
                : size < 4 && (Chars.hex(after) >= 0 || (after == '.' && Chars.hex(run.before(group)) >= 0));
    }

    private static int imei(NumberRun run, int group) {
        int used = 0;
        while (run.first(group + used) - run.first(group) < IMEI) {
            if (used > 0 && (run.separators(group + used) & ~SIGNS) != 0) {
                return 0;
            }
            used++;
        }
        return run.first(group + used) - run.first(group) == IMEI && used <= 5 ? used : 0;
    }

    /** Whether the digits stand in four hexadecimal digits beside a stop. */
    private static boolean isInStops(NumberRun run, int group) {
        char[] text = run.text();
        int end = run.end(group);
        for (int i = end; i <= end + 3 && i < run.to(); i++) {
            if (text[i] == '.') {
                return Chars.hex(Chars.at(text, run.from(), i + 1, run.to())) >= 0;
            }
            if (Chars.hex(text[i]) < 0) {
                return false;
            }
        }
        return false;
    }

    private static void hardware(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int at = run.start(group);
        int start = at;
        while (start > run.from() && start > at - 10 && (Chars.hex(text[start - 1]) >= 0 || text[start - 1] == '.')) {
            start--;
        }
        if (start > at - 10 && start + 4 < run.to() && text[start + 4] == '.') {
            MacAddress.readStops(text, run.from(), start, run.to(), sink);
        }
    }
}
