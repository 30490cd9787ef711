package attain.annual;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with columns of fixed widths, which look the same in every office program. */
final class WordTable {

	private WordTable() {
	}

	/**
	 * A table of empty cells.
	 * @param rows how many rows it has, at least one
	 * @param widths of the columns, in twentieths of a point
	 */
	static XWPFTable of(XWPFDocument document, int rows, int... widths) {
		XWPFTable table = document.createTable(rows, widths.length);
		table.setTableAlignment(TableRowAlign.CENTER);
		CTTblLayoutType layout = table.getCTTbl().getTblPr().isSetTblLayout()
				? table.getCTTbl().getTblPr().getTblLayout() : table.getCTTbl().getTblPr().addNewTblLayout();
		layout.setType(STTblLayoutType.FIXED);
		CTTblGrid grid = (table.getCTTbl().getTblGrid() != null) ? table.getCTTbl().getTblGrid()
				: table.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		for (XWPFTableRow row : table.getRows()) {
			row.setCantSplitRow(true);
			for (int column = 0; column < widths.length; column++) {
				row.getCell(column).setWidth(Integer.toString(widths[column]));
			}
		}
		return table;
	}

	/** Makes one cell of all from a column on; they are empty. */
	static void joinFrom(XWPFTableRow row, int column) {
		int joined = row.getTableCells().size() - column;
		for (int last = row.getTableCells().size() - 1; last > column; last--) {
			row.removeCell(last);
		}
		row.getCell(column).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(joined));
	}

	/** Takes the lines away. */
	static void removeLines(XWPFTable table) {
		table.removeBorders();
	}

	/** The first paragraph of a cell, to be written to. */
	static WordText text(XWPFTableCell cell) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setSpacingAfter(0);
		return new WordText(paragraph);
	}

	/** A further paragraph of a cell. */
	static WordText more(XWPFTableCell cell) {
		XWPFParagraph paragraph = cell.addParagraph();
		paragraph.setSpacingAfter(0);
		return new WordText(paragraph);
	}

}
