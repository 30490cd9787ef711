package attain.finding.returned;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The note of a marked cell. What somebody else wrote there stays above it.
 */
final class CellNote {

	/**
	 * Begins what we say in a note, so that it is known again when the file comes back.
	 */
	static final String BEGINNING = "[Kết quả kiểm tra]";

	private static final String AUTHOR = "Attain";

	private static final int LONGEST = 8_000;

	private static final int COLUMNS = 5;

	private static final int CHARACTERS_A_ROW = 34;

	private CellNote() {
	}

	/** Adds our words to the note of a cell. */
	static void add(Cell cell, String words) {
		String text = BEGINNING + "\n" + ((words.length() > LONGEST) ? words.substring(0, LONGEST) + "…" : words);
		Comment there = cell.getCellComment();
		if (there != null) {
			there.setString(appended(there.getString(), "\n\n" + text));
			return;
		}
		Sheet sheet = cell.getSheet();
		CreationHelper making = sheet.getWorkbook().getCreationHelper();
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor(cell, making, text));
		comment.setAuthor(AUTHOR);
		comment.setString(making.createRichTextString(text));
		comment.setAddress(cell.getAddress());
		cell.setCellComment(comment);
	}

	/** Takes our words out of the note of a cell; whether there were any. */
	static boolean remove(Cell cell) {
		Comment comment = cell.getCellComment();
		String text = (comment != null && comment.getString() != null) ? comment.getString().getString() : "";
		int at = text.indexOf(BEGINNING);
		if (at < 0) {
			return false;
		}
		String others = text.substring(0, at).stripTrailing();
		if (others.isEmpty()) {
			cell.removeCellComment();
		}
		else {
			comment.setString(cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(others));
		}
		return true;
	}

	/** The text with more behind it, its fonts kept. */
	private static RichTextString appended(RichTextString text, String more) {
		if (text instanceof XSSFRichTextString rich) {
			rich.append(more);
			return rich;
		}
		HSSFRichTextString longer = new HSSFRichTextString(text.getString() + more);
		if (text instanceof HSSFRichTextString old) {
			for (int run = 0; run < old.numFormattingRuns(); run++) {
				int from = old.getIndexOfFormattingRun(run);
				int to = (run + 1 < old.numFormattingRuns()) ? old.getIndexOfFormattingRun(run + 1) : old.length();
				if (from < to) {
					longer.applyFont(from, to, old.getFontOfFormattingRun(run));
				}
			}
		}
		return longer;
	}

	private static ClientAnchor anchor(Cell cell, CreationHelper making, String text) {
		SpreadsheetVersion version = cell.getSheet().getWorkbook().getSpreadsheetVersion();
		int height = 2 + (int) text.lines().mapToLong((line) -> 1 + line.length() / CHARACTERS_A_ROW).sum();
		ClientAnchor anchor = making.createClientAnchor();
		anchor.setRow1(Math.min(Math.max(0, cell.getRowIndex() - 1), version.getLastRowIndex() - height));
		anchor.setCol1(Math.min(cell.getColumnIndex() + 1, version.getLastColumnIndex() - COLUMNS));
		// A note is born in the cell where its box begins: no other may have one there.
		while (cell.getSheet().getCellComment(new CellAddress(anchor.getRow1(), anchor.getCol1())) != null) {
			anchor.setRow1(anchor.getRow1() + 1);
		}
		anchor.setCol2(anchor.getCol1() + COLUMNS);
		anchor.setRow2(anchor.getRow1() + height);
		return anchor;
	}

}
