package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "messages");

    /** A text between quotation marks that looks like a key, or like the beginning of one. */
    private static final Pattern LIKE_A_KEY = Pattern.compile("\"([a-z][a-z-]*\\.(?:[A-Za-z_-]+\\.?)*)\"");

    /** Names of settings and files look the same. */
    private static final Pattern NO_KEY = Pattern.compile("mail\\.(from|smtp).*|.*\\.csv");

    static final List<String> ROOMS = Messages.ROOMS;

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_says_the_same_in_all_languages(String room) {
        Map<String, String> english = texts(room, Language.ENGLISH);
        for (Language language : Language.values()) {
            Map<String, String> texts = texts(room, language);
            assertThat(texts.keySet()).as("%s in %s", room, language).isEqualTo(english.keySet());
            assertThat(texts).allSatisfy((key, text) -> {
                assertThat(text).as("%s in %s", key, language).isNotBlank();
                assertThat(arguments(text, language))
                        .as("arguments of %s in %s", key, language)
                        .isEqualTo(arguments(english.getOrDefault(key, ""), Language.ENGLISH));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_written_with_numbers_of_all_plural_forms(Language language) {
        for (String key : Messages.in(language).keys()) {
            for (int number : new int[] {0, 1, 2, 3, 11, 100, 1_000_000}) {
                assertThatCode(() -> Messages.in(language).text(key, number, number, number, number, number, number))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void no_two_rooms_use_one_key() {
        Set<String> seen = new HashSet<>();

        assertThat(ROOMS.stream()
                        .flatMap(room -> texts(room, Language.ENGLISH).keySet().stream())
                        .filter(key -> !seen.add(key)))
                .isEmpty();
    }

    @Test
    void every_message_file_belongs_to_a_room_that_is_read() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                            .distinct())
                    .isSubsetOf(ROOMS);
        }
    }

    @Test
    void every_key_that_pages_and_classes_name_has_a_text() throws IOException {
        Set<String> keys = Messages.in(Language.ENGLISH).keys();
        Set<String> families = keys.stream().map(MessagesTest::family).collect(Collectors.toSet());

        Set<String> unknown = new TreeSet<>();
        for (String said : literals()) {
            if (families.contains(family(said))
                    && !keys.contains(said)
                    && !(said.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(said)))) {
                unknown.add(said);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_choice_has_a_name() {
        Set<String> keys = Messages.in(Language.ENGLISH).keys();

        assertThat(Stream.of(Role.values())).allMatch(role -> keys.contains("role." + role));
        assertThat(Stream.of(Kind.values()))
                .allMatch(kind -> keys.contains("kind." + kind) && keys.contains("sitting." + kind));
        assertThat(Stream.of(Mode.values())).allMatch(mode -> keys.contains("mode." + mode));
    }

    @Test
    void a_key_without_a_text_is_a_bug_and_not_shown() {
        assertThatThrownBy(() -> Messages.in(Language.FRENCH).text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Map<String, String> texts(String room, Language language) {
        Path file = FILES.resolve(room + "_" + language.tag() + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> arguments(String text, Language language) {
        return new MessageFormat(text, ULocale.forLanguageTag(language.tag())).getArgumentNames();
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .flatMap(file -> LIKE_A_KEY.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .filter(said -> !NO_KEY.matcher(said).matches())
                    .collect(Collectors.toSet());
        }
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
