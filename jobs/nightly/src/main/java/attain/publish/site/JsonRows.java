package attain.publish.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

import attain.text.Inert;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows as JSON in few bytes: {@code {"columns":[..],"rows":[[..],..]}}; a list in a cell
 * is an array. No text of it can end or begin anything in the HTML around it, or steer
 * the reading.
 */
final class JsonRows {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.characterEscapes(new InsideHtml())
		.build();

	private JsonRows() {
	}

	static void write(ResultSet rows, Path file) throws IOException, SQLException {
		ResultSetMetaData head = rows.getMetaData();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(file))) {
			json.writeStartObject();
			json.writeArrayPropertyStart("columns");
			for (int column = 1; column <= head.getColumnCount(); column++) {
				json.writeString(head.getColumnLabel(column));
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("rows");
			while (rows.next()) {
				json.writeStartArray();
				for (int column = 1; column <= head.getColumnCount(); column++) {
					write(json, rows.getObject(column));
				}
				json.writeEndArray();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(JsonGenerator json, @Nullable Object value) throws SQLException {
		if (value == null) {
			json.writeNull();
		}
		else if (value instanceof Array list) {
			json.writeStartArray();
			for (Object each : (Object[]) list.getArray()) {
				write(json, each);
			}
			json.writeEndArray();
		}
		else if (value instanceof BigDecimal number) {
			json.writeNumber(new BigDecimal(number.stripTrailingZeros().toPlainString()));
		}
		else if (value instanceof Number number) {
			json.writeNumber(new BigDecimal(number.toString()));
		}
		else if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else {
			json.writeString(Inert.onTerminal(value.toString()));
		}
	}

	/** Escapes what a parser of HTML could take for a tag or a comment. */
	private static final class InsideHtml extends CharacterEscapes {

		private static final long serialVersionUID = 1L;

		@Override
		public int[] getEscapeCodesForAscii() {
			int[] codes = standardAsciiEscapesForJSON();
			for (char each : "<>&".toCharArray()) {
				codes[each] = ESCAPE_STANDARD;
			}
			return codes;
		}

		@Override
		public tools.jackson.core.@Nullable SerializableString getEscapeSequence(int character) {
			return null;
		}

	}

}
