package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.scheduling.DelegationSizes;

/** Tells the timetable how many people each delegation has. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class SizesOfDelegations implements GenericRepository<Delegate, Long>, DelegationSizes {

    @Override
    public Map<Long, Map<String, Integer>> ofSessions(Collection<Long> sessions) {
        return rows(sessions).stream()
                .collect(Collectors.groupingBy(
                        DelegationSize::sessionId,
                        Collectors.toMap(DelegationSize::country, DelegationSize::people, Integer::sum)));
    }

    @Query("""
            SELECT session_id, country_code AS country, count(*)::integer AS people
            FROM delegation JOIN delegate ON delegation_id = delegation.id
            WHERE session_id IN (:sessions)
            GROUP BY session_id, country_code""")
    abstract List<DelegationSize> rows(Collection<Long> sessions);
}
