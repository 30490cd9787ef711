package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes Phụ lục 2 of F01: enterprises, signatures and services that the department
 * counts itself.
 */
final class ItemPage {

	static final String SHEET = "Phụ lục 2";

	private static final int FIRST_ROW = 6;

	private final SampleProvince province;

	private final Cells cells;

	private final int month;

	ItemPage(SampleProvince province, Cells cells) {
		this.province = province;
		this.cells = cells;
		this.month = cells.filing().month();
	}

	void write() {
		Page page = this.cells.page();
		page.title(1, 1, 7, "PHỤ LỤC 2");
		page.title(2, 1, 7, "MỘT SỐ CHỈ TIÊU KHÁC - Tháng " + this.month + " năm " + this.cells.filing().year());
		List<String> header = List.of("STT", "Nội dung", "Đơn vị tính", "Số lượng", "Tổng số", "Nguồn số liệu",
				"Thời điểm số liệu");
		for (int column = 1; column <= header.size(); column++) {
			page.bold(4, column, header.get(column - 1));
			page.text(5, column, (column < 4) ? String.valueOf((char) ('A' + column - 1)) : String.valueOf(column - 3));
		}
		page.widen(2, 50);
		row(0, "Doanh nghiệp nhỏ và vừa sử dụng nền tảng số", "doanh nghiệp", "Sở Thông tin và Truyền thông");
		saw("smes_using_platform", 0, "D", "smes", smes());
		saw("smes_own_count", 0, "E", "smes", ownCount());
		row(1, "Người từ đủ 18 tuổi có chữ ký số, chữ ký điện tử cá nhân còn hiệu lực", "người",
				"Trung tâm Chứng thực điện tử quốc gia");
		saw("persons_with_signature", 1, "D", "signatures", signatures());
		row(2, "Dịch vụ sáng tạo dựa trên dữ liệu phục vụ người dân, doanh nghiệp", "dịch vụ", "");
		saw("data_driven_services", 2, "D", "services", BigDecimal.valueOf(9L + this.month / 3));
	}

	private void row(int index, String label, String unit, String source) {
		Page page = this.cells.page();
		int row = FIRST_ROW + index;
		page.number(row, 1, BigDecimal.valueOf(index + 1L));
		page.text(row, 2, label);
		page.text(row, 3, unit);
		page.text(row, 6, source);
		LocalDate asOf = LocalDate.of(this.cells.filing().year(), this.month, 14);
		if (this.month % 2 == 0) {
			page.date(row, 7, asOf, "dd/mm/yyyy");
		}
		else {
			page.text(row, 7, asOf.getDayOfMonth() + "/" + this.month + "/" + asOf.getYear());
		}
	}

	private void saw(String measure, int index, String letter, String key, BigDecimal value) {
		Look look = (this.month % 3 == 0) ? Look.GROUPED : Look.TYPED;
		Seen seen = this.cells.number(FIRST_ROW + index, letter, key, value, look);
		this.cells.witness().saw(measure, Units.PROVINCE, seen.value(), seen.status());
	}

	BigDecimal smes() {
		return BigDecimal.valueOf(205L + 2L * this.month + this.province.draw().between(0, 3, "smes", this.month));
	}

	BigDecimal ownCount() {
		return BigDecimal.valueOf(268L + this.month);
	}

	private BigDecimal signatures() {
		return BigDecimal
			.valueOf(61000L + 3100L * this.month + this.province.draw().between(0, 900, "signatures", this.month));
	}

}
