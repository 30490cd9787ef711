package attain.annual;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How a paragraph of a document is set. Text is always one run of plain characters:
 * nothing in it is a field.
 *
 * @param paragraph the paragraph, empty so far
 */
record WordText(XWPFParagraph paragraph) {

	static final String FONT = "Times New Roman";

	/** Size of running text, in points. */
	static final int BODY = 14;

	/** Twentieths of a point in a centimetre. */
	static final int CENTIMETRE = 567;

	private static final String TO_FILL = "…".repeat(17);

	private static final int AFTER_PARAGRAPH = 120;

	/** Running text: justified, its first line set in. */
	void body(String text) {
		this.paragraph.setAlignment(ParagraphAlignment.BOTH);
		this.paragraph.setIndentationFirstLine(CENTIMETRE);
		this.paragraph.setSpacingAfter(AFTER_PARAGRAPH);
		run(text, BODY);
	}

	/** A line of a list, one step in for a detail of the line before. */
	void item(String mark, String text, int step) {
		this.paragraph.setAlignment(ParagraphAlignment.BOTH);
		this.paragraph.setIndentationLeft(CENTIMETRE * (step + 1));
		this.paragraph.setIndentationHanging(CENTIMETRE / 2);
		this.paragraph.setSpacingAfter(AFTER_PARAGRAPH / 2);
		run(mark + " " + text, BODY);
	}

	/** A line of which people write the end by hand. */
	void blank(String text) {
		this.paragraph.setIndentationLeft(CENTIMETRE);
		this.paragraph.setSpacingAfter(AFTER_PARAGRAPH);
		run(text + TO_FILL, BODY).setItalic(true);
	}

	/** A heading, which stays with what follows and has its place in the outline. */
	void heading(String text, int level) {
		this.paragraph.setSpacingBefore(AFTER_PARAGRAPH);
		this.paragraph.setSpacingAfter(AFTER_PARAGRAPH);
		this.paragraph.setKeepNext(true);
		this.paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
		if (level > 1) {
			this.paragraph.setIndentationLeft(CENTIMETRE);
		}
		run(text, BODY).setBold(true);
	}

	/** A line in the middle. */
	XWPFRun centred(String text, int size) {
		this.paragraph.setAlignment(ParagraphAlignment.CENTER);
		return run(text, size);
	}

	/** Text as it comes. */
	XWPFRun run(String text, int size) {
		XWPFRun run = this.paragraph.createRun();
		run.setFontFamily(FONT);
		run.setFontSize(size);
		run.setText(text);
		return run;
	}

}
