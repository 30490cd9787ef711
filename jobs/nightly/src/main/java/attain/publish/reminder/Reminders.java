package attain.publish.reminder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.text.FileName;
import attain.text.Inert;
import attain.warehouse.SqlFolder;

/**
 * The letters of a night below {@code reminders} of its generation: {@code SENDER.docx}
 * for each sender that has something overdue, and {@code reminders.csv}, their list. The
 * folder is there even if nobody owes anything.
 *
 * @param sql the folder whose {@code reminder} says what is told
 */
public record Reminders(SqlFolder sql) implements Companion {

	/** The folder of the letters below that of a generation. */
	private static final String FOLDER = "reminders";

	private static final String INDEX = "reminders.csv";

	private static final String LETTERS = "letter";

	private static final String ITEMS = "item";

	@Override
	public void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Path folder = Files.createDirectories(generation.resolve(FOLDER));
		List<Map<String, String>> letters = letters(snapshot);
		LetterFile file = letters.isEmpty() ? null : LetterFile.load(origin);
		List<String> index = new ArrayList<>();
		index.add("sender_code,sender_name_vi,file,items,rejected_items,oldest_due_on,ended_on");
		try (Statement statement = snapshot.createStatement();
				ResultSet items = statement.executeQuery(Files.readString(this.sql.reminder(ITEMS)))) {
			boolean hasMore = items.next();
			for (Map<String, String> letter : letters) {
				List<Map<String, String>> own = new ArrayList<>();
				while (hasMore && items.getString("sender_code").equals(letter.get("sender_code"))) {
					own.add(row(items));
					hasMore = items.next();
				}
				if (file != null) {
					Files.write(folder.resolve(fileName(letter.get("sender_code"))), file.bytes(letter, own));
				}
				index.add(line(letter));
			}
			if (hasMore) {
				throw new IllegalStateException(
						"sql/reminder: letters and items have other senders, or another order, from "
								+ items.getString("sender_code") + " on");
			}
		}
		Files.writeString(folder.resolve(INDEX), String.join("\n", index) + "\n");
	}

	private static String line(Map<String, String> letter) {
		return List.of(letter.get("sender_code"), letter.get("sender_name_vi"), fileName(letter.get("sender_code")),
				letter.get("items"), letter.get("rejected_items"), letter.get("oldest_due_on"), letter.get("ended_on"))
			.stream()
			.map(Reminders::cell)
			.collect(Collectors.joining(","));
	}

	/** One row for each sender; what each owes is read letter by letter. */
	private List<Map<String, String>> letters(Connection snapshot) throws SQLException, IOException {
		List<Map<String, String>> letters = new ArrayList<>();
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement.executeQuery(Files.readString(this.sql.reminder(LETTERS)))) {
			while (rows.next()) {
				letters.add(row(rows));
			}
		}
		return letters;
	}

	/** Each value as text; null is the empty text. */
	private static Map<String, String> row(ResultSet rows) throws SQLException {
		ResultSetMetaData columns = rows.getMetaData();
		Map<String, String> row = new TreeMap<>();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			Object value = rows.getObject(column);
			row.put(columns.getColumnName(column), (value == null) ? "" : value.toString());
		}
		return row;
	}

	private static String fileName(String sender) {
		return FileName.of(sender) + ".docx";
	}

	private static String cell(String text) {
		String inert = Inert.cell(text);
		return inert.matches("[^\",\\r\\n]*") ? inert : "\"" + inert.replace("\"", "\"\"") + "\"";
	}

}
