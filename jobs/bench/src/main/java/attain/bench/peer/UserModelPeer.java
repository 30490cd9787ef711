package attain.bench.peer;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/**
 * POI the way its quick guide shows: the whole workbook in memory, every cell formatted.
 */
public final class UserModelPeer {

	private UserModelPeer() {
	}

	/** Prints how many cells there are, and how many characters they hold. */
	public static void main(String[] args) throws IOException, InvalidFormatException {
		System.out.println(count(Path.of(args[0])));
	}

	static CellCount count(Path path) throws IOException, InvalidFormatException {
		CellCount count = new CellCount();
		DataFormatter formatter = new DataFormatter();
		try (XSSFWorkbook book = new XSSFWorkbook(path.toFile())) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						count.add(formatter.formatCellValue(cell));
					}
				}
			}
		}
		return count;
	}

}
