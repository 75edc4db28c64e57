package se.varsam.cli.desk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.trail.Notes;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.UnknownTermException;

/**
 * Which user of the operating system is which person, in which roles, as a file says. It is as trustworthy as those who can
 * change that file.
 */
public final class People {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of("user", "name", "roles");

    private final Path file;
    private final Map<String, Person> byUser = new HashMap<>();

    private People(Path file) {
        this.file = file;
    }

    static People read(Path file) {
        People people = new People(file);
        String text = Notes.read(file);
        people.refuseOpen();
        people.fill(text);
        return people;
    }

    /** {@return the person who runs this process} */
    Person acting() {
        return Optional.ofNullable(byUser.get(OperatingSystem.user()))
                .orElseThrow(() -> new InputException(Exit.REFUSED, DeskWords.NOT_LISTED.inBoth(file)));
    }

    public Person named(String user) {
        return Optional.ofNullable(byUser.get(user))
                .orElseThrow(() -> new InputException(Exit.DATA, DeskWords.NO_SUCH_PERSON.inBoth(user, file)));
    }

    /** {@return whether the one who runs this process could say to be anybody} */
    boolean isOwn() {
        return Files.isWritable(file);
    }

    private void refuseOpen() {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new InputException(Exit.DATA, file + ": " + DeskWords.PEOPLE_OPEN.inBoth());
            }
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, file + ": " + Faults.fact(e));
        }
    }

    private void fill(String text) {
        JsonNode people;
        try {
            people = JSON.readTree(text).path("people");
        } catch (JsonProcessingException e) {
            throw wrong(DeskWords.NOT_PEOPLE.inBoth());
        }
        if (!people.isArray()) {
            throw wrong(DeskWords.NOT_PEOPLE.inBoth());
        }
        int number = 0;
        for (JsonNode entry : people) {
            number++;
            if (byUser.put(entry.path("user").asText(), person(entry, number)) != null) {
                throw wrong(DeskWords.PEOPLE_TWICE.inBoth(number));
            }
        }
    }

    private Person person(JsonNode entry, int number) {
        Set<String> fields = new TreeSet<>();
        entry.fieldNames().forEachRemaining(fields::add);
        boolean isWhole = fields.equals(FIELDS)
                && isText(entry.path("user"))
                && isText(entry.path("name"))
                && entry.path("roles").isArray()
                && !entry.path("roles").isEmpty();
        if (!isWhole) {
            throw wrong(DeskWords.PEOPLE_ENTRY.inBoth(number));
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode role : entry.path("roles")) {
            try {
                roles.add(Role.parse(role.asText()));
            } catch (UnknownTermException e) {
                throw wrong("person " + number + ": " + e.getMessage());
            }
        }
        return new Person(entry.path("name").asText(), roles);
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank();
    }

    private InputException wrong(String why) {
        return new InputException(Exit.DATA, file + ": " + why);
    }
}
