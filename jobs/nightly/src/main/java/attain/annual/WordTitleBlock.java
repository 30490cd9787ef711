package attain.annual;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The head of an official letter: who writes at the left, state and motto at the right;
 * number and day below, to be filled in.
 */
final class WordTitleBlock {

	private static final int SIZE = 13;

	private static final int LEFT = 4000;

	private static final int RIGHT = 5500;

	private final XWPFDocument document;

	private final Heading heading;

	WordTitleBlock(XWPFDocument document, Heading heading) {
		this.document = document;
		this.heading = heading;
	}

	void write() {
		XWPFTable table = WordTable.of(this.document, 2, LEFT, RIGHT);
		WordTable.removeLines(table);
		writeAgency(table.getRow(0).getCell(0));
		writeState(table.getRow(0).getCell(1));
		WordTable.text(table.getRow(1).getCell(0)).centred("Số: ………/BC-………", SIZE);
		WordTable.text(table.getRow(1).getCell(1)).centred(this.heading.placeAndDay(), SIZE).setItalic(true);
	}

	private void writeAgency(XWPFTableCell cell) {
		if (this.heading.parentAgency() == null) {
			WordTable.text(cell).centred(this.heading.agency(), SIZE).setBold(true);
		}
		else {
			WordTable.text(cell).centred(this.heading.parentAgency(), SIZE);
			WordTable.more(cell).centred(this.heading.agency(), SIZE).setBold(true);
		}
		WordTable.more(cell).centred("_______", SIZE);
	}

	private void writeState(XWPFTableCell cell) {
		WordTable.text(cell).centred(this.heading.state(), SIZE - 1).setBold(true);
		if (this.heading.motto() != null) {
			XWPFRun motto = WordTable.more(cell).centred(this.heading.motto(), SIZE + 1);
			motto.setBold(true);
			motto.setUnderline(UnderlinePatterns.SINGLE);
		}
	}

}
