package se.varsam.guarded.output.stamp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes bit by bit, as it is given out: one at a time, in order. */
public interface Parts {

    /** The next bit, as it is to be given out. */
    @Nullable
    Object part(@Nullable Object part);

    /** Whether something more is to be given out now that the last bit has come. */
    boolean hasMore();

    /** What comes after the last bit, if anything; there is evidence of it when this returns. */
    Optional<Object> end();
}
