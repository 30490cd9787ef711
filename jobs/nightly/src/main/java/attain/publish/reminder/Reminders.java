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
		Map<String, List<Map<String, String>>> items = rows(snapshot, ITEMS).stream()
			.collect(Collectors.groupingBy((row) -> row.get("sender_code")));
		List<Map<String, String>> letters = rows(snapshot, LETTERS);
		LetterFile file = letters.isEmpty() ? null : LetterFile.load(origin);
		List<String> index = new ArrayList<>();
		index.add("sender_code,sender_name_vi,file,items,rejected_items,oldest_due_on,ended_on");
		for (Map<String, String> letter : letters) {
			String name = fileName(letter.get("sender_code"));
			if (file != null) {
				Files.write(folder.resolve(name), file.bytes(letter, items.get(letter.get("sender_code"))));
			}
			index.add(List
				.of(letter.get("sender_code"), letter.get("sender_name_vi"), name, letter.get("items"),
						letter.get("rejected_items"), letter.get("oldest_due_on"), letter.get("ended_on"))
				.stream()
				.map(Reminders::cell)
				.collect(Collectors.joining(",")));
		}
		Files.writeString(folder.resolve(INDEX), String.join("\n", index) + "\n");
	}

	/** The rows of a question, each value as text; null is the empty text. */
	private List<Map<String, String>> rows(Connection snapshot, String question) throws SQLException, IOException {
		List<Map<String, String>> found = new ArrayList<>();
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement.executeQuery(Files.readString(this.sql.reminder(question)))) {
			ResultSetMetaData columns = rows.getMetaData();
			while (rows.next()) {
				Map<String, String> row = new TreeMap<>();
				for (int column = 1; column <= columns.getColumnCount(); column++) {
					Object value = rows.getObject(column);
					row.put(columns.getColumnName(column), (value == null) ? "" : value.toString());
				}
				found.add(row);
			}
		}
		return found;
	}

	private static String fileName(String sender) {
		return FileName.of(sender) + ".docx";
	}

	private static String cell(String text) {
		String inert = Inert.cell(text);
		return inert.matches("[^\",\\r\\n]*") ? inert : "\"" + inert.replace("\"", "\"\"") + "\"";
	}

}
