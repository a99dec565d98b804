package org.hemicycle.participation;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** Files that wait for somebody to confirm them, and comparisons to read. */
@Singleton
final class ParticipationSteps implements NextSteps {

    private final ParticipationImports imports;
    private final Comparisons comparisons;

    ParticipationSteps(ParticipationImports imports, Comparisons comparisons) {
        this.imports = imports;
        this.comparisons = comparisons;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.ANALYST)) {
            return List.of();
        }
        int drafts = imports.drafts().size();
        return List.of(
                drafts > 0
                        ? step(reader, "drafts", "/participation", drafts)
                        : step(
                                reader,
                                "compare",
                                "/comparisons",
                                comparisons.all().size()));
    }

    private static NextStep step(Reader reader, String key, String href, int number) {
        return new NextStep(
                reader.t("participation.step." + key), reader.t("participation.step." + key + ".why", number), href);
    }
}
