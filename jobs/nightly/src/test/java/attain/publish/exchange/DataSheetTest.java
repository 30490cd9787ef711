package attain.publish.exchange;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

import attain.publish.exchange.SheetColumn.Kind;
import attain.warehouse.Warehouse;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataSheetTest {

	@Test
	void saysThatRowsAreLeftOutInsteadOfFillingTheMemory() throws Exception {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook();
				Connection database = Warehouse.inMemory();
				Statement statement = database.createStatement()) {
			assertThat(lastRow(workbook, statement, 3)).isEqualTo("row 2");
			assertThat(lastRow(workbook, statement, 4)).startsWith("… còn nữa").contains("CSV and Parquet");
		}
	}

	private static String lastRow(SXSSFWorkbook workbook, Statement statement, int rows) throws Exception {
		SXSSFSheet sheet = workbook.createSheet();
		try (ResultSet answer = statement
			.executeQuery("select 'row ' || i as what from range(" + rows + ") as r (i)")) {
			new DataSheet(sheet, List.of(new SheetColumn("what", "What", Kind.TEXT, 9, "", "")),
					new SheetStyles(workbook))
				.write("Title", answer, 3);
		}
		return sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue();
	}

}
