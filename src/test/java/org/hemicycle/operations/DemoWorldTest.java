package org.hemicycle.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.TestDatabase;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.ShownSignIns;
import org.junit.jupiter.api.Test;

class DemoWorldTest {

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'";

    @Test
    void loading_the_demo_world_twice_changes_nothing() throws SQLException {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("demo_world"));
        properties.put("hemicycle.demo", "true");
        try (ApplicationContext context = ApplicationContext.run(properties)) {
            DemoWorld world = context.getBean(DemoWorld.class);
            world.load();
            Map<String, String> once = contents(properties);
            assertThat(once).containsKeys("account", "body", "session", "sitting", "delegate", "interpreter");

            world.load();

            assertThat(contents(properties)).isEqualTo(once);
            assertThat(world.all()).extracting(ShownSignIns.Shown::email).hasSize(Role.values().length);
        }
    }

    /** How many rows each table that is not empty has, and a sum over what stands in them. */
    private static Map<String, String> contents(Map<String, Object> properties) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        String.valueOf(properties.get("datasources.default.url")), "postgres", "");
                Statement statement = connection.createStatement()) {
            Map<String, String> contents = new TreeMap<>();
            for (String table : tables(statement)) {
                String question = "SELECT count(*), sum(hashtextextended(CAST(t AS text), 0)) FROM " + table
                        + " AS t HAVING count(*) > 0";
                try (ResultSet answer = statement.executeQuery(question)) {
                    if (answer.next()) {
                        contents.put(table, answer.getString(1) + " rows, " + answer.getString(2));
                    }
                }
            }
            return contents;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
