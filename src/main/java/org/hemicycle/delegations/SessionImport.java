package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;

/** The delegates of all delegations to a session. */
@Singleton
final class SessionImport implements SheetImport {

    static final String KIND = "delegates";

    private final Sessions sessions;
    private final SheetLists lists;

    SessionImport(Sessions sessions, SheetLists lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && sessions.find(target, Language.ENGLISH).isPresent();
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t(
                "dg.import.title",
                sessions.find(target, reader.language()).orElseThrow().code());
    }

    @Override
    public String home(long target) {
        return "/delegations?session=" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return SheetLists.columns(true);
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        return lists.ofSession(target, reader).examine(lines);
    }

    @Override
    public void write(
            long target,
            List<SheetLine> lines,
            Map<Integer, String> answers,
            String by,
            Reader reader,
            IntConsumer written) {
        lists.ofSession(target, reader).write(lines, answers, by, false, written);
    }
}
