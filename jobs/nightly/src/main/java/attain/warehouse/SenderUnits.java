package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a form, and which units that sender lists on a day.
 *
 * @param connection a database with the schema reference
 * @param query the SELECT of all of them, sql/template/sender_unit.sql
 */
public record SenderUnits(Connection connection, Path query) {

	/**
	 * One unit that a sender lists.
	 *
	 * @param senderCode code of the sender
	 * @param senderName its name in Vietnamese
	 * @param senderUnitCode code of its own unit, null if it has none
	 * @param level level of the unit, such as commune
	 * @param code code of the unit
	 * @param name name of the unit with its type
	 */
	public record Line(String senderCode, String senderName, @Nullable String senderUnitCode, String level, String code,
			String name) {

	}

	/**
	 * The units of the sender with this code, or whose own unit has it; empty if nobody
	 * with that code sends the form on that day.
	 */
	public List<Line> of(String formCode, String code, LocalDate day) throws SQLException, IOException {
		return lines("form_code = ? and valid_from <= ? and ? < valid_to and ? in (sender_code, sender_unit_code)",
				formCode, Date.valueOf(day), Date.valueOf(day), code);
	}

	/** The codes of everybody who sends the form on that day, by code. */
	public List<String> senders(String formCode, LocalDate day) throws SQLException, IOException {
		return lines("form_code = ? and valid_from <= ? and ? < valid_to", formCode, Date.valueOf(day),
				Date.valueOf(day))
			.stream()
			.map((line) -> (line.senderUnitCode() != null) ? line.senderUnitCode() : line.senderCode())
			.distinct()
			.sorted()
			.toList();
	}

	private List<Line> lines(String condition, Object... values) throws SQLException, IOException {
		String select = "select * from (" + Files.readString(this.query) + ") as sender_unit where " + condition
				+ " order by sender_code, org_level, org_unit_code";
		List<Line> lines = new ArrayList<>();
		try (PreparedStatement statement = this.connection.prepareStatement(select)) {
			for (int value = 0; value < values.length; value++) {
				statement.setObject(value + 1, values[value]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					lines.add(new Line(rows.getString("sender_code"), rows.getString("sender_name_vi"),
							rows.getString("sender_unit_code"), rows.getString("org_level"),
							rows.getString("org_unit_code"), rows.getString("org_unit_name_vi")));
				}
			}
		}
		return lines;
	}

}
