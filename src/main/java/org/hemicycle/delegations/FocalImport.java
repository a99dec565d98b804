package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetWriting;

/**
 * The delegates of one delegation, taken in by its focal point: at once while registration is open, asked for
 * afterwards. Begun from the pages behind the private link and from nowhere else.
 */
@Singleton
final class FocalImport extends ListImport {

    static final String KIND = "delegation-list";

    private final Delegations delegations;
    private final SheetLists lists;
    private final RegistrationDesk registration;

    FocalImport(Delegations delegations, SheetLists lists, RegistrationDesk registration) {
        this.delegations = delegations;
        this.lists = lists;
        this.registration = registration;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return false;
    }

    @Override
    String name(long target, Reader reader) {
        return delegations.find(target, reader.language()).orElseThrow().name();
    }

    @Override
    SheetList list(long target, Reader reader) {
        return lists.ofDelegation(target, reader);
    }

    @Override
    public String home(long target) {
        return "/d/of/" + target;
    }

    @Override
    public void write(SheetWriting sheet) {
        SheetList list = list(sheet.target(), sheet.reader());
        long session =
                delegations.find(sheet.target(), By.language()).orElseThrow().sessionId();
        if (registration.isClosed(session)) {
            list.ask(sheet.lines(), sheet.answers(), sheet.by(), sheet.written());
        } else {
            list.write(sheet.lines(), sheet.answers(), sheet.by(), true, sheet.written());
        }
    }
}
