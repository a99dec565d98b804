package org.hemicycle.surveys;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyRows extends GenericRepository<ReplyRow, Long> {

    @Query("""
            INSERT INTO survey_reply (invitation_id, part, main_barrier, lost_percent, remark, synthetic, changed_at)
            VALUES (:invitation, :part, :main, :lost, :remark, :synthetic, :at)
            ON CONFLICT (invitation_id) DO UPDATE SET part = excluded.part, main_barrier = excluded.main_barrier,
                lost_percent = excluded.lost_percent, remark = excluded.remark, synthetic = excluded.synthetic,
                changed_at = excluded.changed_at""")
    void put(
            long invitation,
            Part part,
            @Nullable Barrier main,
            @Nullable Integer lost,
            String remark,
            boolean synthetic,
            Instant at);

    @Query("DELETE FROM survey_severity WHERE invitation_id = :invitation")
    void forgetSeverities(long invitation);

    @Query("INSERT INTO survey_severity (invitation_id, barrier, severity) VALUES (:invitation, :barrier, :severity)")
    void addSeverity(long invitation, Barrier barrier, int severity);

    @Query("SELECT * FROM survey_reply WHERE invitation_id = :invitation")
    Optional<ReplyRow> find(long invitation);

    @Query("SELECT * FROM survey_severity WHERE invitation_id = :invitation")
    List<SeverityRow> severities(long invitation);

    @Query("""
            SELECT survey_reply.* FROM survey_reply JOIN survey_invitation ON id = invitation_id
            WHERE round_id = :round ORDER BY invitation_id""")
    List<ReplyRow> ofRound(long round);

    @Query("""
            SELECT survey_severity.* FROM survey_severity JOIN survey_invitation ON id = invitation_id
            WHERE round_id = :round""")
    List<SeverityRow> severitiesOfRound(long round);
}
