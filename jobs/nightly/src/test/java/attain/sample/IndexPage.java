package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the DTI sheet of F01. Edition, day of publication, rank and number of provinces
 * are real; scores are illustrative.
 */
final class IndexPage {

	static final int MONTH = 7;

	/** D79: named after the year in which it was published. */
	static final String SHEET = "DTI 2023";

	private static final String EDITION_YEAR = "2022";

	private final Page page;

	private final Witness witness;

	IndexPage(Page page, Witness witness) {
		this.page = page;
		this.witness = witness;
	}

	void write() {
		this.page.title(1, 1, 5, "KẾT QUẢ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ (DTI) CẤP TỈNH");
		this.page.text(3, 1, "Năm đánh giá");
		this.page.number(3, 3, new BigDecimal(EDITION_YEAR));
		this.page.text(4, 1, "Bộ chỉ số");
		this.page.text(4, 3, "Quyết định số 922/QĐ-BTTTT ngày 20/5/2022");
		this.page.text(5, 1, "Ngày công bố");
		this.page.text(5, 3, "12/7/2023");
		this.page.text(6, 1, "Số tỉnh, thành phố được xếp hạng");
		this.page.number(6, 3, BigDecimal.valueOf(63));
		this.witness.found("SHEET_NAME_DIFFERS", SHEET, "");
		saw("dti_universe", "", BigDecimal.valueOf(63));
		List<String> header = List.of("STT", "Chỉ số", "Điểm tối đa", "Điểm đạt được", "Xếp hạng");
		for (int column = 1; column <= header.size(); column++) {
			this.page.bold(8, column, header.get(column - 1));
		}
		this.page.widen(2, 40);
		row(9, "", "Tổng điểm DTI cấp tỉnh", "0.6127", 6);
		saw("dti_rank", "", BigDecimal.valueOf(6));
		saw("dti_maximum", "", BigDecimal.ONE);
		saw("dti_score", "", new BigDecimal("0.6127"));
		pillar(10, "I", "Chính quyền số", "0.6604", 7);
		pillar(11, "II", "Kinh tế số", "0.5716", 9);
		pillar(12, "III", "Xã hội số", "0.5893", 5);
	}

	private void pillar(int row, String number, String name, String score, int rank) {
		row(row, number, name, score, rank);
		saw("dti_pillar_maximum", name, BigDecimal.ONE);
		saw("dti_pillar_score", name, new BigDecimal(score));
	}

	private void row(int row, String number, String name, String score, int rank) {
		this.page.text(row, 1, number);
		this.page.text(row, 2, name);
		this.page.number(row, 3, BigDecimal.ONE);
		this.page.number(row, 4, new BigDecimal(score));
		this.page.text(row, 5, "0" + rank + "/63");
	}

	private void saw(String measure, String item, BigDecimal value) {
		this.witness.saw(measure, Units.PROVINCE, EDITION_YEAR, item, value, "final");
	}

}
