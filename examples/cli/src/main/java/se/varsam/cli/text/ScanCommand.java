package se.varsam.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.cli.terminal.Attached;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.ReportOptions;
import se.varsam.cli.terminal.Streams;
import se.varsam.privacy.Masking;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.term.Language;

@Command(
        name = "scan",
        description = {
            "Finds personal data in text, or masks it. Files of any size are read in constant memory.",
            "Hittar personuppgifter i text, eller maskerar dem. Filer av valfri storlek läses i konstant minne.",
            "",
            "Line and column count from 1; a line ends with LF. In JSON Lines, start and end count from 0, and end"
                    + " is the place after the last character. Columns and places are UTF-16 units.",
            "Rad och kolumn räknas från 1; en rad slutar med LF. I JSON Lines räknas start och end från 0, och end"
                    + " är platsen efter sista tecknet. Kolumner och platser är UTF-16-enheter."
        },
        exitCodeList = {
            "0:nothing found, which proves nothing / inget funnet, vilket inget bevisar",
            "1:personal data found / personuppgifter funna",
            "64:wrong usage / fel på kommandoraden",
            "65:bad data / fel i underlaget",
            "66:no such file / filen finns inte",
            "70:internal error / internt fel",
            "74:the answer cannot be written / svaret går inte att skriva"
        })
public final class ScanCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of text in UTF-8; - is standard input. / Textfiler i UTF-8; - är standard in.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "For people, unless given, or one line of JSON for each finding."
                    + " / För människor, om inget anges, eller en rad JSON för varje fynd.")
    private Optional<ScanFormat> format = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "precise: what is proved; standard: what is likely too, unless given; strict: guesses too."
                    + " / precise: det bevisade; standard: även det troliga, om inget anges; strict: även gissningar.")
    private ScanLevel level = ScanLevel.STANDARD;

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "Only these types or groups, separated by commas, for example personnummer,health."
                    + " / Bara dessa slag eller grupper, åtskilda med komma, till exempel personnummer,hälsa.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--mask",
            arity = "0..1",
            paramLabel = "placeholder",
            fallbackValue = "SAME_LENGTH",
            preprocessor = Attached.class,
            description = "Writes the text of one file with • for each letter and digit found, or with the name of the"
                    + " type: --mask=placeholder. / Skriver texten i en fil med • för varje funnen bokstav och siffra,"
                    + " eller med slagets namn: --mask=placeholder.")
    private Optional<Masking> masking = Optional.empty();

    @Option(
            names = "--progress",
            description = "Tells on standard error how far a long reading has come, also when that is no terminal."
                    + " / Berättar på standard fel hur långt en lång läsning har kommit, även utan terminal.")
    private boolean progress;

    public ScanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (masking.isPresent() && (files.size() > 1 || format.isPresent())) {
            throw new InputException(Exit.USAGE, ScanWords.MASK_ALONE.inBoth());
        }
        PersonalDataScanner scanner = PersonalDataScanner.of(level, ScanTypes.parse(types));
        Inputs.require(files);
        TextFiles texts = new TextFiles(streams, options.language(), progress);
        return masking.isPresent() ? mask(scanner, texts, masking.get()) : scan(scanner, texts);
    }

    private int scan(PersonalDataScanner scanner, TextFiles texts) {
        ScanReport report = report();
        ScanSum sum = new ScanSum();
        for (String file : files) {
            texts.read(
                    file,
                    text -> scanner.scan(text, finding -> {
                        sum.add(finding.type());
                        report.found(Inputs.called(file), text.lines().at(finding.start()), finding);
                    }));
        }
        report.end(sum);
        texts.requireWritten();
        return sum.total() == 0 ? Exit.NOTHING_FOUND : Exit.FOUND;
    }

    private ScanReport report() {
        Language language = options.language();
        boolean several = files.size() > 1;
        return format.orElse(ScanFormat.TEXT) == ScanFormat.JSONL
                ? new ScanJson(streams, language, several)
                : new ScanText(new Page(streams.out()), language, several);
    }

    private int mask(PersonalDataScanner scanner, TextFiles texts, Masking with) {
        long[] masked = new long[1];
        texts.read(files.get(0), text -> masked[0] = scanner.mask(text, streams.out(), with));
        texts.requireWritten();
        streams.err().println("varsam: " + ScanWords.MASKED.in(options.language(), masked[0]));
        return masked[0] == 0 ? Exit.NOTHING_FOUND : Exit.FOUND;
    }
}
