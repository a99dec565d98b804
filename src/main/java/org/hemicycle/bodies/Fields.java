package org.hemicycle.bodies;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What a program or a spreadsheet says, as the fields of the form that a person would fill in: one way of checking it. */
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Nothing is a field left empty. */
    Fields with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Form form(Reader reader) {
        return Form.of(reader, values);
    }
}
