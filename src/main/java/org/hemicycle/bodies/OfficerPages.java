package org.hemicycle.bodies;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** Putting officers into office, and ending or correcting their terms. */
@Controller("/bodies/{id}/officers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class OfficerPages extends TermPages<Officer, OfficerDraft> {

    private final Bureau bureau;
    private final Countries countries;

    OfficerPages(BodyRegister register, Bureau bureau, Countries countries) {
        super(register);
        this.bureau = bureau;
        this.countries = countries;
    }

    @Override
    Officer find(Reader reader, long body, long entry) {
        return bureau.officer(reader, body, entry);
    }

    @Override
    OfficerDraft read(Form form, Reader reader, Body body) {
        return OfficerDraft.read(form, reader, countries);
    }

    @Override
    Form show(Officer entry, Form form) {
        return OfficerDraft.of(entry).show(form);
    }

    @Override
    void add(Reader reader, Body body, OfficerDraft draft) {
        bureau.add(reader, body, draft);
    }

    @Override
    void correct(Reader reader, Body body, Officer entry, int seen, OfficerDraft draft) {
        bureau.correct(reader, body, entry, seen, draft);
    }

    @Override
    void remove(Reader reader, Body body, Officer entry, int seen) {
        bureau.remove(reader, body, entry, seen);
    }

    @Override
    ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Officer officer, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "body",
                body,
                "form",
                form,
                "countries",
                countries.all(reader.language()),
                "zones",
                Zones.all()));
        if (officer != null) {
            model.put("officer", officer);
        }
        return new ModelAndView<>("bodies/officer", model);
    }
}
