package org.hemicycle.interpretation;

import org.hemicycle.platforms.Platforms;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The platform of a training, among those there are. */
final class TrainingForm {

    private TrainingForm() {}

    static long platform(Form form, Reader reader, Platforms platforms) {
        long chosen = form.key("platform").orElse(0L);
        if (platforms.all().stream().noneMatch(platform -> platform.id() == chosen)) {
            form.fault("platform", reader.t("form.choice"));
        }
        return chosen;
    }
}
