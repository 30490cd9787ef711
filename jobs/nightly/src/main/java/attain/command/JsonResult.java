package attain.command;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import attain.publish.NestedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A query result as JSON for other programs: numbers with every digit, lists and
 * structures as such, the rest as text.
 */
final class JsonResult {

	private final PrintStream out;

	JsonResult(PrintStream out) {
		this.out = out;
	}

	void print(ResultSet rows) throws SQLException {
		List<String> names = names(rows.getMetaData());
		JsonFactory factory = JsonFactory.builder()
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.build();
		try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), this.out)) {
			json.writeRaw('[');
			String separator = "\n";
			for (long row = 1; rows.next() && !ResultFormat.isUnread(this.out, row); row++) {
				json.writeRaw(separator);
				row(json, rows, names);
				separator = ",\n";
			}
			json.writeRaw("\n]\n");
		}
	}

	private static void row(JsonGenerator json, ResultSet rows, List<String> names) throws SQLException {
		json.writeStartObject();
		for (int at = 1; at <= names.size(); at++) {
			json.writeName(names.get(at - 1));
			value(json, rows.getObject(at));
		}
		json.writeEndObject();
	}

	private static void value(JsonGenerator json, @Nullable Object found) throws SQLException {
		Object value = NestedValue.unfold(found);
		if (value == null) {
			json.writeNull();
		}
		else if (value instanceof List<?> list) {
			json.writeStartArray();
			for (Object element : list) {
				value(json, element);
			}
			json.writeEndArray();
		}
		else if (value instanceof Map<?, ?> map) {
			json.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.writeName(String.valueOf(entry.getKey()));
				value(json, entry.getValue());
			}
			json.writeEndObject();
		}
		else {
			scalar(json, value);
		}
	}

	private static void scalar(JsonGenerator json, Object value) throws SQLException {
		if (value instanceof BigDecimal number) {
			json.writeNumber(number);
		}
		else if (value instanceof BigInteger number) {
			json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
			json.writeNumber(new BigDecimal(number.toString()));
		}
		else {
			json.writeString(CellText.exact(value));
		}
	}

	/** An object keeps one value per name: a second column of a name gets a number. */
	private static List<String> names(ResultSetMetaData head) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int at = 1; at <= head.getColumnCount(); at++) {
			String label = head.getColumnLabel(at);
			String name = label;
			for (int twin = 2; names.contains(name); twin++) {
				name = label + "_" + twin;
			}
			names.add(name);
		}
		return names;
	}

}
