package attain.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV: LF, a blank field for null, numbers in plain notation.
 */
final class CsvTable {

	private CsvTable() {
	}

	static List<@Nullable Object> row(@Nullable Object... fields) {
		return new ArrayList<>(Arrays.asList(fields));
	}

	static void write(Path file, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
		try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), format)) {
			printer.printRecord(header);
			for (List<? extends @Nullable Object> row : rows) {
				for (Object field : row) {
					printer.print((field instanceof BigDecimal number) ? number.toPlainString() : field);
				}
				printer.println();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
