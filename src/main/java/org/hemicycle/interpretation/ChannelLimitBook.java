package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.platforms.ChannelLimit;
import org.hemicycle.platforms.ChannelLimits;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** How many languages and interpreters platforms carry, as somebody says it, each figure with its source. */
@Singleton
class ChannelLimitBook {

    private final ChannelLimits limits;
    private final Audit audit;

    ChannelLimitBook(ChannelLimits limits, Audit audit) {
        this.limits = limits;
        this.audit = audit;
    }

    List<ChannelLimit> all() {
        return limits.all();
    }

    /**
     * Fields: platform (a code), what, most, source, version (of the entry that was read; none for a new one). Where
     * something is wrong the form says so, and nothing is written.
     */
    @Transactional
    public void write(Reader reader, Form form) {
        String platform = form.text("platform", 60);
        if (!platform.matches("[a-z0-9-]+")) {
            form.fault("platform", reader.t("channels.code"));
        }
        ChannelLimit.What what = form.choice("what", ChannelLimit.What.class, ChannelLimit.What.LANGUAGES);
        int most = form.number("most", 0, 10_000);
        String source = form.text("source", 300);
        int seen = form.value("version").isEmpty() ? -1 : form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty() && limits.write(platform, what.name(), most, source, seen) == 0) {
            form.fault("platform", reader.t("channels.limit-there"));
        }
        if (!form.isFaulty()) {
            audit.note(reader.person(), "set limit of platform", platform + " " + what + " " + most);
        }
    }

    /** @throws Refused if somebody changed or struck it since it was read */
    @Transactional
    public void remove(Reader reader, String platform, String what, int seen) {
        if (limits.remove(platform, what, seen) == 0) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        audit.note(reader.person(), "struck limit of platform", platform + " " + what);
    }
}
