package se.varsam.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source as pools are: a connection that is closed is given out again as it was left. */
public final class KeptConnections implements DataSource {

    /** What is done to a new connection, and before every call to one. */
    public interface Touch {

        /**
         * Does it.
         *
         * @param connection the connection
         * @param call the method that is called, {@code new} at first
         * @throws SQLException to break the call
         */
        void on(Connection connection, String call) throws SQLException;
    }

    private final DataSource source;
    private final Touch touch;
    private final Queue<Connection> kept = new ConcurrentLinkedQueue<>();

    /**
     * Connections to keep.
     *
     * @param source where they come from
     * @param touch what is done to them
     */
    public KeptConnections(DataSource source, Touch touch) {
        this.source = source;
        this.touch = touch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection free = kept.poll();
        if (free == null) {
            free = source.getConnection();
            touch.on(free, "new");
        }
        Connection real = free;
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    touch.on(real, method.getName());
                    if (method.getName().equals("close")) {
                        if (!real.isClosed()) {
                            kept.add(real);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String name, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
