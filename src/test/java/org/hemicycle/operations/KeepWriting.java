package org.hemicycle.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes number after number into the database of a folder, each with a commit, and says each that was acknowledged. */
final class KeepWriting {

    private KeepWriting() {}

    public static void main(String[] folder) throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.openIn(Path.of(folder[0]));
        try (Connection connection = TestHome.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE acknowledged (number integer PRIMARY KEY)");
            for (int number = 1; true; number++) {
                statement.execute("INSERT INTO acknowledged VALUES (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
