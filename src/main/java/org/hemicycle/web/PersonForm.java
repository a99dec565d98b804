package org.hemicycle.web;

import java.time.ZoneId;
import org.hemicycle.accounts.People;

/** The fields of a person who will sign in. */
record PersonForm(String email, String name, String password, ZoneId zone) {

    static PersonForm read(Form form, Reader reader) {
        String email = form.text("email", 254);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            form.fault("email", reader.t("form.email"));
        }
        String password = form.all("password").stream().findFirst().orElse("");
        if (password.length() < People.SHORTEST_PASSWORD) {
            form.fault("password", reader.t("form.password", People.SHORTEST_PASSWORD));
        }
        return new PersonForm(email, form.text("name", 300), password, form.zone("zone"));
    }
}
