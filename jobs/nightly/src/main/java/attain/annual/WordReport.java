package attain.annual;

import java.io.IOException;
import java.util.List;

import attain.annual.Chapter.Line;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * An annual report as a Word document: title block, chapters, signature on upright pages;
 * the table on broad ones.
 *
 * @param report what it says
 */
record WordReport(AnnualReport report) {

	private static final int TITLE = 14;

	/** The document (.docx); the same report gives the same bytes. */
	byte[] bytes() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			WordPages pages = new WordPages(document, this.report.isIllustrative());
			pages.prepare();
			writeTitle(document);
			writeChapters(document);
			new WordSignature(document, this.report.heading()).write();
			pages.turnBroad();
			writeTable(document);
			return new SteadyPackage(this.report.asOf()).bytes(document, this.report.heading().title());
		}
	}

	private void writeTitle(XWPFDocument document) {
		Heading heading = this.report.heading();
		new WordTitleBlock(document, heading).write();
		XWPFParagraph word = document.createParagraph();
		word.setSpacingBefore(2 * WordText.BODY * 10);
		new WordText(word).centred("BÁO CÁO", TITLE + 1).setBold(true);
		new WordText(document.createParagraph()).centred(heading.title(), TITLE).setBold(true);
		XWPFParagraph day = document.createParagraph();
		day.setSpacingAfter(WordText.BODY * 20);
		new WordText(day).centred(heading.subtitle(), TITLE).setItalic(true);
		if (heading.receivers() != null) {
			XWPFParagraph receivers = document.createParagraph();
			receivers.setSpacingAfter(WordText.BODY * 20);
			new WordText(receivers).centred("Kính gửi: " + heading.receivers() + ".", WordText.BODY);
		}
	}

	private void writeChapters(XWPFDocument document) throws IOException {
		int number = 0;
		for (Chapter chapter : this.report.chapters()) {
			number++;
			new WordText(document.createParagraph())
				.heading(VietnameseText.roman(number) + ". " + chapter.subject().title(), 1);
			for (Line line : chapter.lines()) {
				write(new WordText(document.createParagraph()), line);
			}
			if (chapter.subject() == Chapter.Subject.OVERALL) {
				new StatusChart(this.report.pillars(), new SteadyPackage(this.report.asOf())).addTo(document);
			}
		}
		XWPFParagraph last = document.createParagraph();
		new WordText(last).body("Kết quả từng chỉ tiêu có trong Phụ lục kèm theo. " + closing());
		last.setKeepNext(true);
	}

	private String closing() {
		return "Trên đây là báo cáo kết quả thực hiện, theo số liệu đã nhận đến hết ngày "
				+ VietnameseText.day(this.report.asOf()) + "./.";
	}

	private static void write(WordText text, Line line) {
		switch (line.setting()) {
			case PARAGRAPH -> text.body(line.text());
			case SUBHEADING -> text.heading(line.text(), 2);
			case BULLET -> text.item("-", line.text(), 0);
			case DETAIL -> text.item("+", line.text(), 1);
			case FILL -> text.blank(line.text());
		}
	}

	private void writeTable(XWPFDocument document) {
		XWPFParagraph word = document.createParagraph();
		new WordText(word).centred("PHỤ LỤC", TITLE).setBold(true);
		new WordText(document.createParagraph())
			.centred("Kết quả từng chỉ tiêu của " + this.report.heading().planTitle(), TITLE)
			.setBold(true);
		XWPFRun day = new WordText(document.createParagraph()).centred(this.report.heading().subtitle(), TITLE);
		day.setItalic(true);
		((XWPFParagraph) day.getParent()).setSpacingAfter(WordText.BODY * 10);
		new WordTargetTable(document, this.report.targets()).write();
		if (this.report.targets().stream().anyMatch((line) -> line.isEstimate() && line.actual() != null)) {
			XWPFParagraph note = document.createParagraph();
			note.setAlignment(ParagraphAlignment.LEFT);
			new WordText(note).run(TargetLine.ESTIMATE + " Số ước tính, hoặc kỳ số liệu chưa trọn.", 12)
				.setItalic(true);
		}
	}

	/** The names of the columns of the table, in order. */
	static List<String> columns() {
		return List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu", "Kết quả", "Đánh giá", "Ghi chú");
	}

}
