package se.varsam.audit.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends StoreContract {

    @TempDir
    Path directory;

    @Override
    Store open() throws IOException {
        return DirectoryStore.open(directory, 8);
    }
}
