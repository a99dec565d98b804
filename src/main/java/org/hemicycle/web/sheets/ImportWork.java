package org.hemicycle.web.sheets;

import jakarta.inject.Singleton;
import org.hemicycle.reference.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one confirmed import, and says so if it could not be written. */
@Singleton
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final Imports imports;
    private final KeptSheets kept;

    ImportWork(Imports imports, KeptSheets kept) {
        this.imports = imports;
        this.kept = kept;
    }

    void run(String id) {
        kept.findById(id).filter(KeptSheet::isUnderWay).ifPresent(this::write);
    }

    private void write(KeptSheet sheet) {
        kept.progress(sheet.id(), 0);
        try {
            imports.write(sheet);
        } catch (Refused refusal) {
            kept.fail(sheet.id(), sheet.reader().t(refusal));
        } catch (RuntimeException bug) {
            LOG.error("Import of {} into {} failed", sheet.kind(), sheet.target(), bug);
            kept.fail(sheet.id(), sheet.reader().t("failure.our-fault"));
        }
    }
}
