package org.hemicycle.mail;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** What was written to somebody, however many letters others get. */
public final class Written {

    private Written() {}

    /** Subject and text of the letters to an address, the newest first. */
    public static List<String> to(ApplicationContext context, String address) {
        return context.getBean(JdbcOperations.class).execute((Connection connection) -> {
            try (var statement = connection.prepareStatement(
                    "SELECT subject || chr(10) || text FROM mail WHERE recipient_address = ? ORDER BY id DESC")) {
                statement.setString(1, address);
                List<String> letters = new ArrayList<>();
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        letters.add(found.getString(1));
                    }
                }
                return letters;
            }
        });
    }
}
