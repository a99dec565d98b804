package org.hemicycle.scheduling;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** The page of a sitting, new or stored. */
@Singleton
class SittingView {

    /** Rows left empty below the shifts there are. */
    private static final int EMPTY_ROWS = 2;

    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final SittingChoices choices;
    private final Bodies bodies;

    SittingView(Rooms rooms, PlatformChoice platforms, SittingChoices choices, Bodies bodies) {
        this.rooms = rooms;
        this.platforms = platforms;
        this.choices = choices;
        this.bodies = bodies;
    }

    /** Officers are those of the session's first day. */
    SittingForm.Choices choices(Session session) {
        return new SittingForm.Choices(
                rooms.all(), platforms.all(), choices.officers(session.bodyId(), session.firstDay()), choices.staff());
    }

    ModelAndView<Map<String, Object>> page(
            Reader reader,
            Session session,
            @Nullable Sitting sitting,
            Form form,
            List<String> languages,
            SittingForm.Choices choose,
            List<ToldClash> told) {
        return page(reader, session, sitting, form, languages, choose, told, false);
    }

    /** @param checked whether somebody asked for a check, and is told so even if there is no clash */
    ModelAndView<Map<String, Object>> page(
            Reader reader,
            Session session,
            @Nullable Sitting sitting,
            Form form,
            List<String> languages,
            SittingForm.Choices choose,
            List<ToldClash> told,
            boolean checked) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("session", session);
        model.put("form", form);
        model.put("rooms", choose.rooms());
        model.put("platforms", choose.platforms());
        model.put("chairs", choose.chairs());
        model.put("staff", choose.staff());
        model.put("shiftRows", shiftRows(form));
        model.put("regions", choices.regions(session.bodyId()));
        model.put("zones", Zones.all());
        model.put("languages", languages);
        model.put(
                "offered",
                Stream.concat(bodies.workingLanguages(session.bodyId()).stream(), languages.stream())
                        .distinct()
                        .toList());
        model.put("clashes", told);
        model.put("checked", checked);
        if (sitting != null) {
            model.put("sitting", sitting);
        }
        return new ModelAndView<>("scheduling/sitting", model);
    }

    private static int shiftRows(Form form) {
        int last = -1;
        for (int row = 0; row < SittingForm.MOST_SHIFTS; row++) {
            last = form.value("person-" + row).isEmpty() ? last : row;
        }
        return Math.min(SittingForm.MOST_SHIFTS, last + 1 + EMPTY_ROWS);
    }
}
