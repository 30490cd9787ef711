package attain.publish.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Indicator values as SDMX-CSV 2.0, one row per observation, each to replace the former.
 */
final class SdmxData {

	static final String FILE = "indicator_value.csv";

	private SdmxData() {
	}

	/** Writes the file into the folder. */
	static void write(Questions questions, Path folder) throws IOException, SQLException {
		try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE));
				CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
			questions.ask("sdmx_observation", (rows) -> print(rows, csv));
		}
	}

	private static void print(ResultSet rows, CSVPrinter csv) throws IOException, SQLException {
		List<String> head = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
		int columns = rows.getMetaData().getColumnCount();
		for (int column = 1; column <= columns; column++) {
			head.add(rows.getMetaData().getColumnLabel(column));
		}
		csv.printRecord(head);
		while (rows.next()) {
			List<Object> row = new ArrayList<>(List.of("dataflow", SdmxStructure.DATAFLOW, "R"));
			for (int column = 1; column <= columns; column++) {
				Object value = rows.getObject(column);
				row.add((value instanceof BigDecimal number) ? plain(number) : (value != null) ? value : "");
			}
			csv.printRecord(row);
		}
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
