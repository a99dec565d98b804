package org.hemicycle.delegations;

import java.util.List;

/**
 * How many are registered and accredited, by one feature.
 *
 * @param title what is counted by
 * @param registered all that are registered, the denominator of the column
 * @param accredited all that are accredited
 */
public record CountTable(String title, List<Row> rows, long registered, long accredited) {

    /**
     * @param members how many members of the body belong to a group; -1 where that makes no sense
     * @param sending how many of them have somebody on the list
     */
    public record Row(String name, long registered, long accredited, long members, long sending) {

        public boolean countsMembers() {
            return members >= 0;
        }
    }

    public boolean countsMembers() {
        return rows.stream().anyMatch(Row::countsMembers);
    }
}
