package attain.annual;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The table of targets: a line for each, a line for each pillar above its own. */
final class WordTargetTable {

	private static final int SIZE = 12;

	private static final int[] WIDTHS = { 700, 4700, 1200, 1300, 1300, 1700, 3500 };

	private static final String HEADER_COLOUR = "D9E2F3";

	private static final String PILLAR_COLOUR = "F2F2F2";

	private static final ParagraphAlignment[] ALIGNMENTS = { ParagraphAlignment.CENTER, ParagraphAlignment.LEFT,
			ParagraphAlignment.CENTER, ParagraphAlignment.RIGHT, ParagraphAlignment.RIGHT, ParagraphAlignment.CENTER,
			ParagraphAlignment.LEFT };

	private final XWPFDocument document;

	private final List<TargetLine> lines;

	WordTargetTable(XWPFDocument document, List<TargetLine> lines) {
		this.document = document;
		this.lines = lines;
	}

	void write() {
		long pillars = this.lines.stream().map(TargetLine::pillarNo).distinct().count();
		XWPFTable table = WordTable.of(this.document, 1 + this.lines.size() + (int) pillars, WIDTHS);
		table.setCellMargins(30, 80, 30, 80);
		writeHeader(table.getRow(0));
		int row = 1;
		int pillar = 0;
		for (TargetLine line : this.lines) {
			if (line.pillarNo() != pillar) {
				pillar = line.pillarNo();
				writePillar(table.getRow(row++), line);
			}
			writeLine(table.getRow(row++), line);
		}
	}

	private static void writeHeader(XWPFTableRow row) {
		row.setRepeatHeader(true);
		List<String> columns = WordReport.columns();
		for (int column = 0; column < columns.size(); column++) {
			XWPFTableCell cell = row.getCell(column);
			cell.setColor(HEADER_COLOUR);
			cell.setVerticalAlignment(XWPFVertAlign.CENTER);
			WordTable.text(cell).centred(columns.get(column), SIZE).setBold(true);
		}
	}

	private static void writePillar(XWPFTableRow row, TargetLine line) {
		WordTable.joinFrom(row, 1);
		row.getTableCells().forEach((cell) -> cell.setColor(PILLAR_COLOUR));
		WordText number = WordTable.text(row.getCell(0));
		number.centred(VietnameseText.roman(line.pillarNo()), SIZE).setBold(true);
		number.paragraph().setKeepNext(true);
		WordTable.text(row.getCell(1)).run(line.pillar(), SIZE).setBold(true);
	}

	private static void writeLine(XWPFTableRow row, TargetLine line) {
		List<String> texts = List.of(Integer.toString(line.itemNo()), line.name(), line.unit(), line.targetText(),
				line.actualText(), line.verdict(), line.note());
		for (int column = 0; column < texts.size(); column++) {
			row.getCell(column).setVerticalAlignment(XWPFVertAlign.CENTER);
			WordText text = WordTable.text(row.getCell(column));
			text.paragraph().setAlignment(ALIGNMENTS[column]);
			text.run(texts.get(column), (column == texts.size() - 1) ? SIZE - 1 : SIZE);
		}
	}

}
