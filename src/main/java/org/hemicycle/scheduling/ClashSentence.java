package org.hemicycle.scheduling;

import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Says a clash in a sentence, beside the field that mends it. */
final class ClashSentence {

    private ClashSentence() {}

    static void putInto(Form form, Reader reader, Plan plan, Clash clash) {
        switch (clash) {
            case Clash.RoomTaken taken ->
                form.fault(
                        "room",
                        reader.t(
                                        "clash.room",
                                        taken.room(),
                                        name(reader, taken.by()),
                                        reader.time(taken.by().startsAt(), plan.zone()),
                                        reader.time(taken.by().endsAt(), plan.zone()))
                                + wayOut(reader, plan, clash));
            case Clash.LicencesTaken taken ->
                form.fault(
                        "platform",
                        reader.t(
                                        "clash.platform",
                                        taken.platform(),
                                        taken.licences(),
                                        name(reader, taken.by()),
                                        reader.time(taken.by().startsAt(), plan.zone()),
                                        reader.time(taken.by().endsAt(), plan.zone()))
                                + wayOut(reader, plan, clash));
        }
    }

    private static String wayOut(Reader reader, Plan plan, Clash clash) {
        return " "
                + clash.freeAt()
                        .map(start -> reader.t("clash.free-at", reader.time(start, plan.zone())))
                        .orElseGet(() -> reader.t("clash.not-that-day"));
    }

    private static String name(Reader reader, Sitting sitting) {
        return reader.t("sitting." + sitting.kind(), sitting.number());
    }
}
