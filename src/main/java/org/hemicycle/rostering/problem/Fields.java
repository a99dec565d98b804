package org.hemicycle.rostering.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object of a file whose fields are asked for by name and kind, and which knows where it stands. */
final class Fields {
    private static final int LONGEST_ECHO = 60;

    private final JsonNode object;
    private final String pointer;

    private Fields(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
        if (!object.isObject()) {
            throw new BrokenFile(pointer, "An object is expected here, not " + echo(object) + ".");
        }
    }

    static Fields of(JsonNode root) {
        return new Fields(root, "");
    }

    /** Refuses every field that is not among these. */
    Fields only(String... names) {
        Set<String> known = new HashSet<>(Arrays.asList(names));
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new BrokenFile(at(name), "There is no field “" + name + "” here.");
            }
        });
        return this;
    }

    String text(String name) {
        return text(required(name), at(name));
    }

    @Nullable
    String optionalText(String name) {
        return object.has(name) ? text(name) : null;
    }

    boolean yesNo(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw new BrokenFile(at(name), "true or false is expected here, not " + echo(value) + ".");
        }
        return value.booleanValue();
    }

    int number(String name, int least) {
        long number = number(name);
        if (number < least || number > Integer.MAX_VALUE) {
            throw new BrokenFile(
                    at(name),
                    "A number from " + least + " to " + Integer.MAX_VALUE + " is expected here, not " + number + ".");
        }
        return (int) number;
    }

    long number(String name) {
        JsonNode value = required(name);
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw new BrokenFile(at(name), "A whole number is expected here, not " + echo(value) + ".");
        }
        return value.longValue();
    }

    double seconds(String name) {
        JsonNode value = required(name);
        if (!value.isNumber() || value.doubleValue() < 0) {
            throw new BrokenFile(at(name), "A number of seconds is expected here, not " + echo(value) + ".");
        }
        return value.doubleValue();
    }

    Instant instant(String name) {
        return parsed(name, Instant::parse, "A date and time such as 2020-06-09T10:00:00Z is expected here, not ");
    }

    @Nullable
    Instant optionalInstant(String name) {
        return object.has(name) ? instant(name) : null;
    }

    ZoneId zone(String name) {
        return parsed(name, ZoneId::of, "A time zone such as Europe/Zurich is expected here, not ");
    }

    String tag(String name) {
        return tag(text(name), at(name));
    }

    List<String> tags(String name) {
        return items(required(name), name, (node, where) -> tag(text(node, where), where));
    }

    List<String> optionalTags(String name) {
        return object.has(name) ? tags(name) : List.of();
    }

    List<String> texts(String name) {
        return items(required(name), name, Fields::text);
    }

    List<String> optionalTexts(String name) {
        return object.has(name) ? texts(name) : List.of();
    }

    Fields object(String name) {
        return new Fields(required(name), at(name));
    }

    <T> List<T> list(String name, Function<Fields, T> each) {
        return items(required(name), name, (node, where) -> each.apply(new Fields(node, where)));
    }

    <T> List<T> optionalList(String name, Function<Fields, T> each) {
        return object.has(name) ? list(name, each) : List.of();
    }

    /** One of a closed choice of words. */
    <T> T choice(String name, T[] choices, Function<T, String> word) {
        String text = text(name);
        Optional<T> found = Arrays.stream(choices)
                .filter(one -> word.apply(one).equals(text))
                .findFirst();
        return found.orElseThrow(() -> new BrokenFile(
                at(name),
                "One of "
                        + String.join(", ", Arrays.stream(choices).map(word).toList()) + " is expected here, not “"
                        + text + "”."));
    }

    /** What the maker refuses is refused at this object. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refused) {
            throw new BrokenFile(pointer, String.valueOf(refused.getMessage()));
        }
    }

    /** Refuses the field unless this is the first time that its folded value is seen. */
    Fields once(String name, Set<String> seen, Function<String, String> folded, String sentence) {
        String value = text(name);
        if (!seen.add(folded.apply(value))) {
            throw new BrokenFile(at(name), sentence + " “" + value + "”.");
        }
        return this;
    }

    BrokenFile broken(String name, String sentence) {
        return new BrokenFile(at(name), sentence);
    }

    private JsonNode required(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw new BrokenFile(pointer, "The field “" + name + "” is missing.");
        }
        return value;
    }

    private <T> T parsed(String name, Function<String, T> parser, String sentence) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (DateTimeException malformed) {
            throw new BrokenFile(at(name), sentence + "“" + text + "”.");
        }
    }

    private <T> List<T> items(JsonNode array, String name, Item<T> each) {
        if (!array.isArray()) {
            throw new BrokenFile(at(name), "A list is expected here, not " + echo(array) + ".");
        }
        List<T> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            items.add(each.read(array.get(i), at(name) + "/" + i));
        }
        return items;
    }

    private static String text(JsonNode value, String where) {
        if (!value.isTextual()) {
            throw new BrokenFile(where, "A text is expected here, not " + echo(value) + ".");
        }
        return value.textValue();
    }

    private static String tag(String text, String where) {
        if (!LanguageTags.wellFormed(text)) {
            throw new BrokenFile(where, "“" + text + "” is not a BCP 47 language tag.");
        }
        return text;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String echo(JsonNode value) {
        String text = value.toString();
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private interface Item<T> {
        T read(JsonNode node, String pointer);
    }
}
