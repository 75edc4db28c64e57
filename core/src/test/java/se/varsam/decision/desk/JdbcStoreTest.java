package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.varsam.jdbc.Databases;

class JdbcStoreTest extends DecisionStoreContract {

    @Override
    DecisionStore empty() {
        return onNew(Databases.h2());
    }

    static DecisionStore onNew(DataSource source) {
        try {
            return DecisionStore.createIfMissing(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void asksForItsTablesAtOnce() {
        assertThatThrownBy(() -> DecisionStore.on(Databases.h2()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tabellerna");
    }

    @Test
    void findsItsCasesAgain() throws IOException {
        DataSource source = Databases.h2();
        DecisionCase held = Samples.pending("a", Samples.NOON);
        onNew(source).insert(held);

        assertThat(DecisionStore.createIfMissing(source).find("a")).contains(held);
        assertThat(DecisionStore.on(source).find("a")).contains(held);
    }
}
