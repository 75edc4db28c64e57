package se.varsam.guarded.output.shape;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Stamp;
import se.varsam.guarded.output.stamp.PartIterator;
import se.varsam.guarded.output.stamp.PartPublisher;
import se.varsam.guarded.output.stamp.PartSpliterator;
import se.varsam.guarded.output.stamp.Parts;

/** What comes bit by bit: bits of text are one text, whose caption comes last; files are labelled one by one. */
record InParts(Shape inner) implements Containing {

    static boolean holds(Class<?> type) {
        return type == Stream.class || type == Iterator.class || type == Flow.Publisher.class;
    }

    @Override
    public Object labelled(Object value, Stamp stamp) {
        if (value instanceof Stream<?> stream) {
            return inner instanceof TextShape
                    ? captioned(stream, parts(stamp))
                    : stream.map(new EachPart(inner, stamp)::part);
        }
        return value instanceof Flow.Publisher<?> publisher
                ? new PartPublisher(publisher, () -> parts(stamp))
                : new PartIterator((Iterator<?>) value, parts(stamp));
    }

    private Parts parts(Stamp stamp) {
        return inner instanceof TextShape text ? new OneText(text, stamp) : new EachPart(inner, stamp);
    }

    /** The source is opened when the result is used, and closed with it. */
    private static Stream<@Nullable Object> captioned(Stream<?> stream, Parts parts) {
        Supplier<Spliterator<@Nullable Object>> opening = () -> new PartSpliterator(stream.spliterator(), parts);
        return StreamSupport.stream(opening, Spliterator.ORDERED, false).onClose(stream::close);
    }
}
