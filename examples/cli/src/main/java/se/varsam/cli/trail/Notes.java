package se.varsam.cli.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import se.varsam.audit.AuditException;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Words;

/** Small files of text: checkpoints, receipts, proofs, reasons. */
public final class Notes {

    private static final long LONGEST = 1 << 20;

    private Notes() {}

    public static String read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new InputException(Exit.DATA, file + ": " + TrailWords.TOO_LONG.inBoth());
            }
            return Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            throw new InputException(Exit.DATA, file + ": " + Words.NOT_UTF_8.inBoth());
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, file + ": " + Faults.fact(e));
        }
    }

    /** What the reader refuses is told with the file's name. */
    public static <T> T parse(Path file, Function<String, T> reader) {
        String text = read(file);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | AuditException e) {
            throw new InputException(Exit.DATA, file + ": " + e.getMessage());
        }
    }

    /** Never over something else. */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new InputException(Exit.USAGE, file + ": " + TrailWords.EXISTS_ALREADY.inBoth());
        } catch (IOException e) {
            throw new InputException(Exit.OUTPUT, file + ": " + Faults.fact(e));
        }
    }
}
