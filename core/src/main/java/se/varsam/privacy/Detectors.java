package se.varsam.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.varsam.privacy.contact.BoxAddress;
import se.varsam.privacy.contact.DeviceNumber;
import se.varsam.privacy.contact.Email;
import se.varsam.privacy.contact.Ipv4Address;
import se.varsam.privacy.contact.Ipv6Address;
import se.varsam.privacy.contact.MacAddress;
import se.varsam.privacy.contact.ObfuscatedEmail;
import se.varsam.privacy.contact.PhoneNumber;
import se.varsam.privacy.contact.PostalCode;
import se.varsam.privacy.contact.SocialAccount;
import se.varsam.privacy.contact.SocialHandle;
import se.varsam.privacy.contact.StreetAddress;
import se.varsam.privacy.document.Age;
import se.varsam.privacy.document.BirthDate;
import se.varsam.privacy.document.CaseNumber;
import se.varsam.privacy.document.Coordinates;
import se.varsam.privacy.document.CourtCase;
import se.varsam.privacy.document.DrivingLicence;
import se.varsam.privacy.document.GridCoordinates;
import se.varsam.privacy.document.HsaId;
import se.varsam.privacy.document.IdentityDocument;
import se.varsam.privacy.document.LabelledNumber;
import se.varsam.privacy.document.LmaCard;
import se.varsam.privacy.document.MachineReadableZone;
import se.varsam.privacy.document.Property;
import se.varsam.privacy.document.PropertyBlock;
import se.varsam.privacy.document.VehiclePlate;
import se.varsam.privacy.document.ZoneName;
import se.varsam.privacy.finance.BankAccount;
import se.varsam.privacy.finance.BankGiro;
import se.varsam.privacy.finance.Iban;
import se.varsam.privacy.finance.PaymentCard;
import se.varsam.privacy.finance.PaymentReference;
import se.varsam.privacy.finance.PlusGiro;
import se.varsam.privacy.finance.SwishNumber;
import se.varsam.privacy.finance.VatNumber;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.name.NameDetector;
import se.varsam.privacy.number.LetteredNumber;
import se.varsam.privacy.number.MisreadNumber;
import se.varsam.privacy.number.NumberDetector;
import se.varsam.privacy.number.NumberDetector.Bare;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.PersonalNumber;
import se.varsam.privacy.number.ReserveNumber;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.topic.WordDetector;

/** The detectors that a level and a set of types ask for, and which characters call them. Immutable. */
final class Detectors {

    private static final Detector NONE = (text, from, at, to, sink) -> at + 1;

    /** What a number can be, the most specific first: one class and one line for each kind. All run for every set of types. */
    private static final List<NumberRule> NUMBERS = List.of(
            // what holds another number inside
            new Iban(),
            new VatNumber(),
            new SwishNumber(),
            // numbers of persons and organisations
            new HsaId(),
            new PersonalNumber(),
            new LetteredNumber(),
            new ReserveNumber(),
            // accounts and cards
            new PaymentCard(),
            new BankAccount(),
            new BankGiro(),
            new PlusGiro(),
            new PaymentReference(),
            // documents and references
            new MachineReadableZone(),
            new Coordinates(),
            new LmaCard(),
            new IdentityDocument(),
            new DrivingLicence(),
            new BirthDate(),
            new CaseNumber(),
            new CourtCase(),
            new LabelledNumber(),
            new GridCoordinates(),
            new VehiclePlate(),
            new PropertyBlock(),

            // contact
            new PhoneNumber(),
            new Ipv4Address(),
            new DeviceNumber(),
            new StreetAddress(),
            new BoxAddress(),
            new PostalCode());

    /** What a number can be besides when guesses are reported; the last, so that a guess takes nothing from the others. */
    private static final List<NumberRule> GUESSES = List.of(new Age(), new MisreadNumber());

    /** What a colon can be part of. */
    private static final Detector COLONS = firstOf(new MacAddress(), new Ipv6Address(), new Property());

    /** What {@code @} can be part of. */
    private static final Detector ATS = firstOf(new Email(), new SocialHandle());

    /** What {@code @} in an entity or escape can be part of. */
    private static final Detector ESCAPES = firstOf(new Email());

    /** What an opening bracket can be part of. */
    private static final Detector BRACKETS = firstOf(new ObfuscatedEmail());

