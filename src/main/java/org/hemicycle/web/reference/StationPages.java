package org.hemicycle.web.reference;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/** Where an administrator adds a duty station. */
@Controller("/duty-stations")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.ADMINISTRATOR)
final class StationPages {

    private static final int LONGEST_NAME = 200;

    private final HolidayList list;
    private final Countries countries;

    StationPages(HolidayList list, Countries countries) {
        this.list = list;
        this.countries = countries;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader) {
        return page(reader, Form.empty(reader));
    }

    @Post
    HttpResponse<?> open(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String code = form.text("code", 11).toUpperCase(Locale.ROOT);
        String country = form.text("country", 2);
        String zone = form.zone("zone").getId();
        Map<Language, String> names = Names.read(form, LONGEST_NAME);
        if (!code.matches("[A-Z]{2}(-[A-Z0-9]{1,8})?")) {
            form.fault("code", reader.t("reference.station-code.hint"));
        }
        if (countries.find(country, reader.language()).isEmpty()) {
            form.fault("country", reader.t("form.choice"));
        }
        if (!form.isFaulty()) {
            try {
                list.open(reader, code, country, zone, names);
                return HttpResponse.seeOther(URI.create("/holidays/" + code));
            } catch (Refused refusal) {
                form.fault("code", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, form));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>(
                "reference/station",
                Map.of(
                        "reader",
                        reader,
                        "form",
                        form,
                        "zones",
                        Zones.all(),
                        "countries",
                        countries.all(reader.language())));
    }
}
