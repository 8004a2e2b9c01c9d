package io.blotter.aggregate.table;

import java.util.HexFormat;
import java.util.List;

/** An index whose rows lie in a table. */
public final class TableIndex implements Index {
    private final Table<String> rows;

    /** An index in a table that holds nothing else. */
    public TableIndex(Table<String> rows) {
        this.rows = rows;
    }

    @Override
    public void put(long key, String value) {
        rows.put(prefix(key) + value, value);
    }

    @Override
    public void remove(long key, String value) {
        rows.remove(prefix(key) + value);
    }

    @Override
    public List<String> under(long key) {
        return rows.valuesWithPrefix(prefix(key));
    }

    private static String prefix(long key) {
        return HexFormat.of().toHexDigits(key);
    }
}
