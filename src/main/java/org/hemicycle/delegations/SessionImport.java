package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;

/** The delegates of all delegations to a session. */
@Singleton
final class SessionImport extends ListImport {

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
    String name(long target, Reader reader) {
        return sessions.find(target, reader.language()).orElseThrow().code();
    }

    @Override
    SheetList list(long target, Reader reader) {
        return lists.ofSession(target, reader);
    }

    @Override
    public String home(long target) {
        return "/delegations?session=" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return SheetLists.columns(true);
    }
}
