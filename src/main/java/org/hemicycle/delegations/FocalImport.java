package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetLine;

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
    public void write(
            long target,
            List<SheetLine> lines,
            Map<Integer, String> answers,
            String by,
            Reader reader,
            IntConsumer written) {
        SheetList list = list(target, reader);
        long session = delegations.find(target, By.language()).orElseThrow().sessionId();
        if (registration.isClosed(session)) {
            list.ask(lines, answers, by, written);
        } else {
            list.write(lines, answers, by, true, written);
        }
    }
}
