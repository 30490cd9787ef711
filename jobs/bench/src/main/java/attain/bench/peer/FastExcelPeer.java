package attain.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * fastexcel-reader, every cell of every sheet, and nothing done with it: the limit for
 * .xlsx.
 */
public final class FastExcelPeer {

	private FastExcelPeer() {
	}

	/** Prints how many cells there are, and how many characters they hold. */
	public static void main(String[] args) throws IOException {
		System.out.println(count(Path.of(args[0])));
	}

	static CellCount count(Path path) throws IOException {
		CellCount count = new CellCount();
		try (InputStream in = Files.newInputStream(path); ReadableWorkbook book = new ReadableWorkbook(in)) {
			for (Sheet sheet : book.getSheets().toList()) {
				try (Stream<Row> rows = sheet.openStream()) {
					rows.forEach((row) -> {
						for (Cell cell : row) {
							if (cell != null) {
								count.add(cell.getText());
							}
						}
					});
				}
			}
		}
		return count;
	}

}
