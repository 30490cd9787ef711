package attain.finding.returned;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import attain.finding.Severity;
import attain.text.Inert;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The first sheet of a return: all findings of the file, with links to the cells. */
final class FindingsSheet {

	static final String NAME = "Kết quả kiểm tra";

	private static final String ILLUSTRATIVE = "SỐ LIỆU MINH HỌA (illustrative sample)";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final List<String> COLUMNS = List.of("STT", "Mức độ", "Trang tính", "Ô", "Có trong tệp", "Cần có",
			"Vấn đề", "Cách sửa", "Mã");

	/** Widths in characters. */
	private static final int[] WIDTHS = { 5, 10, 18, 8, 28, 24, 60, 60, 26 };

	private static final int LINK = 3;

	private static final int LONGEST = 2_000;

	private final Sheet sheet;

	private final ReturnedFile file;

	private final MarkStyles marks;

	private final ListStyles styles;

	private int nextRow;

	FindingsSheet(Sheet sheet, ReturnedFile file, MarkStyles marks) {
		this.sheet = sheet;
		this.file = file;
		this.marks = marks;
		this.styles = new ListStyles(sheet.getWorkbook());
	}

	/** The name of the sheet in a workbook that may have one of that name already. */
	static String freeName(Workbook workbook) {
		String name = NAME;
		for (int number = 2; workbook.getSheet(name) != null; number++) {
			name = NAME + " (" + number + ")";
		}
		return name;
	}

	/**
	 * Writes the list.
	 * @param dataSheet name of the one sheet with cells; if it is empty the findings name
	 * theirs
	 */
	void write(String dataSheet) {
		write(dataSheet, "Sửa ngay trong tệp này, tại các ô được tô màu (đỏ nhạt: lỗi, vàng nhạt: cảnh báo), lưu và "
				+ "gửi lại. Trang này, màu tô và ghi chú không được đọc là số liệu, không cần xóa.");
	}

	/** Writes the list where there is nothing to mark. */
	void writeAlone(String why) {
		write(null, why);
	}

	private void write(@Nullable String dataSheet, String howTo) {
		for (int column = 0; column < WIDTHS.length; column++) {
			this.sheet.setColumnWidth(column, 256 * WIDTHS[column]);
		}
		line(this.file.isSample() ? "KẾT QUẢ KIỂM TRA - " + ILLUSTRATIVE : "KẾT QUẢ KIỂM TRA", this.styles.title());
		line("Tệp: " + this.file.fileName(), this.styles.plain());
		line(about(), this.styles.plain());
		line(this.file.count(Severity.ERROR) + " lỗi, " + this.file.count(Severity.WARNING) + " cảnh báo, "
				+ this.file.count(Severity.INFO) + " lưu ý", this.styles.plain());
		line(howTo, this.styles.plain());
		this.nextRow++;
		row(COLUMNS, this.styles.header());
		this.sheet.createFreezePane(0, this.nextRow);
		int number = 0;
		for (ListedFinding finding : this.file.findings()) {
			write(++number, finding, dataSheet);
		}
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private String about() {
		List<String> parts = new ArrayList<>();
		if (!this.file.senderName().isEmpty()) {
			parts.add("Đơn vị gửi: " + this.file.senderName());
		}
		String form = (this.file.origin().form() + " " + this.file.origin().part()).strip();
		if (!form.isEmpty()) {
			parts.add("Biểu: " + form);
		}
		String period = this.file.origin().period();
		if (!period.isEmpty()) {
			parts.add("Kỳ: " + period.substring(period.indexOf(':') + 1));
		}
		parts.add("Ngày kiểm tra: " + DAY.format(this.file.night()));
		return String.join(" · ", parts);
	}

	private void line(String text, CellStyle style) {
		text(this.sheet.createRow(this.nextRow++).createCell(0), text, style);
	}

	private Row row(List<String> texts, CellStyle style) {
		Row row = this.sheet.createRow(this.nextRow++);
		for (int column = 0; column < texts.size(); column++) {
			text(row.createCell(column), texts.get(column), style);
		}
		return row;
	}

	private void write(int number, ListedFinding finding, @Nullable String dataSheet) {
		String sheetName = (finding.sheetName() == null) ? "" : finding.sheetName();
		String ref = (finding.cellRef() == null) ? "" : finding.cellRef();
		Row row = row(List.of(Integer.toString(number), finding.severityVi(), sheetName, ref, finding.found(),
				finding.expected(), finding.message(), finding.remedy(), finding.code()), this.styles.text());
		if (finding.severity() != Severity.INFO) {
			row.getCell(1).setCellStyle(this.marks.marked(this.styles.text(), finding.severity()));
		}
		if (dataSheet != null && !sheetName.isEmpty()) {
			link(row.getCell(ref.isEmpty() ? LINK - 1 : LINK), dataSheet.isEmpty() ? sheetName : dataSheet, ref);
		}
	}

	private void link(Cell cell, String sheetName, String ref) {
		Place place = Place.of(ref);
		String address = place.isSheet() ? "A1"
				: org.apache.poi.ss.util.CellReference.convertNumToColString(Math.max(0, place.column()))
						+ (place.row() + 1);
		Hyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + sheetName.replace("'", "''") + "'!" + address);
		cell.setHyperlink(link);
		cell.setCellStyle(this.styles.link());
	}

	/** A text that a spreadsheet would run when it is edited is marked as text. */
	private void text(Cell cell, String text, CellStyle style) {
		cell.setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
		cell.setCellStyle(Inert.isFormulaLike(text) ? this.styles.quoted() : style);
	}

}
