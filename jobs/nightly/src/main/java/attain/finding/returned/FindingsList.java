package attain.finding.returned;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import attain.finding.Origin;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A return that is a list of findings and nothing else. */
final class FindingsList {

	/** Why there is nothing but the list. */
	enum Reason {

		UNREADABLE("Tệp không mở được nên chỉ trả danh sách này; hãy sửa ở tệp gốc của đơn vị và gửi lại tệp đó."),
		TOO_LARGE("Tệp quá lớn để đánh dấu từng ô (trên %,d ô hoặc trên %,d phát hiện) nên chỉ trả danh sách này; "
			.formatted(Extent.MOST_CELLS, Extent.MOST_FINDINGS)
			.replace(',', '.') + "hãy sửa ở tệp gốc của đơn vị và gửi lại tệp đó."),
		NOT_MARKABLE("Không đánh dấu được mà vẫn giữ nguyên tệp của đơn vị, nên chỉ trả danh sách này; "
				+ "hãy sửa ở tệp gốc và gửi lại tệp đó.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

	}

	private FindingsList() {
	}

	/** Writes the list, row by row: it may be long. */
	static void write(ReturnedFile file, Reason reason, Path target) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook();
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			new FindingsSheet(workbook.createSheet(FindingsSheet.NAME), file, new MarkStyles(workbook))
				.writeAlone(reason.sentence);
			CustomProperties.write(workbook, Origin.UNSAID.withFindingsSheet(FindingsSheet.NAME));
			workbook.write(out);
		}
	}

}
