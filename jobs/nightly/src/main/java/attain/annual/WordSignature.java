package attain.annual;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The end of an official letter: who gets it at the left, who signs at the right. */
final class WordSignature {

	private static final int HALF = 4750;

	private static final int SMALL = 11;

	private static final int SIZE = 14;

	private static final int ROOM_FOR_SIGNATURE = 1400;

	private final XWPFDocument document;

	private final Heading heading;

	WordSignature(XWPFDocument document, Heading heading) {
		this.document = document;
		this.heading = heading;
	}

	void write() {
		XWPFTable table = WordTable.of(this.document, 1, HALF, HALF);
		WordTable.removeLines(table);
		XWPFTableCell left = table.getRow(0).getCell(0);
		XWPFRun receivers = WordTable.text(left).run("Nơi nhận:", SMALL + 1);
		receivers.setBold(true);
		receivers.setItalic(true);
		WordTable.more(left).run((this.heading.receivers() == null) ? "- ………………;" : "- Như trên;", SMALL);
		WordTable.more(left).run("- Lưu: VT, ……", SMALL);
		XWPFTableCell right = table.getRow(0).getCell(1);
		WordTable.text(right).centred(this.heading.signer(), SIZE).setBold(true);
		if (this.heading.signerPost() != null) {
			WordTable.more(right).centred(this.heading.signerPost(), SIZE).setBold(true);
		}
		WordText note = WordTable.more(right);
		note.centred("(Ký tên, đóng dấu)", SIZE - 1).setItalic(true);
		note.paragraph().setSpacingAfter(ROOM_FOR_SIGNATURE);
		WordTable.more(right).centred("……………………………", SIZE);
	}

}
