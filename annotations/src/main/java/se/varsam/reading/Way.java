package se.varsam.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Classified;

/** How a value of some class is looked into; what it holds follows from what is said of it. */
enum Way {
    /** Text is scanned. */
    TEXT {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(said) | walk.scan((CharSequence) value);
        }
    },
    CHARACTERS {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(said) | walk.scan(CharBuffer.wrap((char[]) value));
        }
    },
    /** Numbers are scanned as text. */
    NUMBER {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(said) | number(Numbers.text(value), walk);
        }
    },
    /** Many numbers, each as a text of its own. */
    NUMBERS {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(said)
                    | Numbers.texts(value)
                            .mapToInt(each -> number(each, walk))
                            .reduce(Held.NOTHING, (one, other) -> one | other);
        }
    },
    /** Bytes are searched where they are text. */
    BYTES {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.closed(said) | walk.scan(Texts.in(ByteBuffer.wrap((byte[]) value)));
        }
    },
    /** A buffer is searched where it stands, and as a whole: whoever takes it may rewind it. */
    CHARACTER_BUFFER {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            CharBuffer all = ((CharBuffer) value).duplicate().clear();
            int bits = Held.plain(said) | walk.scan(all);
            return all.equals(value) ? bits : bits | walk.scan((CharBuffer) value);
        }
    },
    BYTE_BUFFER {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            ByteBuffer all = ((ByteBuffer) value).duplicate().clear();
            int bits = Held.closed(said) | walk.scan(Texts.in(all));
            return all.equals(value) ? bits : bits | walk.scan(Texts.in((ByteBuffer) value));
        }
    },
    /** Dates, truth values and the like have no text of their own. */
    PLAIN {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(said);
        }
    },
    /** A constant may say what it holds, as its class may. */
    CONSTANT {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.plain(Held.inside(said, Shape.of(value.getClass()).said((Enum<?>) value)));
        }
    },
    /** What a path or address points at is not read, but it may name somebody itself. */
    NAME {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.closed(said) | walk.scan(value.toString());
        }
    },
    OPTIONAL {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            Object inner = ((Optional<?>) value).orElse(null);
            return Held.around(said) | element(inner, said, place.within(0), walk);
        }
    },
    REFERENCE {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            Object inner = ((AtomicReference<?>) value).get();
            return Held.around(said) | element(inner, said, place.within(0), walk);
        }
    },
    /** Brings what is known of it; its value can only raise that. */
    CLASSIFIED {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            Classified<?> classified = (Classified<?>) value;
            walk.answered(classified.information().answers());
            int own = Held.of(classified.information());
            int inner = Held.inside(said, Held.said(classified.information()));
            return Held.around(said) | own | element(classified.value(), inner, place.within(0), walk);
        }
    },
    ELEMENTS {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            boolean told = place.within().size() <= 1;
            int bits = Held.around(said) | (told ? Held.NOTHING : whole(place));
            walk.into("[]");
            Declaration within = told ? place.within(0) : Declaration.none();
            int here = Held.said(within);
            for (Object each : (Iterable<?>) value) {
                bits |= walk.read(each, said, here, within);
                if (walk.isExhausted()) {
                    bits |= Held.UNKNOWN;
                    break;
                }
            }
            walk.out();
            return bits;
        }
    },
    ARRAY {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            int bits = Held.around(said);
            walk.into("[]");
            int here = Held.said(place.within(0));
            for (Object each : (Object[]) value) {
                bits |= walk.read(each, said, here, place.within(0));
            }
            walk.out();
            return bits;
        }
    },
    ENTRIES {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            int bits = Held.around(said) | (place.within().size() == 1 ? whole(place) : Held.NOTHING);
            for (Map.Entry<?, ?> each : ((Map<?, ?>) value).entrySet()) {
                bits |= entry(each, said, place, walk);
                if (walk.isExhausted()) {
                    return bits | Held.UNKNOWN;
                }
            }
            return bits;
        }
    },
    ENTRY {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            int bits = Held.around(said) | (place.within().size() == 1 ? whole(place) : Held.NOTHING);
            return bits | entry((Map.Entry<?, ?>) value, said, place, walk);
        }
    },
    /** What went wrong, and what caused it, often tells with whom. */
    FAILURE {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            int bits = Held.closed(said) | walk.scan(value.toString());
            for (Throwable each : Texts.behind((Throwable) value)) {
                bits |= element(each, said, Declaration.none(), walk);
            }
            return bits;
        }
    },
    /** An object with fields, which speak for it. */
    FIELDS {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.around(said) | whole(place);
        }
    },
    /** What cannot be looked into, or would be used up: it holds what is said of it, or of its type arguments. */
    CLOSED {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            if (place.within().isEmpty()) {
                return Held.closed(said);
            }
            int bits = Held.around(said) | whole(place);
            for (Declaration each : place.within()) {
                bits |= Held.closed(Held.inside(said, Held.said(each)));
            }
            return bits;
        }
    },
    /** A stand-in for an object that may not be there yet: reading it might fetch it. */
    STAND_IN {
        @Override
        int read(Object value, int said, Declaration place, Walk walk) {
            return Held.unreadable(said);
        }
    };

    abstract int read(Object value, int said, Declaration place, Walk walk);

    /** {@return whether nothing is within it} */
    boolean isLeaf() {
        return compareTo(NAME) <= 0;
    }

    /** {@return of how many type arguments it knows the values; those of others hold for the whole} */
    int arguments() {
        return switch (this) {
            case OPTIONAL, REFERENCE, CLASSIFIED, ELEMENTS, ARRAY -> 1;
            case ENTRIES, ENTRY -> 2;
            default -> 0;
        };
    }

    private static int number(String text, Walk walk) {
        return text.isEmpty() ? Held.NOTHING : walk.scan(text);
    }

    private static int element(@Nullable Object inner, int said, Declaration place, Walk walk) {
        return walk.read(inner, said, Held.said(place), place);
    }

    private static int entry(Map.Entry<?, ?> entry, int said, Declaration place, Walk walk) {
        Declaration ofKey = place.within().size() == 2 ? place.within(0) : Declaration.none();
        Declaration ofValue = place.within().size() == 2 ? place.within(1) : Declaration.none();
        walk.into("[key]");
        int bits = element(entry.getKey(), said, ofKey, walk);
        walk.out();
        walk.into("[value]");
        bits |= element(entry.getValue(), said, ofValue, walk);
        walk.out();
        return bits;
    }

    /** {@return what is said of type arguments that stand for nobody knows which part: it holds for the whole} */
    private static int whole(Declaration place) {
        int bits = Held.NOTHING;
        for (Declaration each : place.within()) {
            bits |= Held.around(Held.said(each)) | whole(each);
        }
        return bits;
    }
}