    /** What a hyphen can be part of. */
    private static final Detector DASHES = firstOf(new ObfuscatedEmail(), new MacAddress());

    /** What a slash can be part of. */
    private static final Detector SLASHES = firstOf(new SocialAccount());

    /** What {@code <} can be part of. */
    private static final Detector ANGLES = firstOf(new ObfuscatedEmail(), new ZoneName());

    private final ScanLevel level;
    private final long types;
    private final boolean topics;
    private final boolean readsNames;
    private final Detector names;
    private final boolean email;
    private final Detector words;
    private final NumberDetector numbers;
    private final byte[] triggers;

    Detectors(ScanLevel level, Set<PersonalDataType> types) {
        this.level = level;
        this.types = bits(types);
        topics = types.stream().anyMatch(PersonalDataType::isTopic);
        readsNames = topics || types.contains(PersonalDataType.PERSON_NAME);
        names = !readsNames ? NONE : level == ScanLevel.STRICT ? NameDetector.strict() : NameDetector.standard();
        email = types.contains(PersonalDataType.EMAIL) || types.contains(PersonalDataType.EMAIL_FUNCTIONAL);
        numbers = new NumberDetector(numbers(level), level.reports(Confidence.POSSIBLE) ? Bare.READ : Bare.PASSED);
        words = new WordDetector(names);
        triggers = Triggers.table(this);
    }

    private static List<NumberRule> numbers(ScanLevel level) {
        List<NumberRule> rules = new ArrayList<>(NUMBERS);
        if (level.reports(Confidence.POSSIBLE)) {
            rules.addAll(GUESSES);
        }
        return rules;
    }

    private static long bits(Set<PersonalDataType> types) {
        long bits = 0;
        for (PersonalDataType type : types) {
            bits |= bit(type);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a set of fewer than 64 constants, kept as a number for the hot path
    private static long bit(PersonalDataType type) {
        return 1L << type.ordinal();
    }

    boolean reports(PersonalDataType type, Confidence confidence) {
        return (types & bit(type)) != 0 && level.reports(confidence);
    }

    ScanLevel level() {
        return level;
    }

    boolean pointsAtPerson(PersonalDataType type) {
        PersonalDataGroup group = type.group();
        return group == PersonalDataGroup.IDENTITY_NUMBER
                || group == PersonalDataGroup.PERSON
                || group == PersonalDataGroup.DOCUMENT;
    }

    byte[] triggers() {
        return triggers;
    }

    /** The trigger of a character beyond the table. */
    int foreign(char c) {
        if (Character.isLetter(c)) {
            return topics ? Triggers.LOWER : readsNames && Character.isUpperCase(c) ? Triggers.UPPER : Triggers.PASS;
        }
        return c == '\uFF20' ? (email ? Triggers.AT : Triggers.PASS) : Triggers.FOREIGN;
    }

    boolean readsWords() {
        return topics;
    }

    boolean readsNames() {
        return readsNames;
    }

    boolean readsNumbers() {
        return true;
    }

    boolean readsEmail() {
        return email;
    }

    boolean readsSocial() {
        return (types & bit(PersonalDataType.SOCIAL_ACCOUNT)) != 0;
    }

    boolean readsDevices() {
        return (types & bit(PersonalDataType.DEVICE_ID)) != 0;
    }

    NumberDetector numbers() {
        return numbers;
    }

    Detector names() {
        return names;
    }

    Detector words() {
        return words;
    }

    /** The detector that a trigger other than a digit or a letter calls. */
    Detector sign(int trigger) {
        return switch (trigger) {
            case Triggers.COLON -> COLONS;
            case Triggers.LESS -> ANGLES;
            case Triggers.AT -> ATS;
            case Triggers.ESCAPE -> ESCAPES;
            case Triggers.BRACKET -> BRACKETS;
            case Triggers.DASH -> DASHES;
            case Triggers.SLASH -> SLASHES;
            default -> NONE;
        };
    }

    /** Asks one after another until one goes on further than the next character. */
    private static Detector firstOf(Detector... detectors) {
        return (text, from, at, to, sink) -> {
            int next = at + 1;
            for (int i = 0; i < detectors.length && next == at + 1; i++) {
                next = detectors[i].read(text, from, at, to, sink);
            }
            return next;
        };
    }
}
