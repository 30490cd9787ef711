package attain.publish;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;

import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** Values of the engine that hold other values, as Java knows them. */
public final class NestedValue {

	private NestedValue() {
	}

	/** A list for a list, a map for a structure; any other value as it is. */
	public static @Nullable Object unfold(@Nullable Object value) throws SQLException {
		if (value instanceof Array array) {
			return Arrays.asList((Object[]) array.getArray());
		}
		return (value instanceof DuckDBStruct struct) ? struct.getMap() : value;
	}

}
